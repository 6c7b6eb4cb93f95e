package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.ContractProblem.Code;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a contract is named by line and key, all of it at once; nothing is guessed. */
class BadContractsTest {

    /** Place of the column in the sheet of bands. */
    private static final int IN_FORCE_TO = 9;

    private static final List<String> SOUND =
            """
            id: clerk-2025-26
            title: Performance contract of the Clerk
            financial_year: 2025/26
            version: 1
            scheme: institutional
            holder:
              post: Clerk
              office: clerk
              level: department
            with: Board
            criteria:
              - id: A
                name: Core mandate
                weight: 100
                indicators:
                  - id: CLK-A1
                    kpi: KPI-001
                    name: Bills within time
                    unit: "%"
                    weight: 100
                    direction: higher
                    baseline: 80
                    targets:
                      annual: 90
                      cumulative: no
                    measure:
                      kind: latest
                    clause: PMP-2.2-3
                    evidence: Register
            """
                    .lines()
                    .toList();

    private static List<ContractProblem> problems(int year, String... changes) {
        List<String> lines = new ArrayList<>(SOUND);
        Arrays.stream(changes)
                .forEach(
                        change -> {
                            String[] parts = change.split("=", 2);
                            int line = Integer.parseInt(parts[0]) - 1;
                            String key = lines.get(line).replaceAll(":.*", ": ");
                            lines.set(line, key + parts[1]);
                        });
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        ContractFile file = ContractFile.read("clerk.yaml", new ByteArrayInputStream(text));
        return problems(file, Register.RULEBOOK, year);
    }

    private static List<ContractProblem> problems(ContractFile file, Rulebook rulebook, int year) {
        return new ContractReferences(rulebook, new FinancialYear(year))
                .checked(List.of(file))
                .get(0)
                .problems();
    }

    private static String place(ContractProblem problem) {
        return problem.line() + " " + problem.key() + " " + problem.code();
    }

    @Test
    void the_contract_is_sound_before_it_is_changed() {
        assertThat(problems(2025)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "20=-5,       20 criteria[1].indicators[1].weight WEIGHT_OUT_OF_RANGE",
        "20=0,        20 criteria[1].indicators[1].weight WEIGHT_OUT_OF_RANGE",
        "24=0,        24 criteria[1].indicators[1].targets.annual ZERO_TARGET",
        "24=-1,       24 criteria[1].indicators[1].targets.annual NEGATIVE_TARGET",
        "24=ninety,   24 criteria[1].indicators[1].targets.annual NOT_A_NUMBER",
        "24=90 %,     24 criteria[1].indicators[1].targets.annual NOT_A_NUMBER",
        "22=tisini,   22 criteria[1].indicators[1].baseline NOT_A_NUMBER",
        "24=1001,     24 criteria[1].indicators[1].targets.annual PERCENT_OVER_1000",
        "22=1000.5,   22 criteria[1].indicators[1].baseline PERCENT_OVER_1000",
        "5=staf,      5 scheme UNKNOWN_SCHEME",
        "5=alama,     5 scheme UNKNOWN_SCHEME",
    })
    void one_fault_is_named_where_it_stands(String change, String place) {
        assertThat(problems(2025, change))
                .extracting(BadContractsTest::place)
                .containsExactly(place);
    }

    @Test
    void an_unknown_scheme_suggests_the_nearest() {
        assertThat(problems(2025, "5=institutionel"))
                .extracting(ContractProblem::expected)
                .containsExactly("institutional");
        assertThat(problems(2025, "5=alama"))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.expected())
                                        .startsWith("a scheme in force on 2026-06-30: ")
                                        .contains("institutional", "productivity", "staff"));
    }

    @Test
    void an_unknown_scheme_hides_no_other_fault() {
        assertThat(problems(2025, "5=staf", "20=-5", "24=ninety"))
                .extracting(BadContractsTest::place)
                .containsExactly(
                        "5 scheme UNKNOWN_SCHEME",
                        "20 criteria[1].indicators[1].weight WEIGHT_OUT_OF_RANGE",
                        "24 criteria[1].indicators[1].targets.annual NOT_A_NUMBER");
    }

    @Test
    void an_unknown_scheme_does_not_hide_an_event_that_does_not_exist() {
        List<ContractProblem> problems =
                problems(2025, "5=staf", "27=share-in-time\n          timelines: [LEG-99]");

        assertThat(problems)
                .extracting(ContractProblem::code)
                .contains(Code.UNKNOWN_SCHEME, Code.UNKNOWN_TIMELINE);
    }

    @Test
    void a_period_before_the_scheme_has_no_rows_for_it() {
        assertThat(problems(2012))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(place(problem)).isEqualTo("5 scheme UNKNOWN_SCHEME");
                            assertThat(problem.expected()).contains("in force on 2013-06-30");
                        });
    }

    /** The bands of the staff scheme end with June 2025, and nobody wrote new ones. */
    @Test
    void a_scheme_without_bands_in_the_period_is_named_at_its_line() throws IOException {
        byte[] text =
                String.join("\n", SOUND)
                        .replace("scheme: institutional", "scheme: staff")
                        .getBytes(StandardCharsets.UTF_8);
        ContractFile file = ContractFile.read("clerk.yaml", new ByteArrayInputStream(text));
        Rulebook ended = withoutBandsOfStaff(LocalDate.of(2025, 6, 30));

        assertThat(problems(file, ended, 2024)).isEmpty();
        assertThat(problems(file, ended, 2025))
                .extracting(BadContractsTest::place)
                .containsExactly("5 scheme NO_BANDS");
    }

    private static Rulebook withoutBandsOfStaff(LocalDate last) throws IOException {
        Map<String, byte[]> workbooks =
                new TreeMap<>(RulebookSource.of(Path.of("rules")).workbooks());
        byte[] shipped = Objects.requireNonNull(workbooks.get("schemes.xlsx"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(shipped));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : workbook.getSheet("bands")) {
                if ("staff".equals(String.valueOf(row.getCell(1)))) {
                    row.getCell(IN_FORCE_TO).setCellValue(last);
                }
            }
            workbook.write(out);
            workbooks.put("schemes.xlsx", out.toByteArray());
        }
        return Rulebook.load(new RulebookSource("ended", workbooks));
    }
}
