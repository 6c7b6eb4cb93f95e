package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ke.mizani.cli.Shell.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One contract of a year, with the activity file that serves all of them. */
class OneContractTest {

    private static final String SHIPPED =
            "src/test/resources/examples/contracts-2025-26/activities.csv";
    private static final String HEADER =
            "activity_id,date,office,person,matter,matter_type,event,indicator,quantity,of,evidence,note\n";

    @TempDir private Path folder = Path.of("");

    private static Answer evaluate(String contract, String... activities) {
        List<String> words = new ArrayList<>(List.of("evaluate", "--contracts"));
        words.add("contracts/2025-26/" + contract + ".yaml");
        words.addAll(List.of("--period", "2025/26", "--as-of", "2026-07-31", "--rules", "rules"));
        Stream.of(activities).forEach(file -> words.addAll(List.of("--activities", file)));
        words.addAll(List.of("--format", "csv"));
        return Shell.run(words.toArray(String[]::new));
    }

    private String written(String row) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), HEADER + row).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hansard-research", "ict", "clerk"})
    void rows_of_the_contracts_that_were_not_given_are_no_fault(String contract) {
        Answer answer = evaluate(contract, SHIPPED);

        assertThat(answer.err()).isEmpty();
        assertThat(answer.exitCode()).isZero();
    }

    @Test
    void a_row_that_names_a_line_which_the_contract_does_not_have_is_a_fault() throws IOException {
        String row = "Z1,2026-06-30,hansard-research,,,,,HAN-B9,5,10,log,\n";
        Answer answer = evaluate("hansard-research", SHIPPED, written(row));

        assertThat(answer.err()).contains("line 2, indicator: UNKNOWN_INDICATOR");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.SOME_REFUSED);
    }

    @Test
    void disputed_dates_of_one_act_count_as_one_act() throws IOException {
        String act = ",county-assembly,,bill-one,bill,bill-introduced,,,,Hansard,disputed: report ";
        String rows = "D1,2025-09-01" + act + "A\nD2,2025-09-02" + act + "B\n";

        assertThat(evaluate("county-assembly", written(rows)).out())
                .contains("ASM-C1,Bills introduced,No.,higher,4,12,1,");
    }

    @ParameterizedTest(name = "as of {0} the period is over: {1}")
    @CsvSource({"2026-06-29, false", "2026-06-30, true", "2026-07-01, true"})
    void a_scorecard_before_the_end_of_its_period_says_so(String day, boolean over) {
        Answer answer =
                Shell.run(
                        "evaluate",
                        "--contracts",
                        "contracts/2025-26/ict.yaml",
                        "--period",
                        "2025/26",
                        "--as-of",
                        day,
                        "--rules",
                        "rules",
                        "--activities",
                        SHIPPED);

        assertThat(answer.out().contains("the period is not over, it runs to Tue 30 Jun 2026"))
                .isEqualTo(!over);
    }
}
