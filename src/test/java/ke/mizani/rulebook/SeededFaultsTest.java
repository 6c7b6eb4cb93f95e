package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.rulebook.TableProblem.Code;
import ke.mizani.rulebook.Workbooks.Edit;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault, put into a copy of a shipped workbook, is found in its cell, and nothing else is. */
class SeededFaultsTest {

    private record Fault(String file, String sheet, Edit edit, String cell, Code code) {}

    private static Arguments fault(
            String name, String file, String sheet, String cell, Code code, Edit edit) {
        return Arguments.of(name, new Fault(file, sheet, edit, cell, code));
    }

    private static Arguments inTimelines(String name, String cell, Code code, Edit edit) {
        return fault(name, "timelines.xlsx", "timelines", cell, code, edit);
    }

    private static Arguments written(String name, String address, String value, Code code) {
        return inTimelines(name, address, code, set("timelines", address, value));
    }

    private static Arguments register(String name, String address, String value, Code code) {
        Edit edit = set("interpretations", address, value);
        return fault(name, "readings.xlsx", "interpretations", address, code, edit);
    }

    private static Edit set(String sheet, String address, String value) {
        return workbook -> Workbooks.cell(workbook, sheet, address).setCellValue(value);
    }

    private static Edit number(String sheet, String address, double value) {
        return workbook -> {
            var cell = Workbooks.cell(workbook, sheet, address);
            cell.setCellStyle(workbook.createCellStyle());
            cell.setCellValue(value);
        };
    }

    private static Edit both(Edit one, Edit other) {
        return workbook -> {
            one.on(workbook);
            other.on(workbook);
        };
    }

