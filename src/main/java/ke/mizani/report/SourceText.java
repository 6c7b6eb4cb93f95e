package ke.mizani.report;

import java.util.Map;
import ke.mizani.activity.Activity;

/** Where an activity stands, and what proves it. */
final class SourceText {

    private final Sentences sentences;

    SourceText(Sentences sentences) {
        this.sentences = sentences;
    }

    String of(Activity activity) {
        String evidence =
                activity.evidence().isBlank() ? sentences.word("no-evidence") : activity.evidence();
        String note = activity.note().isBlank() ? "" : "; " + activity.note();
        return sentences.say(
                "source",
                Map.of(
                        "id",
                        activity.id(),
                        "file",
                        activity.source().file(),
                        "line",
                        activity.source().line(),
                        "evidence",
                        evidence + note + correction(activity)));
    }

    private String correction(Activity activity) {
        return activity.correction()
                .map(
                        correction ->
                                "; "
                                        + sentences.say(
                                                "source-corrects",
                                                Map.of(
                                                        "corrects",
                                                        correction.corrects(),
                                                        "reason",
                                                        correction.reason())))
                .orElse("");
    }
}
