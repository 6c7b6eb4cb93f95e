package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ke.mizani.evaluation.Flow;

/** From which verdict to which: a row for each before, a column for each after, and the sums. */
record FlowTable(Flow flow, UnaryOperator<String> words, Sentences sentences) {

    List<String> lines() {
        List<String> verdicts = List.copyOf(flow.verdicts().stream().sorted().toList());
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(sentences.word("impact-before-after")));
        verdicts.forEach(after -> heading.add(words.apply(after)));
        heading.add(sentences.word("impact-sum"));
        rows.add(heading);
        for (String before : verdicts) {
            List<String> row = new ArrayList<>(List.of(words.apply(before)));
            verdicts.forEach(after -> row.add(shown(flow.count(before, after))));
            row.add(String.valueOf(flow.before(before)));
            rows.add(row);
        }
        List<String> sums = new ArrayList<>(List.of(sentences.word("impact-sum")));
        verdicts.forEach(after -> sums.add(String.valueOf(flow.after(after))));
        sums.add(String.valueOf(flow.judged()));
        rows.add(sums);
        return AlignedTable.lines(rows);
    }

    private static String shown(int count) {
        return count == 0 ? "·" : String.valueOf(count);
    }
}
