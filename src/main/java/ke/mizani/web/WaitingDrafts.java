package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.app.Caller;
import ke.mizani.casework.Draft;
import ke.mizani.casework.RulebookDesk;

/** The drafts of the rulebook that wait for the reader. */
@RequestScoped
class WaitingDrafts {

    /** What its authors do with a draft, as far as it has come. */
    private static final List<String> OF_AUTHORS =
            List.of("submitted", "weighed", "tested", "compared", "checked", "uploaded");

    private final Pages pages;
    private final Caller caller;
    private final RulebookDesk desk;

    WaitingDrafts(Pages pages, Caller caller, RulebookDesk desk) {
        this.pages = pages;
        this.caller = caller;
        this.desk = desk;
    }

    List<WaitingGroup.Task> tasks() {
        return desk.listOpen().stream()
                .flatMap(draft -> next(draft).stream().map(step -> task(draft, step)))
                .toList();
    }

    /** Approving is for somebody who has not written on it; the rest for those who have. */
    private Optional<String> next(Draft draft) {
        boolean author = draft.authors().contains(caller.code());
        Stream<String> steps =
                Stream.concat(
                        Stream.of("published"),
                        author ? OF_AUTHORS.stream() : Stream.of("approved"));
        return steps.filter(draft::awaits)
                .filter(step -> caller.may("rulebook:" + step))
                .findFirst();
    }

    private WaitingGroup.Task task(Draft draft, String step) {
        Words words = pages.words();
        return new WaitingGroup.Task(
                words.of("work-draft-" + step, draft.title()),
                "/rulebook/drafts/" + draft.number(),
                words.of("work-draft-by", String.join(", ", draft.authors())));
    }
}
