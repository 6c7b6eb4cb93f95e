package ke.mizani.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.evaluation.Flow;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.Impact.Change;
import ke.mizani.evaluation.Subject.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which verdicts differ by two rulebooks, and because of which cells, for a person or a machine.
 */
public final class ImpactReport {

    private static final int HASH = 12;

    private final Impact impact;
    private final Sentences sentences;
    private final EditText edits;

    public ImpactReport(Impact impact, Sentences sentences) {
        this.impact = impact;
        this.sentences = sentences;
        this.edits = new EditText(sentences);
    }

    /** A line of summary, the verdicts that change with their causes, and the totals. */
    public String table() {
        List<String> lines = new ArrayList<>(Wrapped.hanging("", summary(), 2));
        lines.addAll(new ImpactLines(sentences).of(impact));
        if (!impact.isEmpty()) {
            heading("impact-totals", lines);
            lines.addAll(new ImpactTotals(impact, sentences).lines());
        }
        for (Kind kind : Kind.values()) {
            if (changed(kind) > 0) {
                heading("impact-flow-" + kind.word(), lines);
                ImpactVerdicts words = new ImpactVerdicts(sentences);
                lines.addAll(
                        new FlowTable(impact.flow(kind), word -> words.word(kind, word), sentences)
                                .lines());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void heading(String key, List<String> lines) {
        lines.add("");
        lines.add(sentences.word(key));
    }

    private long changed(Kind kind) {
        return impact.changes().stream().filter(one -> one.subject().kind() == kind).count();
    }

    private String summary() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("from", impact.difference().from().name());
        facts.put("fromHash", impact.difference().from().hash().substring(0, HASH));
        facts.put("to", impact.difference().to().name());
        facts.put("toHash", impact.difference().to().hash().substring(0, HASH));
        facts.put("edits", impact.difference().edits().size());
        facts.put("day", impact.after().viewpoint().asOf());
        String counts =
                Stream.of(Kind.values())
                        .filter(kind -> kind == Kind.DUTY || impact.flow(kind).judged() > 0)
                        .map(this::count)
                        .collect(Collectors.joining(", "));
        facts.put("counts", counts);
        String readings =
                impact.readings().entrySet().stream()
                        .map(choice -> choice.getKey() + "=" + choice.getValue())
                        .collect(Collectors.joining(", "));
        String read =
                readings.isEmpty()
                        ? ""
                        : " " + sentences.say("impact-readings", Map.of("readings", readings));
        return sentences.say("impact-summary", facts) + read;
    }

    private String count(Kind kind) {
        return sentences.say(
                "impact-count-" + kind.word(),
                Map.of("changed", changed(kind), "all", impact.flow(kind).judged()));
    }

    /** One row for each verdict that changes. */
    public String csv() {
        return Csv.of(ImpactColumns.HEADER, new ImpactColumns(edits).rows(impact));
    }

    /** The changes with their causes, and the totals, as data. */
    public String json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("from", impact.difference().from().hash());
        fields.put("to", impact.difference().to().hash());
        fields.put("asOf", impact.after().viewpoint().asOf().toString());
        fields.put("readings", impact.readings());
        List<Map<String, Object>> rows = new ImpactColumns(edits).rows(impact);
        List<Object> changes = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            changes.add(fields(rows.get(at), impact.changes().get(at)));
        }
        fields.put("changes", changes);
        fields.put("departments", new ImpactTotals(impact, sentences).fields());
        Map<String, Object> flows = new LinkedHashMap<>();
        impact.flows().forEach((kind, flow) -> flows.put(kind.word(), flow(flow)));
        fields.put("flows", flows);
        return Json.of(fields);
    }

    private Map<String, @Nullable Object> fields(Map<String, Object> row, Change<?> change) {
        Map<String, @Nullable Object> fields = Json.camel(row);
        fields.put(
                "cells",
                change.cause().responsible().stream()
                        .map(set -> edits.inOrder(set).stream().map(edits::fields).toList())
                        .toList());
        return fields;
    }

    private static Map<String, Object> flow(Flow flow) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("judged", flow.judged());
        fields.put("counts", Collections.unmodifiableMap(flow.counts()));
        return fields;
    }
}
