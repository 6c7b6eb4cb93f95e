package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import ke.mizani.cli.Shell.Answer;
import org.junit.jupiter.api.Test;

/** What a policy officer sees who looks at the tables without a spreadsheet program. */
class RulesShowTest {

    @Test
    void the_tables_are_listed() {
        Answer answer = Shell.run("rules", "show", "--rules", "rules");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).contains("timelines.xlsx!timelines", "schemes.xlsx!bands");
    }

    @Test
    void the_rows_of_a_table_are_listed_with_their_cells() {
        Answer answer = Shell.run("rules", "show", "--rules", "rules", "--table", "bands");

        assertThat(answer.out())
                .contains("schemes.xlsx!bands")
                .containsPattern("A\\d+ +STAFF-3 +staff +Good +3 +at-least");
    }

    @Test
    void a_row_is_shown_with_each_of_its_cells() {
        Answer answer = Shell.run("rules", "show", "--rules", "rules", "--row", "LEG-01");

        assertThat(answer.out())
                .containsPattern("LEG-01  \\[timelines.xlsx!timelines!A\\d+\\]")
                .containsPattern("I\\d+ +Period +14\n");
    }

    /** BUD-21 is law since 14 July 2021. */
    @Test
    void only_rows_in_force_on_a_day_are_shown() {
        String[] asked = {"rules", "show", "--rules", "rules", "--row", "BUD-21", "--on", ""};
        asked[7] = "2021-07-14";
        assertThat(Shell.run(asked).out()).startsWith("BUD-21");
        asked[7] = "2021-07-13";
        Answer before = Shell.run(asked);

        assertThat(before.exitCode()).isEqualTo(2);
        assertThat(before.err()).contains("no row in force on that day 'BUD-21'");
    }

    @Test
    void a_wrong_name_is_told_the_right_one() {
        assertThat(Shell.run("rules", "show", "--table", "timeline").err())
                .contains("Did you mean 'timelines'?");
        assertThat(Shell.run("rules", "show", "--row", "LEG-0").err())
                .contains("no row 'LEG-0'. Did you mean 'LEG-");
    }

    @Test
    void a_machine_gets_the_rows_as_data() throws IOException {
        Answer answer = Shell.run("rules", "show", "--table", "bands", "--format", "json");
        JsonNode rows = new ObjectMapper().readTree(answer.out()).get(0).get("rows");

        assertThat(rows.get(0).get("values").get("Band").asText()).isEqualTo("INST-1");
        assertThat(rows.get(0).get("cells").get("Limit").asText()).startsWith("F");
    }
}
