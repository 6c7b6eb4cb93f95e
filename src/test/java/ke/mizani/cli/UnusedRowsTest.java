package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sound row that no verdict rests on is told: nothing that is read vanishes. */
class UnusedRowsTest {

    private static final String HEADER = "activity_id,date,matter,matter_type,event,evidence\n";

    @TempDir private Path folder = Path.of("");

    private String check(String rows, String asOf) throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(file, HEADER + rows);
        Shell.Answer answer = Shell.run("check", "--activities", file.toString(), "--as-of", asOf);
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.said();
    }

    @Test
    void an_event_that_belongs_to_another_kind_of_matter_is_named() throws IOException {
        String rows =
                "X1,2026-06-04,p-1,petition,bill-passed,e\nX2,2026-06-04,p-1,petition,petition-received,e\n";

        assertThat(check(rows, "2026-06-30"))
                .contains("Not used: 1 row with an event")
                .contains("looks at: X1.");
    }

    @Test
    void a_row_of_the_day_is_used_and_one_of_the_next_day_is_counted() throws IOException {
        String rows = "X1,2026-06-04,b-1,bill,bill-passed,e\n";

        assertThat(check(rows, "2026-06-04")).doesNotContain("Not used");
        assertThat(check(rows, "2026-06-03"))
                .contains("Not used: 1 row that is dated after the day looked at");
    }
}
