package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.TestReport.Proposal;
import ke.mizani.rulebook.TestReport.Unnoticed;
import ke.mizani.rulebook.TestResult.Outcome;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that are proposed beside limits stand in a copy of the workbook and protect nothing, until
 * somebody writes the reason in the place of the mark.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposedTestsTest {

    private static final String MARK = "proposed: is it so?";
    private static final String STAFF = "scheme=staff; day=2026-06-30; score=";

    private RulebookSource source = Workbooks.shipped();
    private List<Proposal> proposals = List.of();
    private RulebookSource proposed = source;

    @BeforeAll
    void propose() {
        source =
                TestedWorkbook.of("schemes.xlsx")
                        .test("on", "bands", STAFF + "80", "STAFF-3; Grade=Good")
                        .source();
        proposals = proposals(source);
        proposed = copies(source, proposals);
    }

    private static List<Proposal> proposals(RulebookSource source) {
        Tables tables = RulebookReading.read(source);
        AskedTables asked =
                AskedTables.of(tables, RuleEngine.compile(tables, "p" + source.hash())::ask);
        return new Proposals(
                        asked,
                        new TestReading(tables)
                                .runnable().stream().map(TestReading.Located::test).toList())
                .all();
    }

    private static RulebookSource copies(RulebookSource source, List<Proposal> proposals) {
        Map<String, byte[]> all = new TreeMap<>(source.workbooks());
        all.putAll(new ProposedTests(source, proposals, MARK).workbooks());
        return new RulebookSource("proposed", all);
    }

    private List<TestResult> unconfirmed() {
        return RulesCheck.of(proposed).tests().stream()
                .filter(result -> result.outcome() == Outcome.PROPOSED)
                .toList();
    }

    @Test
    void a_limit_of_a_grade_is_tried_just_below_on_and_just_above_it() {
        assertThat(proposals)
                .filteredOn(p -> p.input().contains("scheme=staff;"))
                .filteredOn(p -> p.table().sheet().equals("bands"))
                .extracting(Proposal::name, Proposal::input, Proposal::expected)
                .contains(
                        tuple(
                                "STAFF-3-below",
                                "scheme=staff; score=79.99; day=2016-07-01",
                                "STAFF-4; Grade=Fair"),
                        tuple(
                                "STAFF-3-above",
                                "scheme=staff; score=80.01; day=2016-07-01",
                                "STAFF-3; Grade=Good"),
                        tuple(
                                "STAFF-4-on",
                                "scheme=staff; score=60; day=2016-07-01",
                                "STAFF-4; Grade=Fair"),
                        tuple("STAFF-3-before", "scheme=staff; score=80; day=2016-06-30", "none"))
                .as("what a test tries already is not proposed")
                .noneMatch(p -> p.toList().get(1).toString().contains("score=80; day=2016-07-01"));
    }

    @Test
    void where_several_rows_may_answer_it_is_said_of_one_whether_it_does() {
        RulebookSource without = TestedWorkbook.of("competencies.xlsx").source();
        assertThat(proposals(without))
                .filteredOn(p -> p.name().startsWith("CRS-01-"))
                .extracting(Proposal::name, Proposal::input, Proposal::expected)
                .containsExactly(
                        tuple("CRS-01-on", level("0"), "CRS-01"),
                        tuple("CRS-01-above", level("1"), "CRS-01"),
                        tuple("CRS-01-below", level("2"), "CRS-01"),
                        tuple("CRS-01-on-2", level("3"), "not CRS-01"),
                        tuple("CRS-01-above-2", level("4"), "not CRS-01"));
    }

    private static String level(String level) {
        return "competency=integrity; level=" + level + "; day=2026-09-25";
    }

    @Test
    void the_copies_hold_them_all_and_nothing_else_in_them_is_changed() {
        assertThat(TableCheck.of(proposed).problems()).isEmpty();
        assertThat(unconfirmed())
                .extracting(r -> tuple(r.test().workbook(), r.name(), r.input(), r.expected()))
                .containsExactlyInAnyOrderElementsOf(
                        proposals.stream()
                                .map(
                                        p ->
                                                tuple(
                                                        p.table().workbook(),
                                                        p.name(),
                                                        p.input(),
                                                        p.expected()))
                                .toList());
        Tables old = RulebookReading.read(source);
        Tables now = RulebookReading.read(proposed);
        for (TableDefinition table : Tables.DEFINITIONS) {
            if (table.use() != TableDefinition.Use.TESTS) {
                assertThat(now.of(table)).isEqualTo(old.of(table));
            } else {
                assertThat(now.of(table).subList(0, old.of(table).size())).isEqualTo(old.of(table));
            }
        }
    }

    @Test
    void unconfirmed_they_do_not_fail_and_are_not_proposed_again() {
        assertThat(RulesCheck.of(proposed).isSound()).isTrue();
        assertThat(unconfirmed()).allMatch(result -> result.protecting().isEmpty());
        assertThat(proposals(proposed)).isEmpty();
    }

    @Test
    void a_reason_in_the_place_of_the_mark_makes_a_test_of_it_and_only_then_it_protects() {
        TestReport report = TableTests.run(confirmed("STAFF-4-on", "STAFF-4-below"));

        assertThat(report.failures()).isEmpty();
        assertThat(outcome(report, "STAFF-4-on")).isEqualTo(Outcome.PASSED);
        assertThat(limitOf(report, "STAFF-4")).isEmpty();
        assertThat(outcome(report, "STAFF-1-on")).isEqualTo(Outcome.PROPOSED);
        assertThat(limitOf(report, "STAFF-1")).isNotEmpty();
        Tables tables = RulebookReading.read(proposed);
        assertThat(report.untested())
                .contains(row(tables, "STAFF-1"))
                .doesNotContain(row(tables, "STAFF-4"));
    }

    private static Outcome outcome(TestReport report, String name) {
        return report.results().stream()
                .filter(result -> result.name().equals(name))
                .filter(result -> result.test().workbook().equals("schemes.xlsx"))
                .map(TestResult::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static List<Unnoticed> limitOf(TestReport report, String row) {
        return report.unnoticed().stream()
                .filter(u -> u.row().equals(row) && u.label().equals("Limit"))
                .toList();
    }

    private static RuleRow row(Tables tables, String band) {
        return tables.of(ScoringTables.BANDS).stream()
                .filter(row -> row.text("Band").equals(band))
                .map(row -> row.in(ScoringTables.BANDS))
                .findFirst()
                .orElseThrow();
    }

    private RulebookSource confirmed(String... names) {
        return edited(
                workbook -> {
                    for (String name : names) {
                        Workbooks.cell(workbook, "tests", cell(name))
                                .setCellValue("Form of the Commission, section 4: 60 is Fair");
                    }
                });
    }

    /** The cell of the reason of a test. */
    private String cell(String name) {
        return unconfirmed().stream()
                .filter(result -> result.name().equals(name))
                .map(result -> result.test().cell().replace("A", "E"))
                .findFirst()
                .orElseThrow();
    }

    private RulebookSource edited(Workbooks.Edit edit) {
        Map<String, byte[]> all = new TreeMap<>(proposed.workbooks());
        byte[] copy = Objects.requireNonNull(all.get("schemes.xlsx"));
        all.put("schemes.xlsx", Workbooks.edit(copy, edit));
        return new RulebookSource("confirmed", all);
    }

    @Test
    void a_table_that_changed_since_is_told_beside_the_proposal() {
        RulebookSource changed =
                edited(
                        workbook ->
                                Workbooks.cell(
                                                workbook,
                                                "bands",
                                                row(RulebookReading.read(source), "STAFF-4")
                                                        .cell()
                                                        .replace("A", "F"))
                                        .setCellValue("61"));
        assertThat(RulesCheck.of(changed).tests())
                .filteredOn(result -> !result.found().isEmpty())
                .extracting(TestResult::name, TestResult::outcome, TestResult::found)
                .contains(tuple("STAFF-4-on", Outcome.PROPOSED, "STAFF-5"));
    }

    @Test
    void a_workbook_without_tests_gets_the_sheet() {
        Map<String, byte[]> all = new TreeMap<>(source.workbooks());
        byte[] file = Objects.requireNonNull(all.get("schemes.xlsx"));
        all.put(
                "schemes.xlsx",
                Workbooks.edit(file, w -> w.removeSheetAt(w.getSheetIndex("tests"))));
        RulebookSource without = new RulebookSource("without", all);
        RulebookSource copies = copies(without, proposals(without));

        assertThat(TableCheck.of(copies).problems()).isEmpty();
        assertThat(RulesCheck.of(copies).tests())
                .filteredOn(result -> result.test().workbook().equals("schemes.xlsx"))
                .isNotEmpty()
                .extracting(TestResult::outcome)
                .containsOnly(Outcome.PROPOSED);
    }

    @Test
    void only_the_word_and_a_colon_are_the_mark() {
        assertThat(ProposedTest.isMark("Proposed : confirm")).isTrue();
        assertThat(ProposedTest.isMark("PENDEKEZO: thibitisha")).isTrue();
        assertThat(ProposedTest.isMark("Proposed Bill 3 of 2026, clause 4")).isFalse();
        assertThat(ProposedTest.isMark("Section 4: as proposed: 60")).isFalse();
        assertThatThrownBy(() -> new ProposedTests(source, List.of(), "to confirm"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_officer_confirms_in_libreoffice(@TempDir Path folder) throws IOException {
        Path copy = folder.resolve("schemes.xlsx");
        Files.write(copy, Objects.requireNonNull(proposed.workbooks().get("schemes.xlsx")));
        Path saved = folder.resolve("saved.xlsx");
        LibreOffice.ready(folder.resolve("profile"))
                .change(copy, "tests", cell("STAFF-4-on"), "Form, section 4: 60 is Fair", saved);

        Map<String, byte[]> all = new TreeMap<>(proposed.workbooks());
        all.put("schemes.xlsx", Files.readAllBytes(saved));
        RulesCheck check = RulesCheck.of(new RulebookSource("saved", all));
        assertThat(check.cells().problems()).isEmpty();
        assertThat(check.tests())
                .filteredOn(result -> result.outcome() == Outcome.PASSED)
                .filteredOn(result -> result.test().workbook().equals("schemes.xlsx"))
                .extracting(TestResult::name)
                .containsExactly("on", "STAFF-4-on");
        assertThat(colours(saved)).contains(ProposedTest.formula("$E2"));
    }

    private static List<String> colours(Path file) throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            var colours = workbook.getSheet("tests").getSheetConditionalFormatting();
            return java.util.stream.IntStream.range(0, colours.getNumConditionalFormattings())
                    .mapToObj(at -> colours.getConditionalFormattingAt(at).getRule(0).getFormula1())
                    .toList();
        }
    }
}
