package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import ke.mizani.app.BreachAccess;
import ke.mizani.app.BreachesWaiting;
import ke.mizani.casework.Breach;

/** The cases of the register that the reader may see and asks for: the same on page and in file. */
@RequestScoped
class ChosenBreaches {

    private final BreachAccess breaches;
    private final BreachesWaiting waiting;

    ChosenBreaches(BreachAccess breaches, BreachesWaiting waiting) {
        this.breaches = breaches;
        this.waiting = waiting;
    }

    List<Breach> of(BreachWish wish) {
        return breaches.list().stream()
                .filter(wish::holds)
                .filter(breach -> !wish.mine() || waiting.next(breach).isPresent())
                .toList();
    }
}
