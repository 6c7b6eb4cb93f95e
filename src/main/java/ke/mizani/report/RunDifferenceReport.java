package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.evaluation.NewGrounds;
import ke.mizani.evaluation.RunDifference;
import ke.mizani.evaluation.RunDifference.ContractChange;
import ke.mizani.evaluation.RunDifference.DutyChange;
import ke.mizani.evaluation.RunDifference.IndexChange;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;

/** Which verdicts of two runs differ, from what to what and why, for a person or a machine. */
public final class RunDifferenceReport {

    /** The columns of the CSV, in order. */
    public static final List<String> HEADER =
            List.of("kind", "name", "duty", "before", "after", "rows_added", "rows_gone", "cells");

    private static final String INDENT = "      ";

    private final RunDifference difference;
    private final Sentences sentences;
    private final EditText edits;

    public RunDifferenceReport(RunDifference difference, Sentences sentences) {
        this.difference = difference;
        this.sentences = sentences;
        this.edits = new EditText(sentences);
    }

    /** A paragraph for each verdict that differs; one line if none does. */
    public String table() {
        List<String> lines = new ArrayList<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("duties", difference.duties().size());
        counts.put("contracts", difference.contracts().size());
        counts.put("indices", difference.indices().size());
        lines.add(
                difference.isEmpty()
                        ? sentences.word("run-no-difference")
                        : sentences.say("run-differences", counts));
        for (DutyChange change : difference.duties()) {
            lines.add("  " + change.subject().duty() + "  " + change.subject().id());
            change(verdict(change.before()), verdict(change.after()), lines);
            grounds(change.why(), lines);
        }
        for (ContractChange change : difference.contracts()) {
            lines.add("  " + change.subject().id());
            change(result(change.before()), result(change.after()), lines);
            grounds(change.why(), lines);
        }
        for (IndexChange change : difference.indices()) {
            lines.add("  " + name(change));
            change(index(change.before()), index(change.after()), lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private void change(String before, String after, List<String> lines) {
        String told = sentences.say("impact-arrow", Map.of("before", before, "after", after));
        lines.addAll(Wrapped.hanging(INDENT, told, INDENT.length() + 2));
    }

    private void grounds(NewGrounds why, List<String> lines) {
        why.added().forEach(row -> because("run-row-added", row, lines));
        why.gone().forEach(row -> because("run-row-gone", row, lines));
        why.edits().forEach(edit -> wrapped(edits.of(edit), lines));
    }

    private void because(String key, Activity row, List<String> lines) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("row", row.id());
        facts.put("event", row.event().or(row::indicator).orElse(""));
        facts.put("day", row.date());
        facts.put("known", row.knownOn());
        facts.put("file", row.source().file());
        facts.put("line", row.source().line());
        wrapped(sentences.say(key, facts), lines);
    }

    private static void wrapped(String text, List<String> lines) {
        lines.addAll(Wrapped.hanging(INDENT, text, INDENT.length() + 2));
    }

    private String verdict(Optional<Finding> finding) {
        return finding.map(
                        found ->
                                sentences.verdict(found)
                                        + found.due()
                                                .map(day -> Map.of("day", day))
                                                .map(day -> sentences.say("impact-due", day))
                                                .orElse(""))
                .orElseGet(() -> sentences.word("grade-not-judged"));
    }

    private String result(Optional<Scorecard> card) {
        return card.map(
                        found ->
                                ScorecardReport.composite(found)
                                                .map(score -> score + ", ")
                                                .orElse("")
                                        + found.grade()
                                                .map(band -> band.value().grade())
                                                .orElseGet(() -> sentences.word("grade-no-grade")))
                .orElseGet(() -> sentences.word("grade-not-judged"));
    }

    private static String name(IndexChange change) {
        return change.holder().level().word() + " " + change.holder().code();
    }

    private String index(Optional<IndexNode> node) {
        return node.flatMap(IndexNode::value)
                .map(
                        value ->
                                Sentences.number(value)
                                        + node.get()
                                                .verdict()
                                                .category()
                                                .map(band -> ", " + band.value().grade())
                                                .orElse(""))
                .orElseGet(() -> sentences.word("grade-no-grade"));
    }

    /** One row for each verdict that differs. */
    public String csv() {
        return Csv.of(HEADER, rows());
    }

    /** The same rows as data. */
    public List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        difference
                .duties()
                .forEach(
                        change ->
                                rows.add(
                                        row(
                                                List.of(
                                                        "duty",
                                                        change.subject().id(),
                                                        change.subject().duty(),
                                                        verdict(change.before()),
                                                        verdict(change.after())),
                                                change.why())));
        difference
                .contracts()
                .forEach(
                        change ->
                                rows.add(
                                        row(
                                                List.of(
                                                        "contract",
                                                        change.subject().id(),
                                                        "",
                                                        result(change.before()),
                                                        result(change.after())),
                                                change.why())));
        NewGrounds none = new NewGrounds(List.of(), List.of(), List.of());
        difference
                .indices()
                .forEach(
                        change ->
                                rows.add(
                                        row(
                                                List.of(
                                                        "index",
                                                        name(change),
                                                        "",
                                                        index(change.before()),
                                                        index(change.after())),
                                                none)));
        return rows;
    }

    private static Map<String, Object> row(List<String> cells, NewGrounds why) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            row.put(HEADER.get(at), cells.get(at));
        }
        row.put("rows_added", ids(why.added()));
        row.put("rows_gone", ids(why.gone()));
        row.put("cells", String.join(" ", why.edits().stream().map(e -> e.address()).toList()));
        return row;
    }

    private static String ids(List<Activity> rows) {
        return String.join(" ", rows.stream().map(Activity::id).toList());
    }
}
