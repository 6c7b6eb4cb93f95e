package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.rulebook.TableFinding.Kind;
import ke.mizani.rulebook.TableFinding.NamedRow;
import ke.mizani.rulebook.TableFinding.Witness;
import ke.mizani.rulebook.TableProblem.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Workbooks with several defects each: exactly these are found, in these rows, and each witness
 * shows what it is said to show when the table is asked again.
 */
class CompletenessTest {

    /** What the shipped tables leave out, as their notes say. */
    static final List<String> KNOWN =
            List.of(
                    "NO_ROW [] Scheme=staff, Part=targets, Better is=lower: none",
                    "NO_ROW [] Scheme=staff-values, Part=targets, Better is=lower: none",
                    "NO_ROW [] Scheme=staff-values, Part=values, Better is=lower: none",
                    "NO_ROW [] Scheme=staff-attributes, Part=targets, Better is=lower: none",
                    "NO_ROW [] Scheme=staff-attributes, Part=attributes, Better is=lower: none",
                    "NO_ROW [] Scheme=objectives-matrix: none");

    /** A corpus: a copy of a shipped workbook, and what must be found beside what is known. */
    private static Arguments corpus(String name, TestedWorkbook workbook, String... expected) {
        return Arguments.of(name, workbook, List.of(expected));
    }

