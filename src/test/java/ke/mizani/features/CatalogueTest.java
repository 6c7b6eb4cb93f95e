package ke.mizani.features;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Vocabulary;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.Word;
import ke.mizani.contract.Baseline;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Holder;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.MeasureRule;
import ke.mizani.contract.MeasureRule.Kind;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.contract.SubIndicator;
import ke.mizani.contract.Target;
import ke.mizani.contract.Weight;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.Evaluator;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Kpi;
import ke.mizani.policy.Level;
import ke.mizani.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every indicator of the catalogue, computed as its row says from one small year of records; what
 * is expected was worked out by hand, and why stands beside it.
 */
class CatalogueTest {

    private static final Path FOLDER = Path.of("src/test/resources/examples/catalogue");
    private static final FinancialYear YEAR = new FinancialYear(2025);

    /**
     * One indicator.
     *
     * @param by the measure; empty: that of its row
     * @param beside the timelines, factors or contracts that the measure needs
     * @param expected a number or a fraction
     * @param because how it was worked out
     */
    private record Example(String kpi, String by, String beside, String expected, String because) {
        @Override
        public String toString() {
            return kpi + " is " + expected + ": " + because;
        }
    }

    private static Rulebook rulebook;
    private static EvaluationRun run;

    @BeforeAll
    static void evaluate() throws Exception {
        AnnouncedSittings sittings = new AnnouncedSittings();
        for (String day :
                List.of("2025-08-05", "2025-10-21", "2025-12-02", "2026-06-16", "2026-06-18")) {
            sittings.add(LocalDate.parse(day), LocalDate.of(2025, 7, 1));
        }
        rulebook = sittings.rulebook();
        List<PerformanceContract> contracts = new ArrayList<>(List.of(other()));
        for (Example example : examples()) {
            contracts.add(contract(example));
        }
        run =
                new Evaluator(rulebook)
                        .evaluate(
                                new Evaluator.Request(
                                        activities(),
                                        contracts,
                                        Optional.of(YEAR),
                                        rulebook.readings().value(),
                                        new Viewpoint(LocalDate.of(2026, 7, 31), Optional.empty()),
                                        List.of()));
    }

