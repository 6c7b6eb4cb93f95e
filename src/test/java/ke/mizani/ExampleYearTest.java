package ke.mizani;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.Activity;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Vocabulary;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.MeasureRule.Kind;
import ke.mizani.contract.PerformanceContract;
import org.junit.jupiter.api.Test;

/** The example year 2025/26: its activities against the contracts that are shipped. */
class ExampleYearTest {

    private static final Path FOLDER = Path.of("src/test/resources/examples/contracts-2025-26");

    @Test
    void every_row_is_sound() throws IOException {
        assertThat(activities().problems()).isEmpty();
        assertThat(activities().matters()).hasSizeGreaterThan(15);
    }

    @Test
    void every_row_with_a_quantity_names_an_indicator_of_its_office() throws IOException {
        List<PerformanceContract> contracts = contracts();
        for (Activity row : activities().rows()) {
            row.indicator()
                    .ifPresent(
                            id ->
                                    assertThat(contracts)
                                            .as(row.id())
                                            .filteredOn(
                                                    contract ->
                                                            contract.findIndicator(id).isPresent())
                                            .singleElement()
                                            .satisfies(
                                                    contract ->
                                                            assertThat(row.person())
                                                                    .isEqualTo(
                                                                            contract.holder()
                                                                                    .person()
                                                                                    .orElse(""))));
        }
    }

    @Test
    void most_indicators_have_rows_and_some_have_none() throws IOException {
        List<Indicator> fedByRows =
                contracts().stream()
                        .flatMap(contract -> contract.listIndicators().stream())
                        .filter(
                                i ->
                                        i.measure().timelines().isEmpty()
                                                && i.measure().events().isEmpty())
                        .toList();
        List<Activity> rows = activities().rows();
        assertThat(fedByRows)
                .filteredOn(i -> rows.stream().noneMatch(row -> names(row, i)))
                .extracting(Indicator::id)
                .containsExactlyInAnyOrder(
                        "ASM-C13", "ASM-C15", "HRM-C3", "HRO-5", "LCU-E2", "MW1-4", "MW2-4");
    }

    @Test
    void rows_of_milestones_name_their_parts() throws IOException {
        List<Indicator> milestones =
                contracts().stream()
                        .flatMap(contract -> contract.listIndicators().stream())
                        .filter(i -> i.measure().kind() == Kind.MILESTONES)
                        .toList();
        assertThat(activities().rows())
                .noneMatch(
                        row ->
                                milestones.stream()
                                        .anyMatch(
                                                i ->
                                                        row.indicator()
                                                                .filter(i.id()::equals)
                                                                .isPresent()));
    }

    private static boolean names(Activity row, Indicator indicator) {
        return row.indicator()
                .filter(
                        id ->
                                id.equals(indicator.id())
                                        || indicator.subIndicators().stream()
                                                .anyMatch(part -> part.id().equals(id)))
                .isPresent();
    }

    private static Activities activities() throws IOException {
        Vocabulary vocabulary =
                new Vocabulary(
                        Set.copyOf(Files.readAllLines(FOLDER.resolve("events.txt"))),
                        Set.copyOf(Files.readAllLines(FOLDER.resolve("matter-types.txt"))),
                        LocalDate.of(2013, 1, 1));
        try (InputStream in = Files.newInputStream(FOLDER.resolve("activities.csv"))) {
            return Activities.of(
                    List.of(
                            ActivityFile.read(
                                    "activities.csv",
                                    in,
                                    vocabulary,
                                    new Limits(1_000_000, 10_000))));
        }
    }

    private static List<PerformanceContract> contracts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("contracts/2025-26"))) {
            return files.sorted().map(ExampleYearTest::contract).toList();
        }
    }

    private static PerformanceContract contract(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return ContractFile.read(path.toString(), in).contract().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
