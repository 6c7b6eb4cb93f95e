package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ke.mizani.cli.Shell.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy officer is told who asks whom a change would affect. */
class RulesImpactTest {

    @TempDir private Path folder = Path.of("");

    private Answer impact(String... more) throws IOException {
        Path rules =
                EditedRules.in(folder.resolve("edited"))
                        .cell("schemes.xlsx", "bands", "INST-3", "Limit", "3.40")
                        .cell("timelines.xlsx", "timelines", "LEG-01", "Period", "21")
                        .folder();
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "rules",
                                "impact",
                                "--from",
                                "rules",
                                "--to",
                                rules.toString(),
                                "--activities",
                                "src/test/resources/examples/contracts-2025-26/activities.csv",
                                "--contracts",
                                "contracts/2025-26",
                                "--as-of",
                                "2026-07-31"));
        words.addAll(List.of(more));
        return Shell.run(words.toArray(String[]::new));
    }

    @Test
    void each_verdict_that_changes_names_its_cells() throws IOException {
        Answer answer = impact();

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.said())
                .contains("2 edits", "of 14 contracts get another verdict")
                .contains("LEG-01 lake-front-markets-bill-2025")
                .contains("met late by 5 days, due Wed 5 Nov 2025 → met, due Wed 12 Nov 2025")
                .contains("because of LEG-01, Forward a passed Bill to the Governor: 14 → 21 days")
                .contains("finance-accounts-2025-26 (finance-accounts) 3.4609, Good → 3.4609, Fair")
                .contains("because of Good: upper limit 3.60 → 3.40 (scheme institutional)");
    }

    @Test
    void a_machine_gets_the_same_as_data() throws IOException {
        JsonNode told = new ObjectMapper().readTree(impact("--format", "json").out());

        JsonNode grades = told.get("grades");
        int sum = 0;
        for (JsonNode after : grades.get("counts")) {
            for (JsonNode count : after) {
                sum += count.asInt();
            }
        }
        assertThat(sum).isEqualTo(grades.get("judged").asInt()).isEqualTo(14);
        assertThat(told.get("changes"))
                .allSatisfy(change -> assertThat(change.get("cells")).isNotEmpty());
    }

    @Test
    void a_row_for_each_change() throws IOException {
        assertThat(impact("--format", "csv").out())
                .startsWith("kind,id,timeline,department,person,move,verdict_before")
                .contains(
                        "duty,lake-front-markets-bill-2025,LEG-01,Speaker,,better,met-late,met,2025-11-05,2025-11-12,5,0,,,timelines.xlsx!timelines!")
                .contains(
                        "contract,finance-accounts-2025-26,,finance-accounts,,worse,Good,Fair,,,,,3.4609,3.4609,schemes.xlsx!bands!");
    }

    @Test
    void the_same_rulebook_changes_nothing() {
        Answer answer =
                Shell.run(
                        "rules",
                        "impact",
                        "--from",
                        "rules",
                        "--activities",
                        "src/test/resources/examples/real-cases/activities.csv",
                        "--as-of",
                        "2019-08-23",
                        "--language",
                        "sw");

        assertThat(answer.said()).contains("hakuna badiliko", "majukumu 0 kati ya");
    }
}
