package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ke.mizani.casework.DraftRefused;
import ke.mizani.casework.StepRefused;
import ke.mizani.report.PublicationText;
import ke.mizani.report.Sentences;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.rulebook.TableProblem;
import ke.mizani.store.PublicationRefused;
import ke.mizani.store.StaleVersion;

/** Why something was not done with the rulebook, for the reader. */
@RequestScoped
class DraftRefusals {

    /** Something was typed that is not understood. */
    static final class NotUnderstood extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String key;

        NotUnderstood(String key) {
            super(key);
            this.key = key;
        }
    }

    private final Pages pages;
    private final Clock clock;

    DraftRefusals(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** A sentence; empty if it is not a refusal but a failure. */
    Optional<String> why(RuntimeException refused) {
        if (refused instanceof DraftRefused draft) {
            return Optional.of(
                    say(draft.code(), draft.problem().map(this::told).orElse(draft.found())));
        }
        if (refused instanceof StepRefused step) {
            return Optional.of(say(step.code(), step.about()));
        }
        if (refused instanceof PublicationRefused publication) {
            PublicationText text =
                    new PublicationText(clock.getZone(), new Sentences(pages.language()));
            return Optional.of(say(publication.code(), publication.found(text::moment)));
        }
        if (refused instanceof NotUnderstood not) {
            return Optional.of(pages.words().of(not.key));
        }
        if (refused instanceof StaleVersion) {
            return Optional.of(pages.words().of("rb-refused-stale"));
        }
        return refused instanceof RulebookRefused
                ? Optional.of(say(DraftRefused.Code.FAULTY, ""))
                : Optional.empty();
    }

    private String told(TableProblem problem) {
        return problem.workbook()
                + ": "
                + new Sentences(pages.language())
                        .say(
                                "fault-" + problem.code().word(),
                                Map.of(
                                        "found", problem.found(),
                                        "expected", problem.expected(),
                                        "column", ""));
    }

    private String say(Enum<?> code, String found) {
        return pages.words()
                .of("rb-refused-" + code.name().toLowerCase(Locale.ROOT).replace('_', '-'), found);
    }
}
