package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ke.mizani.activity.Activity;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;

/** Tells why: one sentence, then each step with where it comes from. */
public final class ExplanationText {

    private static final int HASH_SHOWN = 12;

    private final Sentences sentences;

    public ExplanationText(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The verdict in one sentence. */
    public String sentence(Finding finding) {
        StringBuilder text = new StringBuilder(finding.matter()).append(": ");
        text.append(finding.duty().obligation())
                .append(" (")
                .append(finding.duty().id())
                .append("): ");
        text.append(sentences.of(finding.status()));
        finding.daysLate().stream()
                .filter(days -> days != 0)
                .forEach(days -> text.append(delay(days)));
        finding.due().ifPresent(due -> text.append("; due ").append(sentences.day(due)));
        finding.done().ifPresent(act -> text.append("; ").append(act(act)));
        return text.append('.').toString();
    }

    /** Why a duty got its verdict. */
    public String of(Finding finding) {
        return sentence(finding) + "\n" + String.join("\n", lines(finding.why())) + "\n";
    }

    /** Why a contract got its composite and its grade, line by line. */
    public String of(Scorecard card) {
        StringBuilder text = new StringBuilder(sentence(card)).append('\n');
        for (Scorecard.Line line : card.lines()) {
            text.append(of(card, line));
        }
        return text.append(String.join("\n", lines(card.why()))).append('\n').toString();
    }

    /** Why a line of a contract got its score. */
    public String of(Scorecard card, Scorecard.Line line) {
        String score =
                line.raw().map(raw -> "raw score " + Sentences.number(raw)).orElse("not evaluated");
        return card.contract().id()
                + ", "
                + line.indicator().id()
                + " "
                + line.indicator().name()
                + ": "
                + score
                + ".\n"
                + String.join("\n", lines(line.why()))
                + "\n";
    }

    private static String sentence(Scorecard card) {
        String scheme = card.scheme().value().name();
        String title = card.contract().title() + ", " + card.period() + ": ";
        return title
                + card.grade()
                        .map(
                                band ->
                                        band.value().grade()
                                                + " with a composite score of "
                                                + ScorecardReport.composite(card).orElseThrow()
                                                + " on the scheme \""
                                                + scheme
                                                + "\".")
                        .orElse(
                                "no grade yet, "
                                        + Sentences.plain(card.coverage())
                                        + " of 100 evaluated.");
    }

    /** {@code by 3 days}. */
    static String delay(int days) {
        int size = Math.abs(days);
        return " by " + size + (size == 1 ? " day" : " days");
    }

    private String act(Occurrence act) {
        return act.event() + " on " + sentences.day(act.date());
    }

    /**
     * The steps in order, one line each, with the strip of days under the step that counted them.
     */
    public List<String> lines(Explanation why) {
        List<String> lines = new ArrayList<>();
        for (Step step : why.steps()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "  %-9s %s%s",
                            step.kind().word(),
                            of(step),
                            source(step)));
            step.strip()
                    .ifPresent(
                            strip ->
                                    new DayStripText(sentences)
                                            .lines(strip)
                                            .forEach(line -> lines.add("              " + line)));
        }
        return lines;
    }

    /** What a step says, in words. */
    String of(Step step) {
        return switch (step.topic()) {
            case "status" -> verdict(step);
            case "alternative" -> sentences.of(step) + ": " + dates(step) + verdict(step);
            default -> sentences.of(step);
        };
    }

    private String verdict(Step step) {
        String status = sentences.word(String.valueOf(step.facts().get("status")));
        return step.facts().get("daysLate") instanceof Integer days && days != 0
                ? status + delay(days)
                : status;
    }

    private String dates(Step step) {
        StringBuilder text = new StringBuilder();
        for (String name : List.of("trigger", "due", "done")) {
            Object day = step.facts().get(name);
            if (day != null) {
                text.append(sentences.word(name)).append(' ').append(sentences.text(day));
                text.append(", ");
            }
        }
        return text.toString();
    }

    /**
     * From which day and by which rulebook and readings a run was made: what is needed to repeat
     * it.
     */
    public String basis(EvaluationRun run) {
        String known =
                run.viewpoint()
                        .knownAsOf()
                        .map(day -> "as known on " + sentences.day(day))
                        .orElse("with all that is known");
        return "As of "
                + sentences.day(run.viewpoint().asOf())
                + ", "
                + known
                + "; Saturday "
                + run.readings().saturday().word()
                + ", month end "
                + run.readings().monthEnd().word()
                + ", constitutional month "
                + run.readings().constitutionalMonth().word()
                + otherwise(run)
                + "; rulebook "
                + run.rulebookHash().substring(0, HASH_SHOWN)
                + ".\n";
    }

    private static String otherwise(EvaluationRun run) {
        StringBuilder text = new StringBuilder();
        run.otherwise()
                .forEach((id, word) -> text.append(", ").append(id).append(' ').append(word));
        return text.toString();
    }

    private static String source(Step step) {
        StringBuilder text = new StringBuilder();
        step.row().ifPresent(row -> text.append("  [").append(row.address()).append(']'));
        step.activity()
                .ifPresent(activity -> text.append("  [").append(source(activity)).append(']'));
        return text.toString();
    }

    /** Where an activity stands, and what proves it. */
    static String source(Activity activity) {
        String evidence = activity.evidence().isBlank() ? "no evidence" : activity.evidence();
        String note = activity.note().isBlank() ? "" : "; " + activity.note();
        return activity.id()
                + ", "
                + activity.source().file()
                + " line "
                + activity.source().line()
                + ": "
                + evidence
                + note;
    }
}
