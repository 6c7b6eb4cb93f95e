package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The Productivity Measurement Manual, as it is printed. */
class ManualTest {

    @Test
    void the_manual_tells_every_indicator_of_the_catalogue() {
        Shell.Answer answer = Shell.run("manual", "--period", "2025/26");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out().lines().filter(line -> line.startsWith("KPI-"))).hasSize(64);
        assertThat(answer.out().lines())
                .contains("Legislative performance", "Oversight efficacy", "Stakeholder impact")
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void an_indicator_is_told_with_all_that_policy_asks_for() {
        assertThat(Shell.run("manual", "--period", "2025/26").said())
                .contains("KPI-004 Bill processing time Definition How long a Bill takes")
                .contains("Formula mean number of calendar days from first reading to assent")
                .contains("Computed measure days between, by mizani evaluate")
                .contains("Unit Days; lower is better")
                .contains("Collection The Bill register gives both days")
                .contains("Place level: Assembly; perspective: efficiency")
                .contains("PMP-2.2-1: Structured timelines")
                .contains("confirmed: partly [indicators.xlsx!indicators!A13]");
    }

    @Test
    void with_contracts_only_what_they_use_is_told_with_the_lines_that_use_it() {
        Shell.Answer answer =
                Shell.run("manual", "--contracts", "contracts/2025-26/member-ward-1.yaml");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out().lines().filter(line -> line.startsWith("KPI-")))
                .extracting(line -> line.substring(0, 7))
                .containsExactly("KPI-053", "KPI-054", "KPI-059", "KPI-045");
        assertThat(answer.said())
                .contains("4 indicators in force on Tue 30 Jun 2026 that 1 contract uses")
                .contains("Used by member-ward-1-2025-26 MW1-1");
    }

    @Test
    void it_is_told_in_kiswahili_and_for_machines() {
        assertThat(Shell.run("manual", "--period", "2025/26", "--language", "sw").said())
                .contains("Mwongozo wa Kupima Tija")
                .contains("Kanuni mean number of calendar days");
        List<String> csv =
                Shell.run("manual", "--period", "2025/26", "--format", "csv")
                        .out()
                        .lines()
                        .toList();
        assertThat(csv).hasSize(65);
        assertThat(csv.get(0)).startsWith("kpi,name,tier,level,perspective,definition,formula");
        assertThat(Shell.run("manual", "--period", "2025/26", "--format", "json").out())
                .contains("\"kpi\"")
                .contains("KPI-064");
    }

    @Test
    void contracts_that_do_not_exist_are_told() {
        Shell.Answer answer = Shell.run("manual", "--contracts", "no-such-folder");
        assertThat(answer.err()).contains("MISSING_FILE");
        assertThat(answer.exitCode()).isEqualTo(4);
    }
}
