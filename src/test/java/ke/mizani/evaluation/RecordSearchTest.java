package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.Holder;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.MeasureRule;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.RecordsThere.Why;
import ke.mizani.policy.Direction;
import ke.mizani.policy.Level;
import ke.mizani.rulebook.RulesCheck;
import ke.mizani.rulebook.TableFinding.Kind;
import ke.mizani.rulebook.TestedWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Workbooks with a defect, and records on both sides of its limits: the records that fall there are
 * worked out by hand.
 */
class RecordSearchTest {

    private static final LocalDate LATER = LocalDate.of(2026, 7, 31);

    /** The institutional scheme scores a rising line at 5 less twice the share of the target. */
    private static final TestedWorkbook NOTHING_ABOVE_4_80 =
            TestedWorkbook.of("schemes.xlsx").set("bands", "INST-5", "Limit", "4.80");

    private static final TestedWorkbook NOTHING_BELOW_1_20 =
            TestedWorkbook.of("schemes.xlsx").set("bands", "PROD-4", "Limit", "1.20");

    private static final Map<TestedWorkbook, RulesCheck> CHECKS = new HashMap<>();

    private static PerformanceContract contract(String id, Level level, Indicator... lines) {
        Optional<String> person =
                level == Level.INDIVIDUAL ? Optional.of("officer-" + id) : Optional.empty();
        return new PerformanceContract(
                id,
                "Contract " + id,
                "2025/26",
                1,
                "institutional",
                new Holder("Post " + id, "clerk", person, level),
                "Board",
                Optional.of(LocalDate.of(2025, 7, 15)),
                List.of(Promised.criterion("A", lines)));
    }

    private static PerformanceContract contract(String id, Indicator... lines) {
        return contract(id, Level.DEPARTMENT, lines);
    }

    private static Indicator falling(String id) {
        return Promised.line(id, "100", "1000", Direction.LOWER, MeasureRule.Kind.SUM);
    }

    private static FoundRecords found(
            TestedWorkbook workbook,
            List<Activity> rows,
            Optional<NamedPeriod> period,
            PerformanceContract... contracts) {
        RulesCheck check = CHECKS.computeIfAbsent(workbook, one -> RulesCheck.of(one.source()));
        List<ContractFile> files =
                Arrays.stream(contracts)
                        .map(
                                contract ->
                                        new ContractFile(
                                                contract.id() + ".yaml",
                                                "",
                                                Optional.empty(),
                                                Optional.of(contract),
                                                Optional.of(contract),
                                                List.of()))
                        .toList();
        return new RecordSearch(
                        check.tables().orElseThrow(),
                        Register.RULEBOOK,
                        new ImpactRecords(
                                new Activities(rows, List.of()),
                                files,
                                period,
                                new Viewpoint(LATER, Optional.empty()),
                                List.of(),
                                Optional.empty()))
                .in(check.findings());
    }

    private static FoundRecords scored(
            TestedWorkbook workbook, Map<String, String> achieved, PerformanceContract... all) {
        List<Activity> rows = new ArrayList<>();
        achieved.forEach((line, quantity) -> rows.add(Promised.row(line, quantity)));
        return found(workbook, rows, Optional.of(Promised.YEAR), all);
    }

    private static RecordsThere only(FoundRecords found, Kind kind, String sheet) {
        return found.there().stream()
                .filter(there -> there.finding().kind() == kind)
                .filter(there -> there.finding().table().sheet().equals(sheet))
                .reduce(
                        (one, other) -> {
                            throw new AssertionError("two: " + one + ", " + other);
                        })
                .orElseThrow();
    }

    private static List<String> ids(RecordsThere there, RealRecord.Kind kind) {
        return there.records().stream()
                .filter(record -> record.kind() == kind)
                .map(record -> record.id() + (record.part().isEmpty() ? "" : " " + record.part()))
                .toList();
    }

    @ParameterizedTest(name = "{0} of 1000 is a score of {1}: {2}")
    @CsvSource({
        "101, 4.798, false",
        "100, 4.8, false",
        "99, 4.802, true",
        "1, 4.998, true",
        "0, 5, true"
    })
    void a_score_falls_into_a_gap_beyond_its_limit(String quantity, String score, boolean falls) {
        FoundRecords found =
                scored(
                        NOTHING_ABOVE_4_80,
                        Map.of("L1", quantity),
                        contract("one", Promised.line("L1", "100", "1000")));
        RecordsThere there = only(found, Kind.GAP, "bands");

        assertThat(ids(there, RealRecord.Kind.CONTRACT))
                .isEqualTo(falls ? List.of("one") : List.of());
        assertThat(there.open()).isEmpty();
        assertThat(found.scoredInUse()).isEmpty();
        there.records()
                .forEach(
                        record -> {
                            assertThat(record.score().orElseThrow().written()).isEqualTo(score);
                            assertThat(record.place().orElseThrow().file()).isEqualTo("one.yaml");
                            assertThat(record.rows())
                                    .extracting(Activity::id)
                                    .containsExactly("R-L1-2026-05-12");
                        });
    }

