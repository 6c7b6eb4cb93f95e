package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import ke.mizani.cli.Shell.Answer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy officer is told who changed workbooks. */
class RulesDiffTest {

    @TempDir private Path folder = Path.of("");

    private Path rules() throws IOException {
        return EditedRules.in(folder.resolve("edited"))
                .cell("schemes.xlsx", "bands", "STAFF-3", "Limit", "75")
                .cell("timelines.xlsx", "timelines", "LEG-01", "Period", "21")
                .folder();
    }

    @Test
    void changes_are_told_in_the_words_of_the_office_with_their_cells() throws IOException {
        Answer answer = Shell.run("rules", "diff", "--from", "rules", "--to", rules().toString());

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.said())
                .contains("rows changed 2, new 0, gone 0, renamed 0, moved 0.")
                .contains("schemes.xlsx!bands Good: lower limit 80 → 75 (scheme staff)")
                .contains("LEG-01, Forward a passed Bill to the Governor: 14 → 21 days");
        assertThat(answer.out()).containsPattern("\\(scheme staff\\)  \\[[A-Z]+\\d+\\]\n");
    }

    @Test
    void kiswahili_tells_the_same() throws IOException {
        Answer answer = Shell.run("rules", "diff", "--to", rules().toString(), "--language", "sw");

        assertThat(answer.said())
                .contains("Kutoka shipped rulebook")
                .contains("Good: kikomo cha chini 80 → 75 (mpango staff)");
    }

    @Test
    void a_machine_gets_the_same_as_data() throws IOException {
        Answer answer = Shell.run("rules", "diff", "--to", rules().toString(), "--format", "json");
        JsonNode told = new ObjectMapper().readTree(answer.out());

        assertThat(told.get("rows")).hasSize(2);
        JsonNode band = told.get("rows").get(1);
        assertThat(band.get("kind").asText()).isEqualTo("changed");
        assertThat(band.get("row").asText()).isEqualTo("STAFF-3");
        JsonNode cell = band.get("cells").get(0);
        assertThat(cell.get("column").asText()).isEqualTo("Limit");
        assertThat(cell.get("before").asText()).isEqualTo("80");
        assertThat(cell.get("after").asText()).isEqualTo("75");
    }

    @Test
    void a_copy_has_its_changes_coloured() throws IOException {
        Path rules = rules();
        Path copies = folder.resolve("copies");
        Answer answer =
                Shell.run("rules", "diff", "--to", rules.toString(), "--xlsx", copies.toString());

        assertThat(answer.exitCode()).isZero();
        assertThat(copies).isDirectoryContaining("glob:**/schemes.xlsx");
        try (var in = Files.newInputStream(copies.resolve("schemes.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("what the colours say");
            CellAddress limit = EditedRules.find(workbook, "bands", "STAFF-3", "Limit");
            String note =
                    Objects.requireNonNull(workbook.getSheet("bands").getCellComment(limit))
                            .getString()
                            .getString();
            assertThat(note).contains("lower limit 80 → 75");
            assertThat(
                            workbook.getSheet("bands")
                                    .getSheetConditionalFormatting()
                                    .getConditionalFormattingAt(0)
                                    .getFormattingRanges())
                    .as("LibreOffice takes the first rule of a cell")
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly(limit.formatAsString());
            Row row = workbook.getSheet("bands").getRow(limit.getRow());
            assertThat(row.getCell(limit.getColumn()).getStringCellValue()).isEqualTo("75");
        }
    }

    @Test
    void several_copies_do_not_fit_into_one_file() throws IOException {
        Path one = folder.resolve("one.xlsx");
        Answer answer =
                Shell.run("rules", "diff", "--to", rules().toString(), "--xlsx", one.toString());

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.err()).contains("CANNOT_WRITE", "schemes.xlsx, timelines.xlsx");
        assertThat(one).doesNotExist();
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Path copies = folder.resolve("edited");
        Answer answer =
                Shell.run("rules", "diff", "--to", rules().toString(), "--xlsx", copies.toString());

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.err()).contains("is there already");
    }

    @Test
    void the_same_rulebook_is_said_to_say_the_same() {
        assertThat(Shell.run("rules", "diff", "--from", "rules").said()).contains("say the same");
        assertThat(Shell.run("rules", "diff", "--from", "none").err()).contains("MISSING_FOLDER");
    }

    @Test
    void a_faulty_rulebook_is_named_with_its_folder() throws IOException {
        Path faulty =
                EditedRules.in(folder.resolve("faulty"))
                        .cell("timelines.xlsx", "timelines", "LEG-01", "Period", "soon")
                        .folder();
        Answer answer = Shell.run("rules", "diff", "--to", faulty.toString());

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.err()).contains("faulty/timelines.xlsx!timelines!", "NOT_A_WHOLE_NUMBER");
    }
}
