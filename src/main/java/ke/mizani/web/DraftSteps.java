package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ke.mizani.app.Caller;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftStep;
import ke.mizani.casework.RulebookDesk;

/** Takes the steps of a draft for the reader: the draft is shown, or why it goes no further. */
@RequestScoped
class DraftSteps {

    private final Caller caller;
    private final RulebookDesk desk;
    private final DraftLook look;
    private final DraftRefusals refusals;

    DraftSteps(Caller caller, RulebookDesk desk, DraftLook look, DraftRefusals refusals) {
        this.caller = caller;
        this.desk = desk;
        this.look = look;
        this.refusals = refusals;
    }

    /** Takes a step of its life. */
    Response take(DraftForm seen, DraftStep step) {
        return with(seen.number(), draft -> step.take(caller.code(), draft, seen.version()));
    }

    /** Does something else with it. */
    Response with(long number, UnaryOperator<Draft> work) {
        Draft draft =
                desk.find(number).orElseThrow(() -> new NotFoundException("no draft " + number));
        try {
            return DraftsPage.to(work.apply(draft));
        } catch (RuntimeException refused) {
            String why = refusals.why(refused).orElseThrow(() -> refused);
            return look.page(desk.get(number), Optional.of(why));
        }
    }
}
