package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ke.mizani.policy.SchemePart;
import ke.mizani.policy.SchemePart.Combined;
import ke.mizani.policy.ScoringScheme.Composite;
import ke.mizani.policy.ScoringScheme.Holes;
import ke.mizani.rulebook.TableProblem.Code;

/** Checks that schemes, their parts, their formulas and their bands fit together. */
final class PartCheck {

    private static final String HOLES = "Holes between bands";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Problems problems;
    private final List<Row> schemes;
    private final List<Row> parts;
    private final List<Row> formulas;
    private final List<Row> bands;

    PartCheck(Tables tables, Problems problems) {
        this.problems = problems;
        schemes = tables.of(ScoringTables.SCHEMES);
        parts = tables.of(ScoringTables.PARTS);
        formulas = tables.of(ScoringTables.FORMULAS);
        bands = tables.of(ScoringTables.BANDS);
    }

    void run() {
        schemes.forEach(this::scheme);
        parts.forEach(this::outOf);
        formulas.forEach(this::formula);
        schemes.forEach(this::bands);
    }

    /** Whenever a scheme is in force its parts total 100, or it has none. */
    private void scheme(Row scheme) {
        boolean ofParts = scheme.text("Composite").equals(Composite.SUM_OF_PARTS.word());
        List<Row> its = of(parts, scheme.text("Scheme"));
        List<Row> both = new ArrayList<>(its);
        both.add(scheme);
        TimeSlices.of(both).stream()
                .map(TimeSlices::dayOf)
                .filter(scheme.inForce()::on)
                .map(day -> total(its, day))
                .filter(total -> total.compareTo(ofParts ? WHOLE : BigDecimal.ZERO) != 0)
                .findFirst()
                .ifPresent(total -> wrongTotal(scheme, ofParts, total));
    }

    private static BigDecimal total(List<Row> its, LocalDate day) {
        return its.stream()
                .filter(row -> row.inForce().on(day))
                .map(row -> row.number("Weight").orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void wrongTotal(Row scheme, boolean ofParts, BigDecimal total) {
        problems.add(
                ScoringTables.SCHEMES,
                scheme.address("Composite"),
                Code.PARTS_NOT_100,
                "parts totalling " + total.toPlainString(),
                ofParts ? "parts in force that total 100" : "sum-of-parts, or no parts");
    }

    private void outOf(Row part) {
        boolean share = part.word(Combined.class, "Lines combined") == Combined.SHARE_OF_TOTAL;
        if (!share && part.number("Out of").isPresent()) {
            fault(ScoringTables.PARTS, part, "Out of", UsualColumns.ANY);
        }
    }

    private void formula(Row formula) {
        List<String> known =
                of(parts, formula.text("Scheme")).stream().map(row -> row.text("Part")).toList();
        String part = formula.text("Part");
        if (known.isEmpty() ? !part.equals(SchemePart.TARGETS) : !known.contains(part)) {
            String expected = known.isEmpty() ? SchemePart.TARGETS : String.join(", ", known);
            fault(ScoringTables.FORMULAS, formula, "Part", "one of " + expected);
        }
    }

    private void bands(Row scheme) {
        boolean none = scheme.word(Holes.class, HOLES) == Holes.NO_BANDS;
        if (none && !of(bands, scheme.text("Scheme")).isEmpty()) {
            fault(ScoringTables.SCHEMES, scheme, HOLES, "a word for a scheme with bands");
        }
    }

    private static List<Row> of(List<Row> rows, String scheme) {
        return rows.stream().filter(row -> row.text("Scheme").equals(scheme)).toList();
    }

    private void fault(TableDefinition table, Row row, String label, String expected) {
        problems.add(
                table,
                row.address(label),
                Code.NOT_FOR_THIS_KIND,
                row.find(label).orElse(""),
                expected);
    }
}
