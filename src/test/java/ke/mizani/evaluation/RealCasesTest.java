package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Vocabulary;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Readings.Saturday;
import ke.mizani.finding.Finding;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real and documented events, and what must be said about them: the examples of the reference, row
 * by row.
 */
class RealCasesTest {

    private static final Path CASES = Path.of("src/test/resources/examples/real-cases");
    private static final LocalDate EARLIEST_DAY = LocalDate.of(2013, 1, 1);
    private static final Limits LIMITS = new Limits(1_000_000, 10_000);

    private static Rulebook rulebook;
    private static Activities activities;

    @BeforeAll
    static void read() throws IOException {
        rulebook = Rulebook.load(RulebookSource.of(Path.of("rules")));
        Vocabulary words = new Vocabulary(rulebook.events(), rulebook.matterTypes(), EARLIEST_DAY);
        try (InputStream in = Files.newInputStream(CASES.resolve("activities.csv"))) {
            activities =
                    Activities.of(List.of(ActivityFile.read("activities.csv", in, words, LIMITS)));
        }
    }

    @Test
    void every_row_of_the_activity_file_is_sound() {
        assertThat(activities.problems()).isEmpty();
        assertThat(activities.rows()).hasSize(35);
    }

    @ParameterizedTest(name = "{0}, Saturday {1}")
    @MethodSource("cases")
    void says_what_must_be_said(String name, Saturday saturday, Map<String, String> expected) {
        Finding finding = findingOn(expected, saturday);

        assertThat(finding.status().word())
                .as(expected.get("why"))
                .isEqualTo(expected.get("status"));
        assertThat(finding.due()).isEqualTo(cell(expected, "due").map(LocalDate::parse));
        assertThat(finding.daysLate()).isEqualTo(expectedDays(expected));
    }

    /** A row read as {@code any} must hold under both readings of a Saturday. */
    static Stream<Arguments> cases() throws IOException, CsvValidationException {
        List<Arguments> cases = new ArrayList<>();
        for (Map<String, String> row : expected()) {
            String name =
                    String.join(" ", row.get("matter"), row.get("timeline"), row.get("as_of"));
            for (Saturday saturday : Saturday.values()) {
                String reading = row.getOrDefault("reading", "");
                if (reading.equals("any") || reading.equals("saturday-" + saturday.word())) {
                    cases.add(Arguments.of(name, saturday, row));
                }
            }
        }
        assertThat(cases).hasSize(98);
        return cases.stream();
    }

    private static List<Map<String, String>> expected() throws IOException, CsvValidationException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CSVReaderHeaderAware csv =
                new CSVReaderHeaderAware(Files.newBufferedReader(CASES.resolve("expected.csv")))) {
            for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
                rows.add(Map.copyOf(row));
            }
        }
        return rows;
    }

    private static Finding findingOn(Map<String, String> expected, Saturday saturday) {
        Readings chosen = rulebook.readings().value();
        Readings readings = new Readings(saturday, chosen.monthEnd(), chosen.constitutionalMonth());
        LocalDate asOf = LocalDate.parse(expected.get("as_of"));
        List<Finding> findings =
                new TimelineCheck(rulebook, readings, asOf, Optional.empty())
                        .check(activities.matters()).stream()
                                .filter(f -> f.matter().equals(expected.get("matter")))
                                .filter(f -> f.duty().id().equals(expected.get("timeline")))
                                .toList();
        assertThat(findings).as("findings of %s", expected).hasSize(1);
        return findings.get(0);
    }

    private static OptionalInt expectedDays(Map<String, String> expected) {
        return cell(expected, "days_late")
                .map(days -> OptionalInt.of(Integer.parseInt(days)))
                .orElse(OptionalInt.empty());
    }

    private static Optional<String> cell(Map<String, String> row, String column) {
        return Optional.of(row.getOrDefault(column, "")).filter(text -> !text.isEmpty());
    }
}
