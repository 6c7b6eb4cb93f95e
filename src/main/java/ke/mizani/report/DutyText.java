package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.calendar.DayStrip;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Step;

/** What is told of a duty on a page: the verdict, and step by step why. */
public final class DutyText {

    private final EvaluationRun run;
    private final Sentences sentences;

    /**
     * @param run knows the readings that were applied
     */
    public DutyText(EvaluationRun run, Sentences sentences) {
        this.run = run;
        this.sentences = sentences;
    }

    /**
     * One step to the verdict.
     *
     * @param kind given, decided or computed, in the reader's language
     * @param text its sentence
     * @param source the row or the activity it comes from; may be empty
     */
    public record Line(String kind, String text, String source) {}

    /** The verdict in a few words, with the delay if there is one. */
    public String verdict(Finding finding) {
        return sentences.verdict(finding);
    }

    /** The verdict in one sentence. */
    public String sentence(Finding finding) {
        return new ExplanationText(run, sentences).sentence(finding);
    }

    /** Why, step by step, and by which provision days were counted. */
    public List<Line> why(Finding finding) {
        SourceText sources = new SourceText(sentences);
        List<Line> lines = new ArrayList<>();
        for (Step step : finding.why().steps()) {
            String source =
                    Stream.concat(
                                    step.row().stream().map(row -> row.address()),
                                    step.activity().stream().map(sources::of))
                            .collect(Collectors.joining("; "));
            lines.add(
                    new Line(
                            sentences.word("label-" + step.kind().word()),
                            sentences.of(step),
                            source));
        }
        new CountingNotes(sentences)
                .of(finding)
                .forEach(note -> lines.add(new Line(sentences.word("label-counting"), note, "")));
        return lines;
    }

    /** What would have had to happen by when, or which record is missing; may be empty. */
    public String needed(Finding finding) {
        return new Needed(sentences).of(finding).orElse("");
    }

    /** The counts of days on the way. */
    public static List<DayStrip> strips(Finding finding) {
        return finding.why().steps().stream().flatMap(step -> step.strip().stream()).toList();
    }

    /** Days until the working deadline, negative if it is past; empty where none runs. */
    public Optional<Integer> daysLeft(Finding finding) {
        return OpenClock.open(finding)
                ? new OpenClock(finding, run.viewpoint().asOf()).daysLeft()
                : Optional.empty();
    }
}
