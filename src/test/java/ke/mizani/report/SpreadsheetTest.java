package ke.mizani.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    private static final List<String> HEADINGS = List.of("case", "matter", "due", "closed");

    private static XSSFSheet read(List<Object> row) throws IOException {
        byte[] content = Spreadsheet.of(new Spreadsheet.Table("breaches", HEADINGS, List.of(row)));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getSheet("breaches");
        }
    }

    @Test
    void numbers_days_and_texts_are_what_they_are() throws IOException {
        XSSFSheet sheet = read(List.of(12L, "ward-fund-bill", LocalDate.of(2026, 3, 2), true));

        assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("due");
        assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(12);
        assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("ward-fund-bill");
        Cell due = sheet.getRow(1).getCell(2);
        assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
        assertThat(due.getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("yes");
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text_even_after_editing() throws IOException {
        XSSFSheet sheet = read(List.of(1L, "=HYPERLINK(\"http://x\")", "@SUM(A1)", false));

        for (int column = 1; column <= 2; column++) {
            Cell cell = sheet.getRow(1).getCell(column);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void the_heading_is_frozen_and_can_be_filtered_by() throws IOException {
        XSSFSheet sheet = read(List.of(1L, "a", "", false));

        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D2");
    }
}
