package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.Quarter;
import ke.mizani.evaluation.House.Line;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.IndexNode.Leaf;
import ke.mizani.finding.IndexNode.Part;
import ke.mizani.performance.Exact;
import ke.mizani.performance.ProductivityIndex;
import ke.mizani.policy.ViewWeight.View;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final FinancialYear YEAR = new FinancialYear(2025);

    private static Exact exact(String decimal) {
        return Exact.of(new BigDecimal(decimal));
    }

    private static IndexRun run(House house) {
        return house.index(Register.RULEBOOK, YEAR);
    }

    /** An office with two lines: 100 % of a target (3.00) and 150 % of another (4.00). */
    private static House office() {
        return new House()
                .contract(
                        "2025/26",
                        "department",
                        "library",
                        "",
                        Line.of("L-1", "KPI-026", 60, 40).falling(),
                        Line.of("L-2", "KPI-005", 40, 100))
                .record("2025-09-01", "L-1", "40")
                .record("2025-09-01", "L-2", "150");
    }

    @Test
    void a_line_is_scored_on_the_scale_of_the_index_whatever_its_contract_is_graded_by() {
        IndexNode library = run(office()).now().departments().get(0);

        assertThat(library.parts())
                .extracting(part -> part.metric().orElseThrow().score().orElseThrow())
                .containsExactly(exact("3"), exact("4"));
        assertThat(library.value()).contains(exact("3.4"));
    }

    @Test
    void a_year_of_records_gives_the_index_of_each_quarter() {
        House house = office().record("2025-12-01", "L-1", "10").record("2025-12-01", "L-2", "50");

        List<PeriodIndex> quarters = run(house).quarters();

        assertThat(quarters).extracting(PeriodIndex::period).contains(new Quarter(YEAR, 2));
        assertThat(quarters.get(1).departments().get(0).value()).contains(exact("3.8"));
        assertThat(quarters.get(2).departments().get(0).value()).isEmpty();
        assertThat(quarters.get(2).departments().get(0).index())
                .isEqualTo(ProductivityIndex.UNKNOWN);
    }

    @Test
    void the_index_itself_is_no_metric_of_an_index() {
        House house =
                new House()
                        .contract(
                                "2025/26",
                                "department",
                                "library",
                                "",
                                Line.of("L-1", "KPI-005", 90, 100),
                                Line.of("L-2", "KPI-058", 10, 4).measuredAs("latest"))
                        .record("2025-09-01", "L-1", "100")
                        .record("2025-09-01", "L-2", "2");

        IndexNode library = run(house).now().departments().get(0);

        assertThat(library.value()).contains(exact("3"));
        assertThat(library.leftOut()).extracting(line -> line.id()).containsExactly("L-2");
    }

    @Test
    void what_nobody_recorded_is_carried_upward_with_its_weight() {
        House house =
                new House()
                        .contract(
                                "2025/26",
                                "assembly",
                                "house",
                                "",
                                Line.of("A-1", "KPI-001", 100, 4))
                        .contract(
                                "2025/26",
                                "department",
                                "library",
                                "",
                                Line.of("L-1", "KPI-005", 100, 100))
                        .record("2025-09-01", "A-1", "4");

        IndexNode assembly = run(house).now().assembly();

        assertThat(assembly.value()).isEmpty();
        assertThat(assembly.verdict().category()).isEmpty();
        assertThat(assembly.index().coverage()).isEqualTo(Exact.of(5).dividedBy(Exact.of(9)));
        IndexNode.Range range = assembly.verdict().range().orElseThrow();
        assertThat(range.lowest()).isEqualTo(Exact.of(19).dividedBy(Exact.of(9)));
        assertThat(range.highest()).isEqualTo(Exact.of(35).dividedBy(Exact.of(9)));
    }

    @Test
    void members_whose_office_is_the_assembly_are_parts_of_the_assembly() {
        House house =
                new House()
                        .contract(
                                "2025/26",
                                "assembly",
                                "house",
                                "",
                                Line.of("A-1", "KPI-001", 100, 4))
                        .contract(
                                "2025/26",
                                "individual",
                                "house",
                                "member-1",
                                Line.of("M-1", "KPI-045", 100, 4))
                        .record("2025-09-01", "A-1", "4")
                        .record("2025-09-01", "M-1", "8");

        PeriodIndex now = run(house).now();

        assertThat(now.departments()).isEmpty();
        assertThat(now.assembly().parts()).extracting(Part::id).containsExactly("A-1", "member-1");
        assertThat(now.assembly().value()).contains(Exact.of(20).dividedBy(Exact.of(6)));
    }

    @Test
    void labour_effectiveness_of_an_office_rests_on_its_totals_not_on_means_of_means() {
        House house =
                new House()
                        .contract("2025/26", "individual", "library", "one", factors("ONE"))
                        .contract("2025/26", "individual", "library", "two", factors("TWO"));
        for (String who : List.of("ONE", "TWO")) {
            String scheduled = who.equals("ONE") ? "100" : "300";
            house.record("2025-09-01", who + "-A", "90", scheduled)
                    .record("2025-09-01", who + "-P", "50", "50")
                    .record("2025-09-01", who + "-Q", "50", "50");
        }

        List<Labour> labour = run(house).labour();

        assertThat(labour)
                .filteredOn(found -> found.holder().code().equals("library"))
                .extracting(found -> found.effectiveness().orElseThrow().value())
                .containsExactly(exact("45"));
    }

    private static Line[] factors(String who) {
        return new Line[] {
            Line.of(who + "-A", "KPI-053", 40, 100).measuredAs("ratio"),
            Line.of(who + "-P", "KPI-054", 30, 100).measuredAs("ratio"),
            Line.of(who + "-Q", "KPI-055", 30, 100).measuredAs("ratio")
        };
    }

    @Property(tries = 25)
    void steps_views_and_leaves_each_add_to_the_index(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 250) Integer> offices,
            @ForAll @IntRange(min = 1, max = 99) int weight) {
        House house =
                new House()
                        .contract(
                                "2025/26",
                                "assembly",
                                "house",
                                "",
                                Line.of("A-1", "KPI-001", 100, 7))
                        .record("2025-09-01", "A-1", "5");
        for (int i = 0; i < offices.size(); i++) {
            String id = "D" + i;
            Line one = Line.of(id + "-1", "KPI-005", weight, 97);
            Line two = Line.of(id + "-2", "KPI-041", 100 - weight, 13).falling();
            house.contract("2025/26", "department", "office-" + i, "", one, two);
            if (offices.get(i) > 0) {
                house.record("2025-09-01", id + "-1", String.valueOf(offices.get(i)));
            }
            house.record("2025-09-01", id + "-2", String.valueOf(offices.get(i) / 10));
        }

        for (IndexNode node : run(house).now().all()) {
            assertThat(sum(node.parts().stream().map(Part::contribution))).isEqualTo(node.index());
            assertThat(sum(node.leaves().stream().map(Leaf::contribution))).isEqualTo(node.index());
            assertThat(Exact.sum(node.leaves().stream().map(Leaf::share))).isEqualTo(Exact.of(1));
            for (IndexView view :
                    List.of(
                            IndexView.of(View.PERSPECTIVE, node),
                            IndexView.of(View.TIER, node),
                            IndexView.qualityCostDelivery(node))) {
                assertThat(sum(view.groups().stream().map(IndexView.Group::contribution)))
                        .isEqualTo(node.index());
            }
        }
    }

    private static ProductivityIndex sum(Stream<ProductivityIndex> contributions) {
        return contributions.reduce(ProductivityIndex.UNKNOWN, ProductivityIndex::plus);
    }
}
