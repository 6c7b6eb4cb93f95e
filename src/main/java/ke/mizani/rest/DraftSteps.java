package ke.mizani.rest;

import jakarta.enterprise.context.ApplicationScoped;
import ke.mizani.app.Caller;
import ke.mizani.casework.Draft;
import ke.mizani.casework.DraftStep;
import ke.mizani.casework.RulebookDesk;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes the steps of a draft for who asks. */
@ApplicationScoped
class DraftSteps {

    private final RulebookDesk desk;
    private final Caller caller;

    DraftSteps(RulebookDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** The draft after the step, with its new ETag. */
    RestResponse<DraftAnswer> take(SeenDraft seen, DraftStep step) {
        Draft draft = desk.get(seen.number());
        return DraftAnswer.answer(step.take(caller.code(), draft, seen.version()));
    }
}
