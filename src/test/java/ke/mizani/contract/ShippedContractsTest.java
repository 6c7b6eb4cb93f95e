package ke.mizani.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ke.mizani.policy.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contracts that are shipped, against the facts of the catalogue of indicators. */
class ShippedContractsTest {

    private static final List<String> LEVELS = List.of("assembly", "department", "individual");
    private static final String FORMS =
            "PMP-(1\\.3|1\\.6|2\\.1-[23]|2\\.2-[1-4]|2\\.3\\.[234]|3\\.1-[56]|4\\.2)";

    @ParameterizedTest
    @MethodSource("files")
    void loads_without_a_problem(Path path) throws IOException {
        assertThat(read(path).problems()).isEmpty();
        assertThat(Files.readAllLines(path).get(0))
                .isEqualTo("# yaml-language-server: $schema=../schema.json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void agrees_with_the_catalogue(Path path) throws IOException {
        Map<String, String[]> facts = catalogue();
        PerformanceContract contract = read(path).contract().orElseThrow();
        assertThat(contract.listIndicators())
                .allSatisfy(
                        indicator -> {
                            String[] fact = facts.getOrDefault(indicator.kpi(), new String[0]);
                            assertThat(fact).as(indicator.kpi()).hasSize(4);
                            assertThat(indicator.unit().word())
                                    .as(indicator.id())
                                    .isEqualToIgnoringCase(fact[2]);
                            assertThat(indicator.direction().word())
                                    .as(indicator.id())
                                    .isEqualTo(fact[3]);
                            assertThat(LEVELS.indexOf(fact[1]))
                                    .as(
                                            "%s is of the contract's level or handed down from above",
                                            indicator.id())
                                    .isLessThanOrEqualTo(
                                            LEVELS.indexOf(contract.holder().level().word()));
                            assertThat(indicator.clause()).as(indicator.id()).matches(FORMS);
                        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void only_rising_targets_are_scored_by_the_staff_scheme(Path path) throws IOException {
        PerformanceContract contract = read(path).contract().orElseThrow();
        if (contract.scheme().equals("staff")) {
            assertThat(contract.listIndicators())
                    .extracting(Indicator::direction)
                    .containsOnly(Direction.HIGHER);
        }
    }

    @Test
    void ids_are_unique_over_all_contracts() throws IOException {
        Map<String, Path> ids = new HashMap<>();
        for (Path path : files().toList()) {
            PerformanceContract contract = read(path).contract().orElseThrow();
            Stream<String> inside =
                    contract.listIndicators().stream()
                            .flatMap(
                                    i ->
                                            Stream.concat(
                                                    Stream.of(i.id()),
                                                    i.subIndicators().stream()
                                                            .map(SubIndicator::id)));
            Stream.concat(Stream.of(contract.id()), inside)
                    .forEach(id -> assertThat(ids.put(id, path)).as(id).isNull());
        }
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("contracts"))) {
            return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    private static ContractFile read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return ContractFile.read(path.toString(), in);
        }
    }

    private static Map<String, String[]> catalogue() throws IOException {
        Map<String, String[]> facts = new HashMap<>();
        for (String line :
                Files.readAllLines(
                        Path.of("src/test/resources/ke/mizani/contract/kpi-facts.csv"))) {
            facts.put(line.substring(0, line.indexOf(',')), line.split(",", -1));
        }
        return facts;
    }
}
