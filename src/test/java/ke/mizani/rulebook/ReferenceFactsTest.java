package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The shipped rows against facts of the research they were taken from, written down apart. */
class ReferenceFactsTest {

    private static final Path FACTS = Path.of("src/test/resources/examples/reference");
    private static final Tables TABLES = RulebookReading.read(Workbooks.shipped());
    private static final Rulebook RULEBOOK = Rulebook.load(Workbooks.shipped());

    /** Which measures compute a formula of that form, out of the records there are. */
    private static final Map<String, Set<String>> MEASURES =
            Map.ofEntries(
                    Map.entry("count", Set.of("count", "sum")),
                    Map.entry("amount", Set.of("sum")),
                    Map.entry("mean", Set.of("mean", "days-between")),
                    Map.entry("mean of percents", Set.of("appraisal-score")),
                    Map.entry("weighted mean", Set.of("index")),
                    Map.entry("weighted sum of scores", Set.of("contract-score")),
                    Map.entry("weighted parts", Set.of("milestones")),
                    Map.entry("product", Set.of("product")),
                    Map.entry("change", Set.of("backlog-reduction", "reduction", "gain")),
                    Map.entry(
                            "quotient",
                            Set.of(
                                    "ratio",
                                    "share-in-time",
                                    "share-of-matters",
                                    "late-session",
                                    "per-sitting-day",
                                    "competency-gap",
                                    "competency-coverage")));

    @ParameterizedTest(name = "{0}: {1} is {2} ({3})")
    @CsvFileSource(resources = "/examples/reference/grade-facts.csv", numLinesToSkip = 1)
    void a_score_has_the_grade_that_was_read(
            String scheme, BigDecimal score, String grade, String where) {
        assertThat(RULEBOOK.band(scheme, score, LocalDate.of(2026, 6, 30)).value().grade())
                .as(where)
                .isEqualTo(grade);
    }

    @Test
    void each_indicator_is_measured_as_the_formula_of_the_catalogue_says() throws IOException {
        List<String[]> facts = facts("catalogue-formulas.csv");
        List<Row> rows = TABLES.of(KpiTables.INDICATORS);
        assertThat(rows).hasSameSizeAs(facts);
        for (int i = 0; i < facts.size(); i++) {
            String[] fact = facts.get(i);
            Row row = rows.get(i);
            assertThat(row.text("KPI")).isEqualTo(fact[0]);
            assertThat(row.text("Catalogue view")).as(fact[0]).isEqualTo(fact[1]);
            assertThat(MEASURES.get(fact[2])).as(fact[0]).contains(row.text("Measure"));
            assertThat(row.text("Confirmed")).as(fact[0]).isEqualTo(fact[3]);
        }
    }

    @Test
    void the_default_scale_of_proficiency_is_the_one_that_was_read() throws IOException {
        assertThat(TABLES.of(CompetencyTables.LEVELS))
                .extracting(row -> row.text("Level") + "," + row.text("Name"))
                .containsExactlyElementsOf(
                        facts("proficiency-levels.csv").stream()
                                .map(fact -> String.join(",", fact))
                                .toList());
    }

    private static List<String[]> facts(String file) throws IOException {
        try (Stream<String> lines = Files.lines(FACTS.resolve(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
