package ke.mizani.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.evaluation.Cause;
import ke.mizani.evaluation.Flow;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.Impact.ContractChange;
import ke.mizani.evaluation.Impact.DutyChange;
import ke.mizani.evaluation.Impact.Move;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.RulebookEdit;
import org.jspecify.annotations.Nullable;

/**
 * Which verdicts differ by two rulebooks, and because of which cells, for a person or a machine.
 */
public final class ImpactReport {

    private static final int HASH = 12;
    private static final String INDENT = "      ";

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
        if (!impact.duties().isEmpty()) {
            heading("impact-duties", lines);
            impact.duties().forEach(change -> duty(change, lines));
        }
        if (!impact.contracts().isEmpty()) {
            heading("impact-contracts", lines);
            impact.contracts().forEach(change -> contract(change, lines));
        }
        if (!impact.isEmpty()) {
            heading("impact-totals", lines);
            lines.addAll(new ImpactTotals(impact, sentences).lines());
        }
        if (!impact.duties().isEmpty()) {
            flow("impact-statuses", impact.statuses(), this::status, lines);
        }
        if (!impact.contracts().isEmpty()) {
            flow("impact-grades", impact.grades(), this::grade, lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private void heading(String key, List<String> lines) {
        lines.add("");
        lines.add(sentences.word(key));
    }

    private void flow(
            String key,
            Flow flow,
            java.util.function.UnaryOperator<String> words,
            List<String> lines) {
        heading(key, lines);
        lines.addAll(new FlowTable(flow, words, sentences).lines());
    }

    private String summary() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("from", impact.difference().from().name());
        facts.put("fromHash", impact.difference().from().hash().substring(0, HASH));
        facts.put("to", impact.difference().to().name());
        facts.put("toHash", impact.difference().to().hash().substring(0, HASH));
        facts.put("edits", impact.difference().edits().size());
        facts.put("duties", impact.duties().size());
        facts.put("allDuties", impact.statuses().judged());
        facts.put("contracts", impact.contracts().size());
        facts.put("allContracts", impact.grades().judged());
        facts.put("day", impact.after().viewpoint().asOf());
        return sentences.say("impact-summary", facts);
    }

    private void duty(DutyChange change, List<String> lines) {
        Finding finding = change.either();
        lines.add("");
        lines.add("  " + change.subject().duty() + "  " + finding.matter());
        lines.addAll(
                Wrapped.hanging(
                        INDENT,
                        finding.duty().obligation() + " (" + finding.duty().responsible() + ")",
                        INDENT.length() + 2));
        lines.addAll(
                Wrapped.hanging(
                        INDENT,
                        arrow(verdict(change.before()), verdict(change.after())),
                        INDENT.length() + 2));
        cause(change.cause(), lines);
    }

    private String verdict(Optional<Finding> finding) {
        return finding.map(
                        found ->
                                sentences.verdict(found)
                                        + found.due()
                                                .map(
                                                        day ->
                                                                sentences.say(
                                                                        "impact-due",
                                                                        Map.of("day", day)))
                                                .orElse("")
                                        + (found.status().breach() && !found.breach()
                                                ? sentences.word("impact-information")
                                                : ""))
                .orElseGet(() -> status(ke.mizani.evaluation.ImpactAnalysis.NOT_JUDGED));
    }

    private void contract(ContractChange change, List<String> lines) {
        Scorecard card = change.either();
        lines.add("");
        lines.add(
                "  "
                        + card.contract().id()
                        + "  ("
                        + card.contract().holder().office()
                        + card.contract().holder().person().map(person -> ", " + person).orElse("")
                        + ")");
        lines.addAll(
                Wrapped.hanging(
                        INDENT,
                        arrow(result(change.before()), result(change.after())),
                        INDENT.length() + 2));
        cause(change.cause(), lines);
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

    private String arrow(String before, String after) {
        return sentences.say("impact-arrow", Map.of("before", before, "after", after));
    }

    private void cause(Cause cause, List<String> lines) {
        for (Set<RulebookEdit> responsible : cause.responsible()) {
            String told =
                    edits.inOrder(responsible).stream()
                            .map(edits::of)
                            .collect(
                                    Collectors.joining(
                                            " " + sentences.word("impact-together") + " "));
            lines.addAll(because("impact-because", told));
        }
        if (cause.responsible().isEmpty()) {
            lines.addAll(Wrapped.hanging(INDENT, sentences.word("impact-no-pair"), 8));
            cause.candidates()
                    .forEach(edit -> lines.addAll(because("impact-candidate", edits.of(edit))));
        }
    }

    private List<String> because(String key, String told) {
        return Wrapped.hanging(
                INDENT, sentences.say(key, Map.of("edit", told)), INDENT.length() + 2);
    }

    private String status(String word) {
        return sentences.word("status-" + word);
    }

    private String grade(String word) {
        return sentences.knows("grade-" + word) ? sentences.word("grade-" + word) : word;
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
        ImpactColumns columns = new ImpactColumns(edits);
        List<Object> changes = new ArrayList<>();
        impact.duties().forEach(change -> changes.add(fields(columns.of(change), change.cause())));
        impact.contracts()
                .forEach(change -> changes.add(fields(columns.of(change), change.cause())));
        fields.put("changes", changes);
        fields.put("departments", new ImpactTotals(impact, sentences).fields());
        fields.put("statuses", flow(impact.statuses()));
        fields.put("grades", flow(impact.grades()));
        return Json.of(fields);
    }

    private Map<String, @Nullable Object> fields(Map<String, Object> row, Cause cause) {
        Map<String, @Nullable Object> fields = Json.camel(row);
        fields.put(
                "cells",
                cause.responsible().stream()
                        .map(set -> edits.inOrder(set).stream().map(edits::fields).toList())
                        .toList());
        fields.put("candidates", cause.candidates().stream().map(edits::fields).toList());
        return fields;
    }

    private static Map<String, Object> flow(Flow flow) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("judged", flow.judged());
        fields.put("counts", Collections.unmodifiableMap(flow.counts()));
        return fields;
    }

    /** The ways a verdict can move, in the order of the columns. */
    static List<Move> moves() {
        return List.of(Move.values());
    }
}
