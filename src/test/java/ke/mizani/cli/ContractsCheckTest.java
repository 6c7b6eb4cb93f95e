package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about contracts before they are signed. */
class ContractsCheckTest {

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        for (String name : new String[] {"ict", "clerk"}) {
            String file = name + ".yaml";
            Files.copy(Path.of("contracts/2025-26", file), folder.resolve(file));
        }
    }

    @Test
    void the_contracts_that_are_shipped_are_ready_to_sign() {
        Shell.Answer answer = Shell.run("contracts", "check", "--contracts", "contracts/2025-26");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.said())
                .contains("ict-2025-26: ready to sign")
                .contains("4 criteria, 8 indicators, weights 100")
                .endsWith("Ready to sign: 14. Not ready: 0. ");
    }

    @ParameterizedTest(name = "{2} if {1} stands for {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "kpi: KPI-038 | kpi: KPI-083 | UNKNOWN_KPI | criteria[3].indicators[1].kpi",
                "kpi: KPI-038 | kpi: KPI-027 | KPI_LEVEL | criteria[3].indicators[1].kpi",
                "kpi: KPI-038 | kpi: KPI-026 | KPI_UNIT | criteria[3].indicators[1].unit",
                "kpi: KPI-038 | kpi: KPI-026 | KPI_DIRECTION | criteria[3].indicators[1].direction",
                "kind: count | kind: sum | '' | ''",
                "kind: count | kind: latest | '' | ''",
                "kind: count | kind: mean | KPI_MEASURE | criteria[3].indicators[4].measure.kind",
                "clause: PMP-2.3.2 | clause: PMP-2.3.6 | UNKNOWN_CLAUSE | criteria[4].indicators[2].clause",
                "clause: PMP-2.3.2 | clause: PMP-1.4-2 | '' | ''",
                "clause: PMP-2.3.2 | clause: CGA-24-1 | '' | ''",
                "annual: 60 | annual: 33 | '' | ''",
                "annual: 60 | annual: 32.9 | TARGET_BELOW_BASELINE | criteria[3].indicators[2].targets.annual",
                "annual: 60 | annual: 32.9#reason: half of the offices close | '' | ''",
            })
    void a_line_is_compared_with_the_catalogue(String right, String wrong, String code, String key)
            throws IOException {
        change("ict.yaml", right, wrong.replace("#", "\n          "));
        Shell.Answer answer = check();
        if (code.isEmpty()) {
            assertThat(answer.err()).isEmpty();
            assertThat(answer.exitCode()).isZero();
        } else {
            assertThat(answer.err()).contains("ict.yaml line ").contains(key + ": " + code);
            assertThat(answer.exitCode()).isEqualTo(3);
            assertThat(answer.said())
                    .contains("clerk-2025-26: ready to sign")
                    .contains("Ready to sign: 1. Not ready: 1.");
        }
    }

    @Test
    void weights_of_parts_are_those_of_the_catalogue() throws IOException {
        change(
                "ict.yaml",
                "name: Processes re-engineered\n            weight: 35",
                "name: Processes re-engineered\n            weight: 36");
        change(
                "ict.yaml",
                "name: Services digitalised\n            weight: 35",
                "name: Services digitalised\n            weight: 34");
        assertThat(check().err())
                .contains("sub_indicators: KPI_PARTS (found \"10, 36, 34, 20\")")
                .contains("weights 10, 35, 35, 20");
    }

    @Test
    void all_faults_are_told_at_once_with_those_of_reading() throws IOException {
        change("ict.yaml", "weight: 65", "weight: 66");
        change("ict.yaml", "kpi: KPI-038", "kpi: KPI-083");
        change("ict.yaml", "clause: PMP-2.3.2", "clause: PMP-2.3.6");
        Shell.Answer answer = check();
        assertThat(answer.err())
                .contains("WEIGHTS_NOT_100")
                .contains("CRITERION_WEIGHT")
                .contains("UNKNOWN_KPI")
                .contains("UNKNOWN_CLAUSE");
        assertThat(answer.said()).contains("not ready to sign, 4 faults");
    }

    @Test
    void what_could_not_be_read_is_told_once() throws IOException {
        change("ict.yaml", "unit: No.", "unit: Number");
        assertThat(check().err().lines())
                .singleElement()
                .asString()
                .contains("indicators[4].unit: UNKNOWN_WORD");
    }

    @Test
    void a_holder_promises_an_indicator_once() throws IOException {
        String text = Files.readString(folder.resolve("ict.yaml"));
        Files.writeString(
                folder.resolve("ict-second.yaml"),
                text.replace("id: ict-2025-26", "id: ict-second").replace("ICT-", "IC2-"));
        Shell.Answer answer = check();
        assertThat(answer.err().lines())
                .hasSize(8)
                .allMatch(line -> line.contains("DUPLICATE_INDICATOR"));
        change("ict-second.yaml", "office: ict", "office: ict-store");
        assertThat(check().err()).isEmpty();
    }

    @Test
    void a_contract_may_rest_on_the_score_of_another_but_not_on_its_own() throws IOException {
        scoreOf("ict-2025-26");
        assertThat(check().err()).isEmpty();
        scoreOf("ict-2025-27");
        assertThat(check().err()).contains("UNKNOWN_CONTRACT").contains("such as ict-2025-26");
        scoreOf("clerk-2025-26");
        assertThat(check().err()).contains("CONTRACTS_IN_A_CIRCLE");
    }

    private void scoreOf(String contract) throws IOException {
        Path file = folder.resolve("clerk.yaml");
        Files.deleteIfExists(file);
        Files.copy(Path.of("contracts/2025-26/clerk.yaml"), file);
        String text = Files.readString(file);
        int line = text.indexOf("kpi: KPI-052");
        int kind = text.indexOf("kind: latest", line);
        String measure = "kind: contract-score\n          contracts: [" + contract + "]";
        Files.writeString(
                file,
                text.substring(0, kind) + measure + text.substring(kind + "kind: latest".length()));
    }

    @Test
    void nothing_sound_is_told_by_the_exit_code() throws IOException {
        change("ict.yaml", "weight: 65", "weight: 64");
        change("clerk.yaml", "weight: 10", "weight: 11");
        assertThat(check().exitCode()).isEqualTo(4);
        Files.delete(folder.resolve("ict.yaml"));
        Files.delete(folder.resolve("clerk.yaml"));
        assertThat(check().exitCode()).isEqualTo(4);
    }

    @Test
    void another_year_has_none() {
        Shell.Answer answer =
                Shell.run(
                        "contracts",
                        "check",
                        "--contracts",
                        folder.toString(),
                        "--period",
                        "2024/25");
        assertThat(answer.err()).contains("NO_CONTRACT").contains("a contract of 2024/25");
        assertThat(answer.exitCode()).isEqualTo(4);
    }

    @Test
    void a_machine_reads_the_faults_too() throws IOException {
        change("ict.yaml", "clause: PMP-2.3.2", "clause: PMP-2.3.6");
        String json = check("--format", "json").out();
        assertThat(json).contains("UNKNOWN_CLAUSE").contains("ict-2025-26");
        assertThat(check("--format", "csv").out())
                .contains("ict-2025-26,ict,,2025/26,no,1,4,8,100");
    }

    @Test
    void contracts_alone_says_what_can_be_done() {
        Shell.Answer answer = Shell.run("contracts");
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("contracts check");
    }

    private void change(String file, String right, String wrong) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(right);
        int place = text.indexOf(right);
        Files.writeString(
                path, text.substring(0, place) + wrong + text.substring(place + right.length()));
    }

    private Shell.Answer check(String... more) {
        String[] words = {"contracts", "check", "--contracts", folder.toString()};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Shell.run(all);
    }
}
