package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ke.mizani.cli.Shell.Answer;
import ke.mizani.rulebook.TestedWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy officer sees who checks a workbook together with the records of a year. */
class RulesCheckRecordsTest {

    private static final String ACTIVITIES =
            "src/test/resources/examples/contracts-2025-26/activities.csv";

    /** The id of a line and, before that of the next, its direction. */
    private static final Pattern LINE =
            Pattern.compile("- id: (\\S+)\n(?:(?!\\s+- id:)[^\n]*\n)*?\\s+direction: lower\n");

    @TempDir private static Path folder = Path.of("");

    private static Answer check(String rules, String... more) {
        List<String> words = new ArrayList<>(List.of("rules", "check", "--rules", rules));
        words.addAll(List.of(more));
        return Shell.run(words.toArray(String[]::new));
    }

    private static Answer withContracts(String rules, String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "--activities",
                                ACTIVITIES,
                                "--contracts",
                                "contracts/2025-26",
                                "--period",
                                "2025/26",
                                "--as-of",
                                "2026-07-31"));
        words.addAll(List.of(more));
        return check(rules, words.toArray(String[]::new));
    }

    /** No formula for falling targets in June and July 2026; scores above 4.80 have no grade. */
    private static String faulty() throws IOException {
        Path rules = folder.resolve("faulty");
        if (!Files.exists(rules)) {
            TestedWorkbook.of("schemes.xlsx")
                    .set("bands", "INST-5", "Limit", "4.80")
                    .set("formulas", "INST-LOWER", "In force to", "2026-05-31")
                    .copy(
                            "formulas",
                            "INST-LOWER",
                            "LATER",
                            "In force from",
                            "2026-08-01",
                            "In force to",
                            "")
                    .write(rules);
        }
        return rules.toString();
    }

    /** The falling lines of the contracts on the institutional scheme, read as plain text. */
    private static List<String> fallingLines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("contracts/2025-26"))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                if (text.contains("scheme: institutional\n")) {
                    LINE.matcher(text).results().map(line -> line.group(1)).forEach(lines::add);
                }
            }
        }
        return lines;
    }

    @Test
    void the_lines_that_ask_on_a_day_without_a_row_are_named_with_their_place_and_rows()
            throws IOException {
        Answer answer = withContracts(faulty());

        assertThat(answer.exitCode()).isEqualTo(3);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.said())
                .contains("Records: 272 rows of " + ACTIVITIES + ", up to Fri 31 Jul 2026,")
                .contains("and 14 contracts of 2025/26.")
                .contains(fallingLines().size() + " records of " + ACTIVITIES + " fall here:")
                .contains(
                        "- contract finance-accounts-2025-26, line FNA-A2"
                                + " (contracts/2025-26/finance-accounts.yaml line 44)"
                                + " rows R083 (line 84), R198 (line 199)")
                .contains("no record of " + ACTIVITIES + " falls here");
        assertThat(answer.said())
                .containsPattern(
                        "but the scores of [^.]*finance-accounts-2025-26[^.]* are those of the"
                                + " shipped rulebook");
    }

    @Test
    void a_machine_gets_the_same_lines_as_data() throws IOException {
        Answer answer = withContracts(faulty(), "--format", "json", "--language", "sw");
        JsonNode found = new ObjectMapper().readTree(answer.out());
        JsonNode pause = of(found, "GAP_IN_TIME");

        assertThat(found.get("records").get("rows").asInt()).isEqualTo(272);
        assertThat(found.get("records").get("asOf").asText()).isEqualTo("2026-07-31");
        assertThat(pause.get("records").findValuesAsText("part"))
                .containsExactlyInAnyOrderElementsOf(fallingLines());
        assertThat(pause.get("sentence").asText()).startsWith("rekodi 15 za");
        JsonNode first = pause.get("records").get(0);
        assertThat(first.get("kind").asText()).isEqualTo("line");
        assertThat(first.get("file").asText()).startsWith("contracts/2025-26/");
        assertThat(of(found, "GAP").get("records")).isEmpty();
    }

    private static JsonNode of(JsonNode found, String code) {
        for (JsonNode one : found.get("cases")) {
            if (one.get("code").asText().equals(code)) {
                return one.get("there");
            }
        }
        throw new AssertionError("no " + code + " in " + found.get("cases"));
    }

    @Test
    void without_contracts_it_is_said_that_they_are_needed() throws IOException {
        assertThat(check(faulty(), "--activities", ACTIVITIES).said())
                .contains("contracts ask this table: give --contracts and --period");
        assertThat(check(faulty(), "--activities", ACTIVITIES, "--language", "sw").said())
                .contains("mikataba ndiyo inayouliza jedwali hili");
    }

    @Test
    void a_rulebook_without_records_is_told_as_before() throws IOException {
        Answer answer = check(faulty(), "--format", "json");

        assertThat(new ObjectMapper().readTree(answer.out()).has("records")).isFalse();
        assertThat(check("rules").said()).doesNotContain("Records:").doesNotContain("falls here");
    }

    @Test
    void faults_in_cells_come_first() throws IOException {
        EditedRules rules =
                EditedRules.in(folder.resolve("cells"))
                        .cell("schemes.xlsx", "bands", "STAFF-3", "Limit", "8O");
        Answer answer = withContracts(rules.folder().toString());

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.said()).contains("No record was looked for: tables can be asked only");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "--contracts contracts/2025-26 --activities "
                + ACTIVITIES
                + ", 2, --contracts needs --period",
        "--period 2025/26 --activities " + ACTIVITIES + ", 2, --period needs --contracts",
        "--contracts contracts/2025-26 --period 2025/26, 2, need --activities",
        "--as-of 2026-07-31, 2, need --activities",
        "--activities none.csv, 4, none.csv: MISSING_FILE",
        "--activities rules, 4, rules: IS_A_FOLDER",
        "--activities contracts/README.md, 4, contracts/README.md",
        "--period 2025-27 --contracts contracts --activities "
                + ACTIVITIES
                + ", 2, '2025-27' is neither",
        "--period 2024/25 --contracts contracts --activities "
                + ACTIVITIES
                + ", 4, NO_CONTRACT_OF_THE_YEAR",
        "--period 2025/26 --contracts none --activities " + ACTIVITIES + ", 4, none: MISSING_FILE",
    })
    void wrong_words_are_told(String words, int exitCode, String told) {
        Answer answer = check("rules", words.split(" "));

        assertThat(answer.err()).contains(told);
        assertThat(answer.exitCode()).isEqualTo(exitCode);
        assertThat(answer.out()).isEmpty();
    }
}