    static Stream<Arguments> corpora() {
        return Stream.of(
                corpus("a clean rulebook", TestedWorkbook.of("schemes.xlsx")),
                corpus(
                        "limits moved, but in order",
                        TestedWorkbook.of("schemes.xlsx")
                                .set("bands", "INST-3", "Limit", "3.50")
                                .set("bands", "STAFF-4", "Limit kind", "more-than")),
                corpus(
                        "rows replaced in time without a gap",
                        TestedWorkbook.of("schemes.xlsx")
                                .set("formulas", "INST-LOWER", "In force to", "2026-06-30")
                                .copy(
                                        "formulas",
                                        "INST-LOWER",
                                        "INST-LOWER-2",
                                        "In force from",
                                        "2026-07-01",
                                        "In force to",
                                        "",
                                        "Target 0 met",
                                        "2")),
                corpus(
                        "a hole below the worst score, days without a formula, a scheme without bands",
                        TestedWorkbook.of("schemes.xlsx")
                                .set("bands", "INST-5", "Limit", "4.80")
                                .set("formulas", "MIRR-LOWER", "In force to", "2026-06-30")
                                .copy(
                                        "formulas",
                                        "MIRR-LOWER",
                                        "MIRR-LATER",
                                        "In force from",
                                        "2026-08-01",
                                        "In force to",
                                        "")
                                .set("formulas", "PROD-LOWER", "In force to", "2027-06-30")
                                .copy("schemes", "staff", "staff-2"),
                        "GAP_IN_TIME [MIRR-LOWER, MIRR-LATER] Scheme=institutional-mirror,"
                                + " Part=targets, Better is=lower: 2026-07-01..2026-07-31",
                        "ENDS [PROD-LOWER] Scheme=productivity, Part=targets, Better is=lower: 2027-07-01..",
                        "NO_ROW [] Scheme=staff-2: none",
                        "GAP [INST-5] Scheme=institutional: (4.80, 5]",
                        "NO_ROW [] Scheme=staff-2: none"),
                corpus(
                        "two formulas at once, twice the same, one within another",
                        TestedWorkbook.of("schemes.xlsx")
                                .copy("formulas", "INST-LOWER", "TWICE", "Target 0 met", "4")
                                .copy("formulas", "STAFF-HIGHER", "AGAIN")
                                .copy(
                                        "formulas",
                                        "PROD-LOWER",
                                        "WITHIN",
                                        "In force from",
                                        "2025-07-01",
                                        "Target 0 met",
                                        "4"),
                        "CONFLICT [INST-LOWER, TWICE] Scheme=institutional, Part=targets, Better is=lower:"
                                + " 2013-07-01..",
                        "SAME [STAFF-HIGHER, AGAIN] Scheme=staff, Part=targets, Better is=higher: 2016-07-01..",
                        "SHADOWED [WITHIN, PROD-LOWER] Scheme=productivity, Part=targets, Better is=lower:"
                                + " 2025-07-01.."),
                corpus(
                        "the same answer twice for a while",
                        TestedWorkbook.of("schemes.xlsx")
                                .set("formulas", "INST-LOWER", "In force to", "2026-09-30")
                                .copy(
                                        "formulas",
                                        "INST-LOWER",
                                        "NEXT",
                                        "In force from",
                                        "2026-07-01",
                                        "In force to",
                                        ""),
                        "OVERLAP [INST-LOWER, NEXT] Scheme=institutional, Part=targets, Better is=lower:"
                                + " 2026-07-01..2026-09-30"),
                corpus(
                        "a band ends without a successor",
                        TestedWorkbook.of("schemes.xlsx")
                                .set("bands", "PROD-2", "In force to", "2027-06-30"),
                        "ENDS [PROD-1, PROD-2, PROD-3, PROD-4] Scheme=productivity: 2027-07-01.."),
                corpus(
                        "wordings of one provision",
                        TestedWorkbook.of("timelines.xlsx")
                                .set("timelines", "BUD-01-old", "In force to", "2026-09-26")
                                .set("timelines", "BUD-02-old", "In force to", "2026-09-01")
                                .copy("timelines", "PET-01", "PET-99"),
                        "SAME [PET-01, PET-99] always",
                        "TWO_WORDINGS [BUD-01-old, BUD-01] 2026-09-25..2026-09-26",
                        "NO_WORDING [BUD-02-old, BUD-02] 2026-09-02..2026-09-24"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corpora")
    void exactly_the_seeded_defects_are_found(
            String name, TestedWorkbook workbook, List<String> expected) {
        AskedTables asked = asked(workbook.source());
        List<TableFinding> findings = Completeness.of(asked);

        List<String> told = findings.stream().map(CompletenessTest::told).toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(KNOWN.stream(), expected.stream()).toList());
        findings.forEach(finding -> confirm(finding, asked));
    }

    @Test
    void what_is_meant_is_only_told_for_information() {
        assertThat(Completeness.of(asked(Workbooks.shipped())))
                .extracting(TableFinding::level)
                .containsOnly(Level.FOR_INFORMATION);
    }

    @Test
    void a_witness_is_written_with_as_few_digits_as_can_be() {
        assertThat(between("59", "60")).isEqualTo("59.5");
        assertThat(between("2.40", "3.60")).isEqualTo("3");
        assertThat(between("2.40", "2.41")).isEqualTo("2.405");
        assertThat(between("99", "100.5")).isEqualTo("100");
    }

    private static String between(String low, String high) {
        return Span.between(
                        java.util.Optional.of(new BigDecimal(low)),
                        java.util.Optional.of(new BigDecimal(high)))
                .typical()
                .toPlainString();
    }

    static AskedTables asked(RulebookSource source) {
        Tables tables = RulebookReading.of(source).tables();
        return AskedTables.of(tables, RuleEngine.compile(tables, "c" + source.hash())::ask);
    }

    /** The witness shows what the finding says when it is asked by somebody else. */
    static void confirm(TableFinding finding, AskedTables asked) {
        Witness witness = finding.witness().orElseThrow();
        List<String> names =
                asked.engine().apply(witness.question()).stream()
                        .map(cell -> name(finding, cell, asked))
                        .toList();
        switch (finding.kind()) {
            case GAP, GAP_IN_TIME, ENDS, NO_ROW -> assertThat(names).isEmpty();
            default ->
                    assertThat(names)
                            .containsAll(finding.rows().stream().map(NamedRow::name).toList());
        }
    }

    private static String name(TableFinding finding, String cell, AskedTables asked) {
        return asked.tables().bySheet().entrySet().stream()
                .filter(
                        sheet ->
                                sheet.getKey()
                                        .equals(
                                                finding.table().workbook()
                                                        + "!"
                                                        + finding.table().sheet()))
                .flatMap(sheet -> sheet.getValue().stream())
                .filter(row -> row.cell().equals(cell))
                .map(row -> row.text(naming(finding)))
                .findFirst()
                .orElseThrow();
    }

    private static String naming(TableFinding finding) {
        return Tables.DEFINITIONS.stream()
                .filter(table -> table.sheet().equals(finding.table().sheet()))
                .filter(table -> table.workbook().equals(finding.table().workbook()))
                .findFirst()
                .orElseThrow()
                .naming()
                .label();
    }

    static String told(TableFinding finding) {
        String rows =
                finding.kind() + " " + finding.rows().stream().map(NamedRow::name).toList() + " ";
        String words =
                finding.region().words().entrySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return rows + words + (words.isEmpty() ? "" : ": ") + extent(finding);
    }

    private static String extent(TableFinding finding) {
        if (finding.kind() == Kind.NO_ROW) {
            return "none";
        }
        if (finding.kind() == Kind.GAP) {
            Span span = finding.region().numbers();
            return (span.fromLow() ? "[" : "(")
                    + span.low().map(BigDecimal::toPlainString).orElse("")
                    + ", "
                    + span.high().map(BigDecimal::toPlainString).orElse("")
                    + (span.toHigh() ? "]" : ")");
        }
        var days = finding.region().days();
        String text =
                days.from().map(Object::toString).orElse("")
                        + ".."
                        + days.to().map(Object::toString).orElse("");
        return text.equals("..") ? "always" : text;
    }
}
