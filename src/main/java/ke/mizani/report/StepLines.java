package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ke.mizani.finding.Explanation;
import ke.mizani.finding.Step;

/** The steps of an explanation, each behind the word for its kind and with where it comes from. */
final class StepLines {

    private static final List<String> LABELS =
            List.of("given", "decided", "computed", "counting", "reading", "needed");

    private static final int STRIP_INDENT = 14;

    private final Sentences sentences;
    private final SourceText sources;
    private final DayStripText days;
    private final int column;

    StepLines(Sentences sentences) {
        this.sentences = sentences;
        sources = new SourceText(sentences);
        days = new DayStripText(sentences);
        column =
                4
                        + LABELS.stream()
                                .mapToInt(label -> sentences.word("label-" + label).length())
                                .max()
                                .orElse(0);
    }

    List<String> of(Explanation why) {
        return why.steps().stream().flatMap(step -> of(step).stream()).toList();
    }

    /** The step, and under it the strip of the days that it counted. */
    List<String> of(Step step) {
        List<String> lines =
                new ArrayList<>(note(step.kind().word(), sentences.of(step) + source(step)));
        step.strip().ifPresent(strip -> lines.addAll(days.lines(strip, " ".repeat(STRIP_INDENT))));
        return lines;
    }

    /** A text behind a label. */
    List<String> note(String label, String text) {
        String word = sentences.word("label-" + label);
        return Wrapped.under("  " + word + " ".repeat(column - 2 - word.length()), text);
    }

    private String source(Step step) {
        Stream<String> row = step.row().stream().map(from -> from.address());
        Stream<String> activity = step.activity().stream().map(sources::of);
        return Stream.concat(row, activity)
                .map(from -> "  [" + from + "]")
                .reduce("", String::concat);
    }
}
