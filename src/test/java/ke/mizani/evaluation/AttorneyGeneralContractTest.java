package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import org.junit.jupiter.api.Test;

/** The published matrix of the Attorney General: 36 lines, 100 points. */
class AttorneyGeneralContractTest {

    private static final Path FILE =
            Path.of("src/test/resources/examples/attorney-general-2025-26/contract.yaml");

    private static PerformanceContract contract() throws IOException {
        try (InputStream in = Files.newInputStream(FILE)) {
            ContractFile file = ContractFile.read("contract.yaml", in);
            List<ContractFile> checked =
                    new ContractReferences(Register.RULEBOOK, new FinancialYear(2025))
                            .checked(List.of(file));
            assertThat(checked.get(0).problems()).isEmpty();
            return checked.get(0).contract().orElseThrow();
        }
    }

    @Test
    void it_loads_and_totals_exactly_100() throws IOException {
        assertThat(contract().listIndicators()).hasSize(36);
        assertThat(
                        contract().listIndicators().stream()
                                .map(line -> line.weight().value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("100");
        assertThat(contract().criteria())
                .extracting(criterion -> criterion.id() + " " + criterion.weight().value())
                .containsExactly("A 10", "B 15", "C 65", "D 2", "E 4", "F 4");
    }

    @Test
    void each_line_is_the_published_one() throws Exception {
        List<String> published =
                WorkedExamplesTest.rows().stream()
                        .filter(row -> row.getOrDefault("id", "").matches("OAG-[A-F]\\d+"))
                        .map(
                                row ->
                                        String.join(
                                                "|",
                                                row.getOrDefault("id", ""),
                                                row.getOrDefault("indicator", ""),
                                                row.getOrDefault("unit", ""),
                                                row.getOrDefault("weight", ""),
                                                row.getOrDefault("target", ""),
                                                row.getOrDefault("direction", "")))
                        .toList();

        assertThat(contract().listIndicators())
                .extracting(AttorneyGeneralContractTest::line)
                .containsExactlyElementsOf(published);
    }

    private static String line(Indicator line) {
        return String.join(
                "|",
                line.id(),
                line.name(),
                line.unit().word(),
                line.weight().value().toPlainString(),
                line.target().annual().toPlainString(),
                line.direction().word());
    }
}