    @Test
    void every_indicator_has_an_example_and_every_row_is_sound() throws Exception {
        assertThat(examples())
                .extracting(Example::kpi)
                .containsExactlyElementsOf(
                        rulebook.kpis().stream().map(row -> row.value().id()).toList());
        assertThat(run.problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_indicator_is_computed_as_its_row_says(Example example) {
        assertThat(line(example).achievement())
                .as(example.toString())
                .contains(fraction(example.expected()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void what_the_catalogue_has_not_confirmed_is_told_as_provisional(Example example) {
        Kpi kpi = kpi(example);
        boolean provisional =
                line(example).why().steps().stream()
                        .anyMatch(step -> step.topic().equals("kpi-provisional"));
        assertThat(provisional).as(kpi.id()).isEqualTo(kpi.confirmed() != Confirmed.YES);
    }

    private static Line line(Example example) {
        return run.scorecards().stream()
                .flatMap(card -> card.lines().stream())
                .filter(line -> line.indicator().kpi().equals(example.kpi()))
                .filter(line -> line.indicator().id().startsWith("K-"))
                .findFirst()
                .orElseThrow();
    }

    private static Exact fraction(String text) {
        String[] parts = text.split("/", -1);
        Exact number = Exact.of(new BigDecimal(parts[0]));
        return parts.length == 1 ? number : number.dividedBy(Exact.of(new BigDecimal(parts[1])));
    }

    /** Measured by its own row unless the example says otherwise. */
    private static PerformanceContract contract(Example example) {
        Kpi kpi = kpi(example);
        String id = kpi.id().replace("KPI", "K");
        String by = example.by().isEmpty() ? kpi.computation().measure() : example.by();
        List<SubIndicator> parts = new ArrayList<>();
        for (Kpi.Part part : kpi.computation().parts()) {
            String name = id + "." + (parts.size() + 1);
            parts.add(new SubIndicator(name, part.name(), new Weight(part.weight())));
        }
        MeasureRule measure = measure(Word.of(Kind.class, by), kpi, example.beside());
        Indicator line = line(id, kpi, measure, parts, "100", "100");
        return contract("of-" + id, kpi.level(), List.of(line));
    }

    private static MeasureRule measure(Kind kind, Kpi kpi, String beside) {
        List<String> named = beside.isEmpty() ? List.of() : List.of(beside.split("\\|", -1));
        return new MeasureRule(
                kind,
                kpi.computation().events(),
                kpi.computation().ofEvents(),
                kpi.computation().fromEvents(),
                kind.takes(MeasureRule.Parameter.FACTORS) ? named : List.of(),
                kind.takes(MeasureRule.Parameter.CONTRACTS) ? named : List.of(),
                kind.takes(MeasureRule.Parameter.TIMELINES) ? named : List.of());
    }

    /** Reached 100 percent of one target and 150 percent of the other. */
    private static PerformanceContract other() {
        Kpi kpi = rulebook.kpi("KPI-061", YEAR.lastDay()).value();
        MeasureRule latest = measure(Kind.LATEST, kpi, "");
        return contract(
                "other",
                Level.DEPARTMENT,
                List.of(
                        line("O-1", kpi, latest, List.of(), "60", "100"),
                        line("O-2", kpi, latest, List.of(), "40", "50")));
    }

    private static Indicator line(
            String id,
            Kpi kpi,
            MeasureRule measure,
            List<SubIndicator> parts,
            String weight,
            String target) {
        return new Indicator(
                id,
                kpi.id(),
                kpi.name(),
                kpi.unit(),
                new Weight(new BigDecimal(weight)),
                kpi.direction(),
                new Baseline(Optional.empty(), "first year"),
                new Target(new BigDecimal(target), Map.of(), false, Optional.empty(), ""),
                measure,
                parts,
                kpi.clauses().get(0),
                kpi.dataNeeded(),
                "",
                1);
    }

    private static PerformanceContract contract(String id, Level level, List<Indicator> lines) {
        Optional<String> person =
                level == Level.INDIVIDUAL ? Optional.of("officer") : Optional.empty();
        return new PerformanceContract(
                id,
                "Contract " + id,
                YEAR.toString(),
                1,
                "institutional",
                new Holder("Holder", "office", person, level),
                "Clerk",
                Optional.empty(),
                List.of(
                        new Criterion(
                                "A",
                                "All",
                                "targets",
                                new Weight(new BigDecimal("100")),
                                lines,
                                List.of(),
                                1)));
    }

    private static Kpi kpi(Example example) {
        return rulebook.kpi(example.kpi(), YEAR.lastDay()).value();
    }

    private static Activities activities() throws IOException {
        Vocabulary words =
                new Vocabulary(rulebook.events(), rulebook.matterTypes(), LocalDate.of(2013, 1, 1));
        try (InputStream in = Files.newInputStream(FOLDER.resolve("activities.csv"))) {
            Limits limits = new Limits(1_000_000, 10_000);
            return Activities.of(List.of(ActivityFile.read("activities.csv", in, words, limits)));
        }
    }

    static List<Example> examples() throws Exception {
        List<Example> examples = new ArrayList<>();
        try (CSVReaderHeaderAware reader =
                new CSVReaderHeaderAware(Files.newBufferedReader(FOLDER.resolve("expected.csv")))) {
            for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
                examples.add(
                        new Example(
                                row.getOrDefault("kpi", ""),
                                row.getOrDefault("by", ""),
                                row.getOrDefault("beside", ""),
                                row.getOrDefault("expected", ""),
                                row.getOrDefault("because", "")));
            }
        }
        return examples;
    }
}
