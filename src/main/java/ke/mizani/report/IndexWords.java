package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.PeriodIndex;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Step;
import ke.mizani.policy.Level;

/** Productivity indices in words, for a page: who stands where, and why. */
public final class IndexWords {

    private final IndexRun run;
    private final Sentences sentences;
    private final IndexNumbers numbers;

    public IndexWords(IndexRun run, Sentences sentences) {
        this.run = run;
        this.sentences = sentences;
        numbers = new IndexNumbers(run.now().scheme().value());
    }

    /**
     * The index of one holder.
     *
     * @param level of the holder, as a word
     * @param quarters index of each quarter, or the share of it that was evaluated, in percent
     * @param index empty: not all of it was evaluated
     * @param coverage what share of its weight was evaluated, in percent
     * @param cell the row that gave the category
     * @param open where the index can still lie; empty if all was evaluated
     */
    public record Row(
            String level,
            String office,
            String code,
            String post,
            List<String> quarters,
            String index,
            String category,
            String coverage,
            String cell,
            String open) {}

    /** The holders of a level, such as departments. */
    public String level(Level level) {
        return sentences.word("holders-" + level.word());
    }

    /** The names of the quarters; none if the period is one. */
    public List<String> quarters() {
        return run.quarters().stream()
                .map(quarter -> quarter.period().toString())
                .map(name -> name.substring(name.length() - 2))
                .toList();
    }

    /** By what the indices were made, and whether that is only proposed. */
    public List<String> basis() {
        PeriodIndex now = run.now();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("version", now.version().value().name());
        facts.put("row", now.version().because().address());
        facts.put("scheme", now.scheme().value().name());
        facts.put("better", now.scheme().value().better().word());
        List<String> told = new ArrayList<>();
        told.add(sentences.say("index-basis", facts));
        if (IndexTable.isProvisional(now)) {
            told.add(sentences.word("index-provisional"));
        }
        return told;
    }

    /** A holder's index. */
    public Row row(IndexNode node) {
        IndexNode.Holder holder = node.holder();
        return new Row(
                holder.level().word(),
                holder.office(),
                holder.code(),
                holder.post(),
                run.quarters().stream()
                        .map(quarter -> quarter.of(holder).map(numbers::orCoverage).orElse("-"))
                        .toList(),
                node.value().isPresent() ? numbers.index(node) : "",
                node.verdict().category().map(band -> band.value().grade()).orElse(""),
                IndexNumbers.percent(node.index().coverage()),
                node.verdict().category().map(band -> band.because().address()).orElse(""),
                node.verdict().range().isPresent()
                        ? new IndexTable(run, sentences, Emphasis.PLAIN).open(node)
                        : "");
    }

    /** Growth and labour effectiveness, each in a sentence. */
    public List<String> besides(IndexNode node) {
        List<String> told = new ArrayList<>();
        run.gain(node.holder())
                .map(gain -> gain.why().steps())
                .map(this::last)
                .ifPresent(told::add);
        run.labour(node.holder())
                .map(one -> one.why().steps())
                .map(this::last)
                .ifPresent(told::add);
        return told;
    }

    private String last(List<Step> steps) {
        return sentences.of(steps.get(steps.size() - 1));
    }

    /** The steps to the value and category of an index. */
    public List<String> why(IndexNode node) {
        return node.why().steps().stream()
                .map(
                        step ->
                                sentences.of(step)
                                        + step.row()
                                                .map(row -> " [" + row.address() + "]")
                                                .orElse(""))
                .toList();
    }
}
