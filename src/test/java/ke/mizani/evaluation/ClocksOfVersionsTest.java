package ke.mizani.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.Vocabulary;
import ke.mizani.cli.EditedRules;
import ke.mizani.finding.Step;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Idd-ul-Adha was kept on 28 June 2023; one version has the 29th in its place. */
class ClocksOfVersionsTest {

    private static final LocalDate KEPT = LocalDate.of(2023, 6, 28);
    private static final LocalDate DAY = LocalDate.of(2023, 7, 5);
    private static final String ROWS =
            """
            activity_id,date,office,matter,matter_type,event,evidence
            A1,2023-06-14,county-assembly,health-bill,bill,bill-passed,Hansard
            A2,2023-06-29,speaker,health-bill,bill,delivered-to-governor,Letter
            A3,2023-06-16,county-assembly,roads-bill,bill,bill-passed,Hansard
            """;

    @TempDir private Path folder = Path.of("");

    private ClocksOfVersions.Compared compared(Rulebook then, Rulebook now) {
        Vocabulary words =
                new Vocabulary(then.events(), then.matterTypes(), LocalDate.of(2013, 1, 1));
        ActivityFile file =
                ActivityFile.read(
                        "rows.csv",
                        new ByteArrayInputStream(ROWS.getBytes(StandardCharsets.UTF_8)),
                        words,
                        new Limits(10_000, 100));
        return new ClocksOfVersions(then, now)
                .of(
                        law ->
                                new Evaluator.Request(
                                        Activities.of(List.of(file)),
                                        List.of(),
                                        Optional.empty(),
                                        law.readings().value(),
                                        new Viewpoint(DAY, Optional.of(DAY)),
                                        List.of()));
    }

    @Test
    void a_clock_that_ended_on_the_day_moves_and_names_the_holiday_of_each_version()
            throws IOException {
        Rulebook shipped = Rulebook.load(RulebookSource.of(Path.of("rules")));
        Rulebook moved = Rulebook.load(RulebookSource.of(edited().folder()));

        List<MovedClock> later = compared(moved, shipped).clocks();
        assertThat(later)
                .extracting(clock -> clock.now().matter() + " " + clock.now().duty().id())
                .as("14 days from the 14th end on the 28th; those from the 16th on the 30th")
                .contains("health-bill LEG-01")
                .doesNotContain("roads-bill LEG-01");
        MovedClock bill = leg01(later);
        assertThat(bill.dueThen()).contains(KEPT);
        assertThat(bill.now().due()).contains(LocalDate.of(2023, 6, 29));
        assertThat(bill.now().done()).as("a duty that was met is compared too").isPresent();
        assertThat(bill.why().steps()).extracting(Step::topic).contains("holiday-gazetted-since");
        assertThat(bill.why().steps().get(0).facts())
                .containsEntry("day", KEPT)
                .containsEntry("row", "holidays.xlsx!holidays!A113");

        MovedClock back = leg01(compared(shipped, moved).clocks());
        assertThat(back.now().due()).contains(KEPT);
        assertThat(back.why().steps()).extracting(Step::topic).contains("holiday-only-then");
        assertThat(compared(shipped, shipped).clocks()).isEmpty();
    }

    /** The shipped workbooks with the holiday a day later. */
    private EditedRules edited() throws IOException {
        EditedRules rules = EditedRules.in(folder.resolve("edited"));
        Path file = rules.folder().resolve("holidays.xlsx");
        ByteArrayOutputStream edited = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (Row row : workbook.getSheet("holidays")) {
                Cell day = row.getCell(0);
                if (day != null
                        && day.getCellType() == CellType.NUMERIC
                        && day.getLocalDateTimeCellValue().toLocalDate().equals(KEPT)) {
                    day.setCellValue(KEPT.plusDays(1));
                }
            }
            workbook.write(edited);
        }
        Files.write(file, edited.toByteArray());
        return rules;
    }

    private static MovedClock leg01(List<MovedClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.now().duty().id().equals("LEG-01"))
                .findFirst()
                .orElseThrow();
    }
}