    private static Edit clear(String sheet, String address) {
        return workbook -> Workbooks.cell(workbook, sheet, address).setBlank();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                        ofSheets(),
                        ofCells(),
                        ofWords(),
                        ofRows(),
                        ofBands(),
                        ofParts(),
                        ofConsequences())
                .flatMap(faults -> faults);
    }

    private static Stream<Arguments> ofSheets() {
        return Stream.of(
                fault(
                        "missing sheet",
                        "schemes.xlsx",
                        "formulas",
                        "",
                        Code.MISSING_SHEET,
                        w -> w.setSheetName(w.getSheetIndex("formulas"), "formulae")),
                inTimelines(
                        "hidden sheet",
                        "",
                        Code.HIDDEN_SHEET,
                        w ->
                                w.setSheetVisibility(
                                        w.getSheetIndex("timelines"), SheetVisibility.HIDDEN)),
                fault(
                        "no headings",
                        "readings.xlsx",
                        "interpretations",
                        "",
                        Code.NO_LABEL_ROW,
                        w ->
                                w.getSheet("interpretations")
                                        .removeRow(w.getSheet("interpretations").getRow(8))),
                fault(
                        "no rows",
                        "readings.xlsx",
                        "interpretations",
                        "A10",
                        Code.NO_ROWS,
                        SeededFaultsTest::noRows),
                inTimelines(
                        "heading misspelt",
                        "H9",
                        Code.UNKNOWN_COLUMN,
                        set("timelines", "H9", "Knid")),
                inTimelines(
                        "heading taken away", "D9", Code.UNKNOWN_COLUMN, clear("timelines", "D9")),
                inTimelines(
                        "column of one's own",
                        "AG9",
                        Code.UNKNOWN_COLUMN,
                        set("timelines", "AG9", "Remarks")),
                inTimelines(
                        "jotting beside the table",
                        "AH9",
                        Code.UNKNOWN_COLUMN,
                        set("timelines", "AH40", "ask")),
                inTimelines(
                        "heading twice",
                        "AG9",
                        Code.DUPLICATE_COLUMN,
                        set("timelines", "AG9", "Note")),
                inTimelines(
                        "hidden column",
                        "Z9",
                        Code.HIDDEN_COLUMN,
                        w -> w.getSheet("timelines").setColumnHidden(25, true)),
                inTimelines(
                        "hidden row",
                        "A30",
                        Code.HIDDEN_ROW,
                        w -> w.getSheet("timelines").getRow(29).setZeroHeight(true)),
                inTimelines(
                        "row without height",
                        "A30",
                        Code.HIDDEN_ROW,
                        w -> w.getSheet("timelines").getRow(29).setHeight((short) 0)),
                inTimelines(
                        "merged cells",
                        "D20",
                        Code.MERGED_CELLS,
                        w ->
                                w.getSheet("timelines")
                                        .addMergedRegion(new CellRangeAddress(19, 20, 3, 3))),
                inTimelines("empty rows", "A133", Code.BLANK_ROW, SeededFaultsTest::rowAfterGap));
    }

    private static void noRows(XSSFWorkbook workbook) {
        var sheet = workbook.getSheet("interpretations");
        for (int row = sheet.getLastRowNum(); row >= 9; row--) {
            sheet.removeRow(sheet.getRow(row));
        }
    }

    private static void rowAfterGap(XSSFWorkbook workbook) {
        copy(workbook, "timelines", 9, 134);
        Workbooks.cell(workbook, "timelines", "A135").setCellValue("LEG-99");
    }

    private static void copy(XSSFWorkbook workbook, String sheet, int from, int to) {
        XSSFSheet rows = workbook.getSheet(sheet);
        XSSFRow copy = rows.createRow(to);
        CellCopyPolicy everything = new CellCopyPolicy();
        rows.getRow(from)
                .forEach(
                        cell ->
                                copy.createCell(cell.getColumnIndex())
                                        .copyCellFrom(cell, everything));
    }

    private static Stream<Arguments> ofCells() {
        return Stream.of(
                inTimelines("empty cell", "D15", Code.EMPTY_CELL, clear("timelines", "D15")),
                written("blanks only", "D15", "  \u00a0 ", Code.EMPTY_CELL),
                inTimelines(
                        "formula",
                        "I15",
                        Code.FORMULA,
                        w -> Workbooks.cell(w, "timelines", "I15").setCellFormula("7+7")),
                inTimelines(
                        "error value",
                        "I15",
                        Code.ERROR_VALUE,
                        w ->
                                Workbooks.cell(w, "timelines", "I15")
                                        .setCellErrorValue(FormulaError.NA.getCode())),
                inTimelines(
                        "logical value",
                        "W15",
                        Code.NOT_IN_VOCABULARY,
                        w -> Workbooks.cell(w, "timelines", "W15").setCellValue(true)),
                written("no number", "I15", "fourteen", Code.NOT_A_WHOLE_NUMBER),
                inTimelines(
                        "half a day",
                        "I15",
                        Code.NOT_A_WHOLE_NUMBER,
                        number("timelines", "I15", 14.5)),
                inTimelines(
                        "no days at all",
                        "I15",
                        Code.NOT_A_WHOLE_NUMBER,
                        number("timelines", "I15", 0)),
                written("no name", "A15", "LEG 06; drop", Code.NOT_A_NAME),
                written("date typed as text", "AC15", "2020-07-27", Code.DATE_AS_TEXT),
                inTimelines(
                        "date without its format",
                        "AC15",
                        Code.DATE_AS_NUMBER,
                        number("timelines", "AC15", 44039)),
                inTimelines(
                        "date with a time of day",
                        "AC15",
                        Code.NOT_A_DATE,
                        w ->
                                Workbooks.cell(w, "timelines", "AC15")
                                        .setCellValue(LocalDate.of(2020, 7, 27).atTime(8, 0))),
                inTimelines(
                        "section turned into a date",
                        "G15",
                        Code.NOT_TEXT,
                        w -> {
                            var cell = Workbooks.cell(w, "timelines", "G15");
                            cell.setCellStyle(
                                    Workbooks.cell(w, "timelines", "AC15").getCellStyle());
                            cell.setCellValue(LocalDate.of(2025, 4, 30));
                        }),
                fault(
                        "no limit",
                        "schemes.xlsx",
                        "bands",
                        "F11",
                        Code.NOT_A_NUMBER,
                        set("bands", "F11", "3,00")),
                fault(
                        "no day expression",
                        "timelines.xlsx",
                        "timelines",
                        "L71",
                        Code.NOT_A_DAY_EXPRESSION,
                        SeededFaultsTest::badDay));
    }

    /** The first row with a last day. */
    private static void badDay(XSSFWorkbook workbook) {
        Workbooks.cell(workbook, "timelines", "L71").setCellValue("31-04");
    }

    private static Stream<Arguments> ofWords() {
        return Stream.of(
                written("kind unknown", "H15", "with-in", Code.NOT_IN_VOCABULARY),
                written("word in capitals", "H15", "Within", Code.NOT_IN_VOCABULARY),
                written("matter type unknown", "C15", "bill|fiannce-bill", Code.NOT_IN_VOCABULARY),
                written("nothing after the bar", "C15", "bill|", Code.NOT_IN_VOCABULARY),
                written("event unknown", "R15", "asented", Code.NOT_IN_VOCABULARY),
                fault(
                        "event needs an unknown one",
                        "timelines.xlsx",
                        "events",
                        "D15",
                        Code.NOT_IN_VOCABULARY,
                        set("events", "D15", "bill-past")),
                fault(
                        "event needs itself",
                        "timelines.xlsx",
                        "events",
                        "D9",
                        Code.PRESUPPOSES_ITSELF,
                        set("events", "D9", "proposal-received")),
                fault(
                        "scheme unknown",
                        "schemes.xlsx",
                        "bands",
                        "B19",
                        Code.NOT_IN_VOCABULARY,
                        set("bands", "B19", "stuff")),
                fault(
                        "reading of another question",
                        "readings.xlsx",
                        "interpretations",
                        "E10",
                        Code.NOT_FOR_THIS_KIND,
                        set("interpretations", "E10", "next-day")));
    }

    private static Stream<Arguments> ofRows() {
        return Stream.of(
                written("name twice", "A15", "LEG-01", Code.DUPLICATE_ID),
                fault(
                        "holiday twice",
                        "holidays.xlsx",
                        "holidays",
                        "A3",
                        Code.DUPLICATE_ID,
                        w ->
                                Workbooks.cell(w, "holidays", "A3")
                                        .setCellValue(LocalDate.of(2013, 1, 1))),
                inTimelines(
                        "in force backwards",
                        "AD12",
                        Code.IN_FORCE_BACKWARDS,
                        w -> {
                            Workbooks.cell(w, "timelines", "AC12")
                                    .setCellValue(LocalDate.of(2020, 7, 27));
                            Workbooks.cell(w, "timelines", "AD12")
                                    .setCellValue(LocalDate.of(2020, 7, 26));
                        }),
                inTimelines(
                        "period without its unit",
                        "J10",
                        Code.NOT_FOR_THIS_KIND,
                        clear("timelines", "J10")),
                inTimelines(
                        "clock without a start",
                        "O15",
                        Code.NOT_FOR_THIS_KIND,
                        clear("timelines", "O15")),
                fault(
                        "scheme in force twice",
                        "schemes.xlsx",
                        "schemes",
                        "A17",
                        Code.TWO_ROWS_AT_ONCE,
                        w -> copy(w, "schemes", 10, 16)),
                fault(
                        "formula in force twice",
                        "schemes.xlsx",
                        "formulas",
                        "A11",
                        Code.TWO_ROWS_AT_ONCE,
                        set("formulas", "D11", "higher")),
                fault(
                        "question without a row",
                        "readings.xlsx",
                        "interpretations",
                        "",
                        Code.MISSING_ROW,
                        set("interpretations", "A12", "constitutional-moon")),
                register("no such alternative", "E13", "keep-some", Code.NOT_FOR_THIS_KIND),
                register("nor to be safer", "F13", "keep-none", Code.NOT_FOR_THIS_KIND),
                register(
                        "one alternative",
                        "D19",
                        "through-weekends|through-weekends",
                        Code.NOT_FOR_THIS_KIND),
                register("no names", "D19", "through weekends|days-only", Code.NOT_A_NAME),
                register("unknown timeline", "I13", "FIN-02|FIN-33", Code.NOT_IN_VOCABULARY),
                register("left out by nothing", "K13", "FIN-02", Code.NOT_FOR_THIS_KIND),
                register("left out by counting", "H10", "FIN-02", Code.NOT_FOR_THIS_KIND),
                register("own counting", "D10", "counts|excluded|half", Code.NOT_FOR_THIS_KIND),
                written("who may extend", "X15", "the-house", Code.NOT_IN_VOCABULARY));
    }

    private static Stream<Arguments> ofBands() {
        return Stream.of(
                fault(
                        "rank twice",
                        "schemes.xlsx",
                        "bands",
                        "A12",
                        Code.TWO_ROWS_AT_ONCE,
                        number("bands", "D12", 2)),
                fault(
                        "rank left out",
                        "schemes.xlsx",
                        "bands",
                        "D14",
                        Code.BAND_GAP,
                        number("bands", "D14", 6)),
                fault(
                        "limits not in order",
                        "schemes.xlsx",
                        "bands",
                        "F12",
                        Code.BAND_ORDER,
                        set("bands", "F12", "2.9")),
                fault(
                        "band without room",
                        "schemes.xlsx",
                        "bands",
                        "F12",
                        Code.BAND_ORDER,
                        set("bands", "F12", "3.00")),
                fault(
                        "limit of the wrong kind",
                        "schemes.xlsx",
                        "bands",
                        "E12",
                        Code.BAND_ORDER,
                        set("bands", "E12", "at-least")),
                fault(
                        "rest in the middle",
                        "schemes.xlsx",
                        "bands",
                        "E12",
                        Code.BAND_ORDER,
                        both(set("bands", "E12", "rest"), set("bands", "F12", "any"))),
                fault(
                        "no limit where one is due",
                        "schemes.xlsx",
                        "bands",
                        "F12",
                        Code.NOT_FOR_THIS_KIND,
                        set("bands", "F12", "any")),
                fault(
                        "bands before their scheme",
                        "schemes.xlsx",
                        "bands",
                        "B10",
                        Code.SCHEME_NOT_IN_FORCE,
                        w ->
                                Workbooks.cell(w, "bands", "I10")
                                        .setCellValue(LocalDate.of(2013, 6, 30))));
    }

    private static Stream<Arguments> ofParts() {
        return Stream.of(
                parts("parts do not total 100", "schemes", "D14", Code.PARTS_NOT_100, "E10", "79"),
                parts(
                        "a total where none is shared",
                        "parts",
                        "G10",
                        Code.NOT_FOR_THIS_KIND,
                        "G10",
                        "80"),
                fault(
                        "formula of no part",
                        "schemes.xlsx",
                        "formulas",
                        "C18",
                        Code.NOT_FOR_THIS_KIND,
                        set("formulas", "C18", "virtues")),
                fault(
                        "formula of a part where the scheme has none",
                        "schemes.xlsx",
                        "formulas",
                        "C10",
                        Code.NOT_FOR_THIS_KIND,
                        set("formulas", "C10", "values")),
                fault(
                        "bands of a scheme without",
                        "schemes.xlsx",
                        "schemes",
                        "J11",
                        Code.NOT_FOR_THIS_KIND,
                        set("schemes", "J11", "no-bands")));
    }

    private static Arguments parts(
            String name, String sheet, String cell, Code code, String changed, String to) {
        return fault(name, "schemes.xlsx", sheet, cell, code, set("parts", changed, to));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_found_in_its_cell_and_nothing_else_is(String name, Fault fault) {
        List<TableProblem> problems =
                Workbooks.problems(Workbooks.edited(fault.file(), fault.edit()));
        assertThat(problems)
                .as(name)
                .extracting(
                        TableProblem::workbook,
                        TableProblem::sheet,
                        TableProblem::cell,
                        TableProblem::code)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                fault.file(), fault.sheet(), fault.cell(), fault.code()));
    }

    @Test
    void the_shipped_workbooks_have_no_fault() {
        assertThat(Workbooks.problems(Workbooks.shipped())).isEmpty();
    }

    @Test
    void all_faults_are_reported_at_once_in_the_order_of_the_sheet() {
        Edit edits =
                both(
                        both(set("timelines", "H15", "with-in"), clear("timelines", "D12")),
                        set("events", "D15", "bill-past"));
        assertThat(Workbooks.problems(Workbooks.edited("timelines.xlsx", edits)))
                .extracting(problem -> problem.sheet() + "!" + problem.cell())
                .containsExactly("timelines!D12", "timelines!H15", "events!D15");
    }

    @Test
    void a_misspelt_word_is_told_its_nearest() {
        List<TableProblem> problems =
                Workbooks.problems(
                        Workbooks.edited(
                                "timelines.xlsx", set("timelines", "R15", "deliverd-to-governor")));
        assertThat(problems)
                .containsExactly(
                        new TableProblem(
                                "timelines.xlsx",
                                "timelines",
                                "R15",
                                Code.NOT_IN_VOCABULARY,
                                "deliverd-to-governor",
                                "perhaps delivered-to-governor",
                                Optional.of("delivered-to-governor")));
    }

    private static Arguments consequence(String name, String address, String value, Code code) {
        Edit edit = set("consequences", address, value);
        return fault(name, "consequences.xlsx", "consequences", address, code, edit);
    }

    private static Stream<Arguments> ofConsequences() {
        return Stream.of(
                consequence("grade misspelt", "C10", "Excelent", Code.NOT_IN_VOCABULARY),
                consequence("grade in capitals", "C11", "EXCELLENT", Code.NOT_IN_VOCABULARY),
                consequence("scheme unknown", "B12", "stuff", Code.NOT_IN_VOCABULARY),
                consequence("level unknown", "D18", "assembly|board", Code.NOT_IN_VOCABULARY),
                consequence("no number of times", "F17", "twice", Code.NOT_A_WHOLE_NUMBER),
                consequence("score without a scheme", "G11", "101", Code.NOT_FOR_THIS_KIND),
                consequence("kind unknown", "H10", "bonus", Code.NOT_IN_VOCABULARY),
                fault(
                        "no office",
                        "consequences.xlsx",
                        "consequences",
                        "K12",
                        Code.EMPTY_CELL,
                        clear("consequences", "K12")),
                fault(
                        "no provision",
                        "consequences.xlsx",
                        "consequences",
                        "M12",
                        Code.EMPTY_CELL,
                        clear("consequences", "M12")),
                fault(
                        "deadline about nothing known",
                        "consequences.xlsx",
                        "deadlines",
                        "B10",
                        Code.NOT_IN_VOCABULARY,
                        set("deadlines", "B10", "target-raised")));
    }
}
