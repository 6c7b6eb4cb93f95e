package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.ContractProblem;
import ke.mizani.contract.ContractProblem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a contract is named by line and key, all of it at once; nothing is guessed. */
class BadContractsTest {

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
        return new ContractReferences(Register.RULEBOOK, new FinancialYear(year))
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
}
