package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.RowProblem;
import ke.mizani.contract.NeededRow;
import ke.mizani.features.LiveRulebook;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What an office is handed out can be filled in and handed in. */
class ActivityTemplateTest {

    private static final ActivityTemplate TEMPLATE =
            new ActivityTemplate(
                    "t-0",
                    "hansard-research",
                    List.of(
                            new NeededRow(
                                    "HED-1", "=Pages edited", true, "Register", "hansard-editor"),
                            new NeededRow(
                                    "HED-2", "Pages accepted", false, "Log of the Table", "")));
    private static final Rulebook RULEBOOK = LiveRulebook.get();

    private static ActivityFile read(byte[] content) {
        return ActivityReading.of(RULEBOOK, new Limits(1_000_000, 10_000))
                .read("activities.xlsx", new ByteArrayInputStream(content));
    }

    @Test
    void a_template_has_the_columns_that_are_read() {
        assertThat(ActivityFile.HEADINGS)
                .containsAll(
                        Arrays.stream(ActivityColumn.values())
                                .map(ActivityColumn::heading)
                                .toList());
    }

    @Test
    void rows_that_nobody_filled_in_are_not_handed_in() {
        byte[] workbook = TEMPLATE.workbook(RULEBOOK, Locale.ENGLISH);

        for (byte[] empty : List.of(workbook, TEMPLATE.csv())) {
            assertThat(read(empty).problems())
                    .extracting(RowProblem::code)
                    .containsExactly(RowProblem.Code.NO_ROWS);
        }
    }

    @Test
    void the_rows_that_were_filled_in_are_read_from_it() {
        byte[] filled =
                Workbooks.edit(
                        TEMPLATE.workbook(RULEBOOK, Locale.forLanguageTag("sw")),
                        workbook -> {
                            Workbooks.cell(workbook, "activities", "B2")
                                    .setCellValue(LocalDate.of(2026, 6, 29));
                            Workbooks.cell(workbook, "activities", "J2").setCellValue(95);
                            Workbooks.cell(workbook, "activities", "K2").setCellValue(100);
                            Workbooks.cell(workbook, "activities", "J3").setCellValue(7);
                        });

        ActivityFile file = read(filled);

        assertThat(file.activities())
                .extracting(Activity::id, Activity::person, Activity::indicator, Activity::date)
                .containsExactly(
                        tuple(
                                "t-0-1",
                                "hansard-editor",
                                Optional.of("HED-1"),
                                LocalDate.of(2026, 6, 29)));
        assertThat(file.problems())
                .extracting(RowProblem::cell, RowProblem::code)
                .containsExactly(tuple("activities!B3", RowProblem.Code.MISSING_VALUE));
    }

    @Test
    void the_workbook_explains_itself_and_offers_the_words() throws IOException {
        byte[] content = TEMPLATE.workbook(RULEBOOK, Locale.ENGLISH);
        String place = System.getProperty("template", "");
        if (!place.isEmpty()) {
            Files.write(Path.of(place), content);
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            for (ActivityColumn column : ActivityColumn.values()) {
                assertThat(sheet.getRow(0).getCell(column.place()).getCellComment().getString())
                        .hasToString(column.note());
            }
            assertThat(sheet.getDataValidations())
                    .filteredOn(DataValidation::getShowErrorBox)
                    .extracting(lists -> lists.getValidationConstraint().getFormula1())
                    .contains(
                            "'events'!$A$2:$A$" + (RULEBOOK.events().size() + 1),
                            "'matter-types'!$A$2:$A$" + (RULEBOOK.matterTypes().size() + 1));
            assertThat(workbook.getSheet("indicators").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("=Pages edited");
        }
    }
}
