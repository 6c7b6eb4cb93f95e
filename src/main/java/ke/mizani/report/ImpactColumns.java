package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ke.mizani.evaluation.Cause;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.Impact.Change;
import ke.mizani.evaluation.Recommended;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Level;
import ke.mizani.rulebook.RulebookEdit;

/** The columns of a verdict that changes, in the one order that every output has. */
record ImpactColumns(EditText edits) {

    /** The columns of the CSV, in order; each has one or two, for before and after. */
    static final List<String> HEADER =
            List.of(
                    "kind",
                    "id",
                    "timeline",
                    "competency",
                    "department",
                    "person",
                    "move",
                    "verdict_before",
                    "verdict_after",
                    "due_before",
                    "due_after",
                    "days_late_before",
                    "days_late_after",
                    "composite_before",
                    "composite_after",
                    "required_before",
                    "required_after",
                    "cells");

    /** A row for each change, in the order of {@link Impact#changes}. */
    List<Map<String, Object>> rows(Impact impact) {
        List<Map<String, Object>> rows = new ArrayList<>();
        impact.duties().forEach(change -> rows.add(duty(change)));
        impact.contracts().forEach(change -> rows.add(contract(change)));
        impact.recommendations().forEach(change -> rows.add(recommendation(change)));
        impact.indices().forEach(change -> rows.add(index(change)));
        impact.competencies().forEach(change -> rows.add(competency(change)));
        return rows;
    }

    private Map<String, Object> duty(Change<Finding> change) {
        Finding finding = change.either();
        Map<String, Object> row = row(change, finding.matter(), finding.duty().responsible());
        row.put("timeline", change.subject().detail());
        both(row, "verdict", change, f -> Optional.of(f.status().word()));
        both(row, "due", change, f -> f.due().map(Object::toString));
        both(row, "days_late", change, f -> f.daysLate().stream().boxed().findFirst());
        return row;
    }

    private Map<String, Object> contract(Change<Scorecard> change) {
        Map<String, Object> row = row(change, change.either());
        both(row, "verdict", change, card -> grade(card.grade()));
        both(row, "composite", change, ScorecardReport::composite);
        return row;
    }

    private Map<String, Object> recommendation(Change<Recommended> change) {
        Map<String, Object> row = row(change, change.either().card());
        both(row, "verdict", change, ImpactColumns::recommended);
        return row;
    }

    private static Optional<String> recommended(Recommended recommended) {
        return recommended
                .obstacle()
                .map(obstacle -> obstacle.word())
                .or(
                        () ->
                                Optional.of(
                                        recommended.recommendations().stream()
                                                .filter(one -> !one.heldBack())
                                                .map(one -> one.consequence().value())
                                                .map(
                                                        c ->
                                                                c.kind().word()
                                                                        + ": "
                                                                        + c.recommendation())
                                                .collect(Collectors.joining("; "))));
    }

    private Map<String, Object> index(Change<IndexNode> change) {
        IndexNode.Holder holder = change.either().holder();
        Map<String, Object> row = row(change, holder.code(), holder.office());
        row.put("person", holder.level() == Level.INDIVIDUAL ? holder.code() : "");
        both(row, "verdict", change, node -> grade(node.verdict().category()));
        both(row, "composite", change, node -> node.value().map(IndexNumbers::fine));
        return row;
    }

    private Map<String, Object> competency(Change<CompetencyFinding> change) {
        CompetencyFinding finding = change.either();
        Map<String, Object> row = row(change, finding.holder().person(), finding.holder().office());
        row.put("competency", change.subject().detail());
        row.put("person", finding.holder().person());
        both(row, "verdict", change, found -> Optional.of(found.verdict().word()));
        both(row, "required", change, found -> Optional.of(found.gap().required()));
        return row;
    }

    private Map<String, Object> row(Change<?> change, Scorecard card) {
        Map<String, Object> row =
                row(change, card.contract().id(), card.contract().holder().office());
        row.put("person", card.contract().holder().person().orElse(""));
        return row;
    }

    private Map<String, Object> row(Change<?> change, String id, String department) {
        Map<String, Object> row = new LinkedHashMap<>();
        HEADER.forEach(name -> row.put(name, ""));
        row.put("kind", change.subject().kind().word());
        row.put("id", id);
        row.put("department", department);
        row.put("move", change.move().word());
        row.put("cells", cells(change.cause()));
        return row;
    }

    private static <T> void both(
            Map<String, Object> row,
            String name,
            Change<T> change,
            Function<T, Optional<?>> value) {
        row.put(name + "_before", change.before().<Object>flatMap(value).orElse(""));
        row.put(name + "_after", change.after().<Object>flatMap(value).orElse(""));
    }

    private static Optional<String> grade(Optional<Decision<Band>> grade) {
        return grade.map(band -> band.value().grade());
    }

    /** Sets of cells that each bring the old verdict back, separated by a semicolon. */
    private String cells(Cause cause) {
        return cause.responsible().stream()
                .map(
                        set ->
                                edits.inOrder(set).stream()
                                        .map(RulebookEdit::address)
                                        .collect(Collectors.joining(" + ")))
                .collect(Collectors.joining("; "));
    }
}
