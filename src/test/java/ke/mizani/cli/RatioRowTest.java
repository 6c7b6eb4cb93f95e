package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A row that a ratio cannot count is told as not counted: the explanation names what made the
 * score.
 */
class RatioRowTest {

    @Test
    void a_quantity_without_its_whole_is_told_as_not_counted(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("rows.csv");
        Files.writeString(
                file,
                """
                activity_id,date,office,person,indicator,quantity,of,evidence
                Z1,2026-06-29,hansard-research,hansard-editor,HED-1,90,100,log
                Z2,2026-06-30,hansard-research,hansard-editor,HED-1,5,,log
                """);
        Shell.Answer answer =
                Shell.run(
                        "explain",
                        "--contracts",
                        "contracts/2025-26/hansard-editor.yaml",
                        "--contract",
                        "hansard-editor-2025-26",
                        "--indicator",
                        "HED-1",
                        "--activities",
                        file.toString(),
                        "--as-of",
                        "2026-07-31");

        assertThat(answer.said())
                .contains("achieved: 90 ")
                .contains("row of Tue 30 Jun 2026, not counted: a ratio needs")
                .contains("row of Mon 29 Jun 2026 [Z1");
    }
}