    @Test
    void a_contract_without_a_score_is_open_only_if_its_score_can_still_lie_there() {
        // Half is known: 0.5 x 5 = 2.5, and the rest adds 0.5 to 2.5: from 3 to 5.
        PerformanceContract poor =
                contract("poor", Promised.line("P1", "50", "10"), Promised.line("P2", "50", "10"));
        // Half is known: 0.5 x 3 = 1.5, and the rest adds 0.5 to 2.5: from 2 to 4.
        PerformanceContract met =
                contract("met", Promised.line("M1", "50", "10"), Promised.line("M2", "50", "10"));

        RecordsThere there =
                only(
                        scored(NOTHING_ABOVE_4_80, Map.of("P1", "0", "M1", "10"), poor, met),
                        Kind.GAP,
                        "bands");

        assertThat(there.records()).isEmpty();
        assertThat(there.open())
                .singleElement()
                .satisfies(
                        open -> {
                            assertThat(open.record().id()).isEqualTo("poor");
                            assertThat(open.why()).isEqualTo(Why.NO_SCORE);
                            assertThat(open.lines()).containsExactly("P2");
                        });
    }

    @ParameterizedTest(name = "no formula between {0} and {1}: {2}")
    @CsvSource({
        "2026-06-29, 2026-07-01, true",
        "2026-06-30, 2026-07-02, false",
        "2026-06-28, 2026-06-30, false"
    })
    void a_line_asks_on_the_last_day_of_the_period(String to, String from, boolean falls) {
        TestedWorkbook workbook =
                TestedWorkbook.of("schemes.xlsx")
                        .set("formulas", "INST-LOWER", "In force to", to)
                        .copy(
                                "formulas",
                                "INST-LOWER",
                                "LATER",
                                "In force from",
                                from,
                                "In force to",
                                "");
        FoundRecords found =
                scored(
                        workbook,
                        Map.of("L1", "900", "L2", "900"),
                        contract("falling", falling("L1")),
                        contract("rising", Promised.line("L2", "100", "1000")));
        RecordsThere there = only(found, Kind.GAP_IN_TIME, "formulas");

        assertThat(ids(there, RealRecord.Kind.LINE))
                .isEqualTo(falls ? List.of("falling L1") : List.of());
        assertThat(there.records()).hasSize(falls ? 1 : 0);
        assertThat(found.scoredInUse().contains("falling")).isEqualTo(falls);
        assertThat(found.scoredInUse()).doesNotContain("rising");
    }

    @Test
    void where_the_checked_tables_have_two_formulas_the_score_is_that_of_the_rulebook_in_use() {
        TestedWorkbook workbook =
                TestedWorkbook.of("schemes.xlsx")
                        .set("bands", "INST-5", "Limit", "4.80")
                        .copy("formulas", "INST-LOWER", "TWICE", "Target 0 met", "4");
        // A falling line: 1 + 2 x 1950 / 1000 = 4.9.
        FoundRecords found =
                scored(workbook, Map.of("L1", "1950"), contract("falling", falling("L1")));
        RecordsThere lines = only(found, Kind.CONFLICT, "formulas");
        RecordsThere scores = only(found, Kind.GAP, "bands");

        assertThat(ids(lines, RealRecord.Kind.LINE)).containsExactly("falling L1");
        assertThat(scores.records())
                .singleElement()
                .satisfies(
                        record -> {
                            assertThat(record.id()).isEqualTo("falling");
                            assertThat(record.otherScorer()).isTrue();
                            assertThat(record.score().orElseThrow().written()).isEqualTo("4.9");
                        });
        assertThat(found.scoredInUse()).contains("falling");
    }

