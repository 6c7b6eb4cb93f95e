package ke.mizani.rest;

import jakarta.enterprise.context.ApplicationScoped;
import ke.mizani.app.Api;
import ke.mizani.app.Client;
import ke.mizani.app.Examples;
import ke.mizani.store.Role;

/** What moved, as programs ask for it. */
@ApplicationScoped
class MovedExamples implements Examples {

    private static final String MOVED = "/api/v1/clocks/moved";

    @Override
    public void show(Api api) {
        Client lcu = api.as(Role.LCU);
        lcu.get(MOVED + "?gazetted=2023-06-26").answers(200);
        lcu.get(MOVED + "?since=2026-02-02&until=2026-02-01").answers(400);
    }
}
