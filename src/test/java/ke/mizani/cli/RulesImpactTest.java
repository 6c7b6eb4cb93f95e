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

    private static final String ACTIVITIES =
            "src/test/resources/examples/contracts-2025-26/activities.csv";

    private Path edited() throws IOException {
        return EditedRules.in(folder.resolve("edited"))
                .cell("schemes.xlsx", "bands", "INST-3", "Limit", "3.40")
                .cell("timelines.xlsx", "timelines", "LEG-01", "Period", "21")
                .folder();
    }

    private Answer impact(String... more) throws IOException {
        return impactOf(edited(), more);
    }

    private static Answer impactOf(Path rules, String... more) {
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
                                ACTIVITIES,
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
                .contains("2 edits", "4 of 92 duties, 2 of 14 contracts, 2 of 14 recommendations")
                .contains("LEG-01 lake-front-markets-bill-2025")
                .contains("met late by 5 days, due Wed 5 Nov 2025 → met, due Wed 12 Nov 2025")
                .contains("because of LEG-01, Forward a passed Bill to the Governor: 14 → 21 days")
                .contains("finance-accounts-2025-26 (finance-accounts) 3.4609, Good → 3.4609, Fair")
                .contains("because of Good: upper limit 3.60 → 3.40 (scheme institutional)");
    }

    @Test
    void a_machine_gets_the_same_as_data() throws IOException {
        JsonNode told = new ObjectMapper().readTree(impact("--format", "json").out());

        JsonNode grades = told.get("flows").get("contract");
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
                .startsWith("kind,id,timeline,competency,department,person,move,verdict_before")
                .contains(
                        "duty,lake-front-markets-bill-2025,LEG-01,,Speaker,,better,met-late,met,2025-11-05,2025-11-12,5,0,,,,,timelines.xlsx!timelines!")
                .contains(
                        "contract,finance-accounts-2025-26,,,finance-accounts,,worse,Good,Fair,,,,,3.4609,3.4609,,,schemes.xlsx!bands!");
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

    @Test
    void recommendations_and_indices_that_change_are_told_with_their_cells() throws IOException {
        assertThat(impact().said())
                .contains(
                        "WHAT IS RECOMMENDED AFTER A GRADE, WHERE IT CHANGES (nothing takes effect by"
                                + " itself) finance-accounts-2025-26 (finance-accounts) no longer"
                                + " improvement:")
                .contains("now training: Training of the staff concerned")
                .contains("PRODUCTIVITY INDICES THAT CHANGE Assembly between 2.7053")
                .contains("2.9247, Fairly productive → 3.0358, Productive because of LEG-01");
    }

    @Test
    void competencies_are_told_where_people_are_given() throws IOException {
        String people = "src/test/resources/examples/competencies/";
        Path rules =
                EditedRules.in(folder.resolve("levels"))
                        .cell(
                                "competencies.xlsx",
                                "requirements",
                                "hansard-editor-ict",
                                "Required level",
                                "5")
                        .folder();

        Answer answer =
                impactOf(
                        rules,
                        "--staff",
                        people + "staff.csv",
                        "--assessments",
                        people + "assessments.csv");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.said())
                .contains("1 of 89 competencies")
                .contains("hansard-editor (hansard-research) ICT: meets (level 3")
                .contains("→ gap (level 5");
    }

    @Test
    void staff_without_assessments_is_not_understood() throws IOException {
        Answer answer = impact("--staff", "src/test/resources/examples/competencies/staff.csv");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("--staff and --assessments are needed together");
    }

    /** With Saturdays excluded, 30 June 2018 moves on to Monday by both rulebooks. */
    @Test
    void another_reading_is_used_by_both() throws IOException {
        Answer answer = impact("--reading", "saturday=excluded");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.said()).contains("Read so by both: saturday=excluded.");
    }

    @Test
    void a_reading_that_neither_knows_is_not_understood() throws IOException {
        Answer answer = impact("--reading", "saturdays=excluded");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("there is no reading 'saturdays'", "'saturday'");
    }

    /** Asked the other way round, every change goes the other way. */
    @Test
    void from_and_to_change_places() throws IOException {
        Answer answer =
                Shell.run(
                        "rules",
                        "impact",
                        "--from",
                        edited().toString(),
                        "--to",
                        "rules",
                        "--activities",
                        ACTIVITIES,
                        "--contracts",
                        "contracts/2025-26",
                        "--as-of",
                        "2026-07-31");

        assertThat(answer.said())
                .contains("3.4609, Fair → 3.4609, Good")
                .contains("met, due Wed 12 Nov 2025 → met late by 5 days, due Wed 5 Nov 2025")
                .contains("because of LEG-01, Forward a passed Bill to the Governor: 21 → 14 days");
    }
}
