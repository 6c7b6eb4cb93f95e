package ke.mizani.rulebook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The drop-downs and limits of a template for activities. */
record ActivityChoices(XSSFSheet sheet, WorkbookTexts texts) {

    /** They reach so far below the heading, for rows that are added. */
    private static final int ROOM = 2000;

    /** A list of which one must be chosen: the first column of a sheet, below its heading. */
    void closed(ActivityColumn column, String list, int length) {
        add(column, listed(list, length), true);
    }

    /** A list from which others may be. */
    void proposed(ActivityColumn column, String list, int length) {
        add(column, listed(list, length), false);
    }

    private DataValidationConstraint listed(String list, int length) {
        return helper().createFormulaListConstraint("'" + list + "'!$A$2:$A$" + (length + 1));
    }

    /** What is no day, no hour or no number is refused while it is typed. */
    void limits() {
        add(
                ActivityColumn.DATE,
                helper().createDateConstraint(
                                OperatorType.BETWEEN,
                                "DATE(1900,1,1)",
                                "DATE(2199,12,31)",
                                ActivityColumn.DATE.format()),
                true);
        add(
                ActivityColumn.TIME,
                helper().createTimeConstraint(OperatorType.BETWEEN, "0", "0.99999"),
                true);
        for (ActivityColumn column : List.of(ActivityColumn.QUANTITY, ActivityColumn.OF)) {
            add(
                    column,
                    helper().createDecimalConstraint(OperatorType.BETWEEN, "-1E+15", "1E+15"),
                    true);
        }
    }

    private void add(ActivityColumn column, DataValidationConstraint constraint, boolean closed) {
        int place = column.place();
        DataValidation validation =
                helper().createValidation(
                                constraint, new CellRangeAddressList(1, ROOM, place, place));
        validation.setShowErrorBox(closed);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox(column.heading(), texts.of(column.note()));
        sheet.addValidationData(validation);
    }

    private DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }
}
