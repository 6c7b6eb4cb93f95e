package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.evaluation.Cause;
import ke.mizani.evaluation.Impact;
import ke.mizani.evaluation.Impact.ContractChange;
import ke.mizani.evaluation.Impact.DutyChange;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Scorecard;
import ke.mizani.rulebook.RulebookEdit;

/** The columns of a verdict that changes, in the one order that every output has. */
record ImpactColumns(EditText edits) {

    /** The columns of the CSV, in order. */
    static final List<String> HEADER =
            List.of(
                    "kind",
                    "id",
                    "timeline",
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
                    "cells");

    List<Map<String, Object>> rows(Impact impact) {
        List<Map<String, Object>> rows = new ArrayList<>();
        impact.duties().forEach(change -> rows.add(of(change)));
        impact.contracts().forEach(change -> rows.add(of(change)));
        return rows;
    }

    Map<String, Object> of(DutyChange change) {
        Finding finding = change.either();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", "duty");
        row.put("id", finding.matter());
        row.put("timeline", change.subject().duty());
        row.put("department", finding.duty().responsible());
        row.put("person", "");
        row.put("move", change.move().word());
        row.put("verdict_before", text(change.before().map(f -> f.status().word())));
        row.put("verdict_after", text(change.after().map(f -> f.status().word())));
        row.put("due_before", text(change.before().flatMap(Finding::due)));
        row.put("due_after", text(change.after().flatMap(Finding::due)));
        row.put("days_late_before", days(change.before()));
        row.put("days_late_after", days(change.after()));
        row.put("composite_before", "");
        row.put("composite_after", "");
        row.put("cells", cells(change.cause()));
        return row;
    }

    Map<String, Object> of(ContractChange change) {
        Scorecard card = change.either();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", "contract");
        row.put("id", card.contract().id());
        row.put("timeline", "");
        row.put("department", card.contract().holder().office());
        row.put("person", card.contract().holder().person().orElse(""));
        row.put("move", change.move().word());
        row.put("verdict_before", gradeOf(change.before()));
        row.put("verdict_after", gradeOf(change.after()));
        List.of("due_before", "due_after", "days_late_before", "days_late_after")
                .forEach(name -> row.put(name, ""));
        row.put("composite_before", text(change.before().flatMap(ScorecardReport::composite)));
        row.put("composite_after", text(change.after().flatMap(ScorecardReport::composite)));
        row.put("cells", cells(change.cause()));
        return row;
    }

    private static String gradeOf(Optional<Scorecard> card) {
        return text(card.flatMap(Scorecard::grade).map(band -> band.value().grade()));
    }

    private static Object days(Optional<Finding> finding) {
        return finding.filter(f -> f.daysLate().isPresent())
                .<Object>map(f -> f.daysLate().getAsInt())
                .orElse("");
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

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
