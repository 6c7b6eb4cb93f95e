package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ke.mizani.cli.Shell.Answer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a policy officer sees who checks a workbook. */
class RulesCheckTest {

    @TempDir private Path folder = Path.of("");

    private Path edited() throws IOException {
        Path file = folder.resolve("holidays.xlsx");
        try (var in = Files.newInputStream(Path.of("rules/holidays.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                var out = Files.newOutputStream(file)) {
            workbook.getSheet("holidays").getRow(4).getCell(0).setCellValue("03/04/2026");
            workbook.write(out);
        }
        return file;
    }

    @Test
    void a_sound_rulebook_is_said_to_be_so() {
        Answer answer = Shell.run("rules", "check", "--rules", "rules");

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.said()).startsWith("The rulebook can be used (rules):");
        assertThat(answer.out()).contains("ROWS OF EACH SHEET", "timelines.xlsx!timelines");
    }

    @Test
    void a_fault_is_told_with_its_cell_and_what_was_meant() throws IOException {
        Answer answer = Shell.run("rules", "check", edited().toString(), "--rules", "rules");

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.said())
                .contains("The rulebook is refused", "1 fault must be fixed")
                .contains("holidays.xlsx!holidays!A5 (Date) “03/04/2026” is text")
                .contains("write: 2026-04-03");
    }

    @Test
    void a_machine_gets_the_same_as_data() throws IOException {
        Answer answer =
                Shell.run(
                        "rules",
                        "check",
                        "--rules",
                        "rules",
                        "--format",
                        "json",
                        "--language",
                        "sw",
                        edited().toString());
        JsonNode found = new ObjectMapper().readTree(answer.out());

        assertThat(found.get("usable").asBoolean()).isFalse();
        assertThat(found.get("findings")).hasSize(1);
        JsonNode fault = found.get("findings").get(0);
        assertThat(fault.get("code").asText()).isEqualTo("DAY_OR_MONTH");
        assertThat(fault.get("level").asText()).isEqualTo("must-fix");
        assertThat(fault.get("cell").asText()).isEqualTo("A5");
        assertThat(fault.get("suggestion").asText()).isEqualTo("2026-04-03");
        assertThat(fault.get("sentence").asText()).contains("siku ikiwa kwanza");
    }

    @Test
    void the_shipped_rulebook_is_checked_without_being_named() {
        assertThat(Shell.run("rules", "check").said()).contains("can be used (shipped rulebook)");
    }

    @Test
    void a_wrong_word_is_told_the_right_one() {
        assertThat(Shell.run("rules", "chek").err()).contains("Did you mean 'check'?");
        assertThat(Shell.run("rules", "check", "none.xlsx").err()).contains("MISSING_FILE");
        assertThat(Shell.run("rules", "check", "--rules", "none").err()).contains("MISSING_FOLDER");
    }

    @Test
    void findings_are_written_into_a_copy() throws IOException {
        Path copy = folder.resolve("checked/holidays.xlsx");
        String[] words = {
            "rules", "check", edited().toString(), "--rules", "rules", "--annotate", copy.toString()
        };
        byte[] before = Files.readAllBytes(folder.resolve("holidays.xlsx"));

        assertThat(Shell.run(words).exitCode()).isEqualTo(4);
        assertThat(Shell.run(words).err()).isEmpty();

        assertThat(Files.readAllBytes(folder.resolve("holidays.xlsx"))).isEqualTo(before);
        try (var in = Files.newInputStream(copy);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheet("holidays");
            var heading = sheet.getRow(0).getCell(0).getCellComment().getString().getString();
            assertThat(heading).startsWith("The day itself").doesNotContain("mizani");
            assertThat(sheet.getRow(4).getCell(0).getCellComment().getString().getString())
                    .startsWith("mizani ▸ must be fixed: “03/04/2026” is text")
                    .endsWith("write: 2026-04-03");
            assertThat(sheet.getDataValidations()).isNotEmpty();
            assertThat(sheet.isSheetLocked()).isTrue();
        }
    }

    @Test
    void a_copy_that_was_checked_before_loses_its_old_notes() throws IOException {
        Path copy = folder.resolve("checked/holidays.xlsx");
        Path again = folder.resolve("again/holidays.xlsx");
        Shell.run(
                "rules",
                "check",
                edited().toString(),
                "--rules",
                "rules",
                "--annotate",
                copy.toString());
        Shell.run(
                "rules",
                "check",
                copy.toString(),
                "--rules",
                "rules",
                "--annotate",
                again.toString());

        try (var in = Files.newInputStream(again);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            String note =
                    workbook.getSheet("holidays")
                            .getRow(4)
                            .getCell(0)
                            .getCellComment()
                            .getString()
                            .getString();
            assertThat(note.split("mizani ▸", -1)).hasSize(2);
        }
    }

    @Test
    void the_workbook_itself_is_not_written_over() throws IOException {
        String file = edited().toString();

        Answer answer = Shell.run("rules", "check", file, "--rules", "rules", "--annotate", file);

        assertThat(answer.err()).contains("CANNOT_WRITE", "the workbook stays as it is");
    }

    @Test
    void fresh_workbooks_say_in_kiswahili_what_goes_where_and_hold_the_same_rules()
            throws IOException {
        Path fresh = folder.resolve("fresh");

        Answer answer =
                Shell.run(
                        "rules",
                        "template",
                        "--output",
                        fresh.toString(),
                        "--language",
                        "sw",
                        "--rules",
                        "rules");

        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(Shell.run("rules", "check", "--rules", fresh.toString()).exitCode()).isZero();
        try (var in = Files.newInputStream(fresh.resolve("holidays.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var heading = workbook.getSheet("holidays").getRow(0).getCell(0);
            assertThat(heading.getStringCellValue()).isEqualTo("Date");
            assertThat(heading.getCellComment().getString().getString()).startsWith("Siku yenyewe");
            assertThat(workbook.getSheet("about").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("Sikukuu za umma");
        }
        assertThat(Shell.run("rules", "template", "--output", fresh.toString(), "--empty").err())
                .contains("holidays.xlsx: CANNOT_WRITE");
    }

    @Test
    void empty_workbooks_have_headings_only() throws IOException {
        Path fresh = folder.resolve("empty");

        Shell.run("rules", "template", "--output", fresh.toString(), "--empty");
        Answer answer = Shell.run("rules", "check", "--rules", fresh.toString());

        assertThat(answer.exitCode()).isEqualTo(4);
        assertThat(answer.out()).contains("The table has no row").doesNotContain("heading");
    }
}