    /** The index of an officer with one rising line is 1 and twice the share of the target. */
    @ParameterizedTest(name = "{0} of 1000: {1}")
    @CsvSource({"101, false", "100, false", "99, true", "0, true"})
    void an_index_falls_into_a_gap_of_its_own_scale(String quantity, boolean falls) {
        FoundRecords found =
                scored(
                        NOTHING_BELOW_1_20,
                        Map.of("L1", quantity),
                        contract("one", Level.INDIVIDUAL, Promised.line("L1", "100", "1000")));
        RecordsThere there = only(found, Kind.GAP, "bands");

        assertThat(ids(there, RealRecord.Kind.INDEX).contains("officer-one individual"))
                .isEqualTo(falls);
        assertThat(ids(there, RealRecord.Kind.CONTRACT)).isEmpty();
    }

    @Test
    void clocks_that_start_while_two_wordings_are_law_are_named_with_their_act() {
        TestedWorkbook workbook =
                TestedWorkbook.of("timelines.xlsx")
                        .set("timelines", "LEG-01", "In force from", "2026-06-03")
                        .copy(
                                "timelines",
                                "LEG-01",
                                "LEG-01-old",
                                "In force from",
                                "",
                                "In force to",
                                "2026-06-04");

        assertThat(started(only(passed(workbook), Kind.TWO_WORDINGS, "timelines")))
                .containsExactly("bill-3 2026-06-03", "bill-4 2026-06-04");
    }

    @Test
    void clocks_that_start_while_no_wording_is_law_are_named_too() {
        TestedWorkbook workbook =
                TestedWorkbook.of("timelines.xlsx")
                        .set("timelines", "LEG-01", "In force from", "2026-06-05")
                        .copy(
                                "timelines",
                                "LEG-01",
                                "LEG-01-old",
                                "In force from",
                                "",
                                "In force to",
                                "2026-06-02");

        assertThat(started(only(passed(workbook), Kind.NO_WORDING, "timelines")))
                .containsExactly("bill-3 2026-06-03", "bill-4 2026-06-04");
    }

    /** Four Bills, passed on 2, 3, 4 and 5 June 2026, and a petition. */
    private static FoundRecords passed(TestedWorkbook workbook) {
        List<Activity> rows = new ArrayList<>();
        IntStream.rangeClosed(2, 5)
                .forEach(
                        day ->
                                rows.addAll(
                                        new Register("bill", "bill-" + day)
                                                .with(Entry.of("bill-passed", "2026-06-0" + day))
                                                .rows()));
        rows.addAll(
                new Register("petition", "petition-1")
                        .with(Entry.of("petition-received", "2026-06-03"))
                        .rows());
        return found(workbook, rows, Optional.empty());
    }

    private static List<String> started(RecordsThere there) {
        there.records().forEach(record -> assertThat(record.rows()).hasSize(1));
        return there.records().stream()
                .map(record -> record.id() + " " + record.day().orElseThrow())
                .toList();
    }

    @Test
    void a_clock_whose_start_is_not_recorded_is_open() {
        TestedWorkbook workbook =
                TestedWorkbook.of("timelines.xlsx").copy("timelines", "LEG-01", "LEG-99");
        List<Activity> rows =
                new Register("bill", "bill-1")
                        .with(Entry.of("delivered-to-governor", "2026-06-03"))
                        .rows();

        RecordsThere there = only(found(workbook, rows, Optional.empty()), Kind.SAME, "timelines");

        assertThat(there.records()).isEmpty();
        assertThat(there.open())
                .singleElement()
                .satisfies(open -> assertThat(open.why()).isEqualTo(Why.NO_START));
    }

    @Test
    void where_no_record_can_be_looked_for_the_reason_is_told() {
        List<Activity> rows = List.of(Promised.row("L1", "10"));
        FoundRecords without = found(NOTHING_ABOVE_4_80, rows, Optional.empty());
        FoundRecords courses =
                found(
                        TestedWorkbook.of("competencies.xlsx").copy("courses", "CRS-01", "CRS-99"),
                        rows,
                        Optional.empty());
        FoundRecords whole =
                found(
                        TestedWorkbook.of("schemes.xlsx")
                                .set(
                                        "schemes",
                                        "institutional",
                                        "Holes between bands",
                                        "round-half-up-first"),
                        rows,
                        Optional.empty());

        assertThat(only(without, Kind.GAP, "bands").none()).contains(Why.NEEDS_CONTRACTS);
        assertThat(only(courses, Kind.SAME, "courses").none()).contains(Why.OF_ASSESSMENTS);
        assertThat(whole.there())
                .filteredOn(there -> there.finding().kind() == Kind.UNREACHABLE)
                .singleElement()
                .satisfies(there -> assertThat(there.none()).contains(Why.NEVER_ANSWERS));
    }
}
