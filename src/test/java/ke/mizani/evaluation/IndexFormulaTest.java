package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.evaluation.House.Line;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Part;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import ke.mizani.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the index becomes when the committee changes the tables of its formula. */
class IndexFormulaTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);
    private static final LocalDate NEW_YEAR = LocalDate.of(2025, 7, 1);
    private static final String LEVELS = "index-levels";
    private static final String WEIGHTS = "view-weights";

    private static Exact exact(String decimal) {
        return Exact.of(new BigDecimal(decimal));
    }

    /** A target just met is 3, half as much again 4, twice as much 5, half as much 2. */
    private static House library() {
        return new House()
                .contract(
                        "2025/26",
                        "department",
                        "library",
                        "",
                        Line.of("L-1", "KPI-001", 50, 100),
                        Line.of("L-2", "KPI-054", 10, 100),
                        Line.of("L-3", "KPI-005", 20, 100),
                        Line.of("L-4", "KPI-041", 20, 100))
                .record("2025-09-01", "L-1", "100")
                .record("2025-09-01", "L-2", "150")
                .record("2025-09-01", "L-3", "200")
                .record("2025-09-01", "L-4", "50");
    }

    private static IndexNode library(Rulebook rulebook) {
        return library().index(rulebook, YEAR).now().departments().get(0);
    }

    private static void weights(EditedIndex edited, String view, String... rows) {
        for (String row : rows) {
            String[] words = row.split("=", 2);
            edited.set(WEIGHTS, "DEPARTMENT-" + view + "-" + words[0], "Weight", words[1]);
        }
    }

    /**
     * Efficiency (KPI-001, KPI-054) 30, quality (KPI-005) 40, stakeholder impact (KPI-041) 10; of
     * innovation (20) there is no line, so that 80 is the whole. Inside efficiency 50 to 10: shares
     * 25/80, 5/80, 40/80, 10/80. 3 × 25 + 4 × 5 + 5 × 40 + 2 × 10 = 315; 315 / 80 = 3.9375.
     */
    @Test
    void lines_can_be_weighted_by_their_perspectives() {
        IndexNode library =
                library(
                        EditedIndex.with(
                                edited -> {
                                    edited.set(
                                            LEVELS,
                                            "DEPARTMENT-OWN",
                                            "Weighted by",
                                            "perspective-weights");
                                    weights(
                                            edited,
                                            "PERSPECTIVE",
                                            "QUALITY=40",
                                            "EFFICIENCY=30",
                                            "INNOVATION=20",
                                            "STAKEHOLDER-IMPACT=10");
                                }));

        assertThat(library.parts())
                .extracting(Part::share)
                .containsExactly(exact("0.3125"), exact("0.0625"), exact("0.5"), exact("0.125"));
        assertThat(library.value()).contains(exact("3.9375"));
        assertThat(library.why().steps())
                .filteredOn(step -> step.topic().equals("index-view-weight"))
                .hasSize(3)
                .allSatisfy(step -> assertThat(step.row()).isPresent());
    }

    /**
     * Legislative (KPI-001, KPI-005) 35, administrative (KPI-054) 5, stakeholder (KPI-041) 10; of
     * oversight (50) there is no line: 50 is the whole. Inside legislative 50 to 20: shares 25/50,
     * 5/50, 10/50, 10/50. 3 × 25 + 4 × 5 + 5 × 10 + 2 × 10 = 165; 165 / 50 = 3.3.
     */
    @Test
    void lines_can_be_weighted_by_their_tiers() {
        IndexNode library =
                library(
                        EditedIndex.with(
                                edited -> {
                                    edited.set(
                                            LEVELS,
                                            "DEPARTMENT-OWN",
                                            "Weighted by",
                                            "tier-weights");
                                    weights(
                                            edited,
                                            "TIER",
                                            "LEGISLATIVE=35",
                                            "OVERSIGHT=50",
                                            "ADMINISTRATIVE=5",
                                            "STAKEHOLDER=10");
                                }));

        assertThat(library.parts())
                .extracting(Part::share)
                .containsExactly(exact("0.5"), exact("0.1"), exact("0.2"), exact("0.2"));
        assertThat(library.value()).contains(exact("3.3"));
    }

    /** By the contract: 3 × 0.5 + 4 × 0.1 + 5 × 0.2 + 2 × 0.2 = 3.3; equally: 14 / 4 = 3.5. */
    @ParameterizedTest
    @CsvSource({"contract-weights,3.3", "equally,3.5"})
    void lines_can_be_weighted_by_their_contract_or_equally(String word, String expected) {
        Rulebook rulebook =
                EditedIndex.with(
                        edited -> edited.set(LEVELS, "DEPARTMENT-OWN", "Weighted by", word));

        assertThat(library(rulebook).value()).contains(exact(expected));
    }

    private static IndexGain growth(Rulebook rulebook, String achieved) {
        House house =
                new House()
                        .contract(
                                "2024/25",
                                "department",
                                "library",
                                "",
                                Line.of("L-1", "KPI-005", 100, 100))
                        .contract(
                                "2025/26",
                                "department",
                                "library",
                                "",
                                Line.of("L-2", "KPI-005", 100, 100))
                        .record("2024-09-01", "L-1", "100")
                        .record("2025-09-01", "L-2", achieved);
        return house.index(rulebook, YEAR).gains().stream()
                .filter(gain -> gain.holder().code().equals("library"))
                .findFirst()
                .orElseThrow();
    }

    /** From 3 to 3.3 and to 3.2997; the target is passed by 15 % and by 14.985 %. */
    @ParameterizedTest
    @CsvSource({"115,10,true", "114.985,9.99,false", "115.015,10.01,true", "85,-10,false"})
    void growth_of_a_tenth_reaches_the_aim_and_not_a_hair_less(
            String achieved, String percent, boolean met) {
        IndexGain gain = growth(Register.RULEBOOK, achieved);

        assertThat(gain.percent()).contains(exact(percent));
        assertThat(gain.met()).contains(met);
    }

    @Test
    void no_growth_is_told_between_two_versions_of_the_formula() {
        IndexGain gain =
                growth(
                        EditedIndex.with(
                                edited ->
                                        edited.followed(
                                                "index-versions",
                                                "index-2023",
                                                "index-2025",
                                                NEW_YEAR)),
                        "150");

        assertThat(gain.then()).contains(exact("3"));
        assertThat(gain.percent()).isEmpty();
        assertThat(gain.met()).isEmpty();
        assertThat(last(gain).topic()).isEqualTo("gain-other-version");
        assertThat(last(gain).facts().toString()).contains("index-2023", "index-2025");
    }

    @Test
    void no_growth_is_told_if_the_formula_was_changed_under_the_same_name() {
        IndexGain gain =
                growth(
                        EditedIndex.with(
                                edited ->
                                        edited.followed(
                                                LEVELS, "OFFICER-OWN", "OFFICER-OWN-2", NEW_YEAR)),
                        "150");

        assertThat(gain.percent()).isEmpty();
        assertThat(last(gain).topic()).isEqualTo("gain-other-rows");
        assertThat(last(gain).facts().toString())
                .contains("index-2023", "index.xlsx!index-levels!A10, index.xlsx!index-levels!A16");
    }

    private static Step last(IndexGain gain) {
        List<Step> steps = gain.why().steps();
        return steps.get(steps.size() - 1);
    }

    /** The wage bill of the policy: no more than 35 % of revenue. */
    @ParameterizedTest
    @CsvSource({"3500,35,true", "3501,35.01,false", "3499,34.99,true", "4600,46,false"})
    void a_wage_bill_of_35_percent_is_within_and_a_hair_more_is_not(
            String spent, String percent, boolean within) {
        House house =
                new House()
                        .contract(
                                "2025/26",
                                "assembly",
                                "house",
                                "",
                                Line.of("W-1", "KPI-033", 100, 35).falling().measuredAs("ratio"))
                        .record("2026-06-30", "W-1", spent, "10000");

        List<WageBill> bills = house.index(Register.RULEBOOK, YEAR).wageBill();

        assertThat(bills).hasSize(1);
        assertThat(bills.get(0).percent()).contains(exact(percent));
        assertThat(bills.get(0).within()).contains(within);
    }
}
