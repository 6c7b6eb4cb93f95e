package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day forecast from announced sittings is shown as a forecast and nowhere as a due day. */
class SittingForecastTest {

    private static final String ROWS =
            "activity_id,date,office,matter,matter_type,event,evidence,note\n"
                    + "A1,2026-02-09,clerk,boda-petition,petition,petition-noticed,register,\n"
                    + "A2,2026-02-10,clerk,sitting-calendar,sitting-calendar,sitting-held,Hansard,\n";

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void announces_three_sittings() throws IOException {
        try (Stream<Path> shipped = Files.list(Path.of("rules"))) {
            for (Path book : shipped.filter(p -> p.toString().endsWith(".xlsx")).toList()) {
                Files.copy(book, folder.resolve(book.getFileName().toString()));
            }
        }
        Path sittings = folder.resolve("sittings.xlsx");
        Files.write(sittings, announced(Files.readAllBytes(sittings)));
        Files.writeString(folder.resolve("rows.csv"), ROWS);
    }

    private static byte[] announced(byte[] empty) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet("sittings");
            for (int day : List.of(10, 11, 17)) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int column = 0; column < 6; column++) {
                    row.createCell(column).setCellStyle(sheet.getColumnStyle(column));
                }
                row.getCell(0).setCellValue(LocalDate.of(2026, 2, day));
                row.getCell(1).setCellValue("First part");
                row.getCell(2).setCellValue("plenary");
                row.getCell(3).setCellValue(LocalDate.of(2026, 1, 20));
                row.getCell(5).setCellValue("sessional calendar");
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private String run(String command, String... more) {
        List<String> asked =
                List.of(
                        command,
                        "--rules",
                        folder.toString(),
                        "--activities",
                        folder.resolve("rows.csv").toString());
        Shell.Answer answer =
                Shell.run(Stream.concat(asked.stream(), Stream.of(more)).toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        return answer.out();
    }

    @Test
    void the_table_has_no_due_day_and_a_line_for_the_forecast() {
        assertThat(run("check", "--as-of", "2026-02-12").replaceAll("\\s+", " "))
                .contains(
                        "petition-noticed Mon 9 Feb 2026; no due day announced,",
                        "announced, but not recorded as held, so not counted: 2026-02-11 (sittings.xlsx!sittings!A3)",
                        "forecast, not yet a due day: Wed 18 Feb 2026 would be the first lawful day if the House sits as announced; sittings still to be held: 1 (sittings.xlsx!sittings!A4)");
    }

    @Test
    void csv_has_no_due_day_and_json_has_the_forecast_among_the_reasons() {
        assertThat(run("check", "--as-of", "2026-02-12", "--format", "csv"))
                .contains("boda-petition,petition,PET-02,SO-211,pending,no,,,petition-noticed");
        assertThat(run("check", "--as-of", "2026-02-12", "--format", "json"))
                .contains("\"due\" : null", "\"forecast-first-lawful-day\"", "\"announced\"");
    }

    @Test
    void the_explanation_draws_the_days_and_marks_the_announced_one() {
        String[] asked = {
            "--as-of", "2026-02-12", "--matter", "boda-petition", "--timeline", "PET-02"
        };
        assertThat(run("explain", asked))
                .contains("1 of 2 sitting days held after Mon 9 Feb 2026")
                .containsPattern("Tue 10 Feb 2026 +1  counted\n")
                .containsPattern("Tue 17 Feb 2026 +2  announced, counted in the forecast\n");
    }
}
