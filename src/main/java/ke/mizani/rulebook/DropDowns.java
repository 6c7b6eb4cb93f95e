package ke.mizani.rulebook;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The drop-downs and limits of the data cells. */
final class DropDowns {

    private static final int LONGEST_LIST = 250;

    private final XSSFSheet sheet;
    private final TableDefinition table;
    private final WorkbookTexts texts;

    DropDowns(XSSFSheet sheet, TableDefinition table, WorkbookTexts texts) {
        this.sheet = sheet;
        this.table = table;
        this.texts = texts;
    }

    void add(int firstRow, int lastRow) {
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            Optional<DataValidationConstraint> constraint = constraint(column);
            if (constraint.isPresent()) {
                CellRangeAddressList cells =
                        new CellRangeAddressList(firstRow, lastRow, place, place);
                DataValidation validation =
                        sheet.getDataValidationHelper().createValidation(constraint.get(), cells);
                complain(validation, column);
                sheet.addValidationData(validation);
            }
        }
    }

    /** Where several words are allowed, or any in place of one, the list only proposes. */
    private void complain(DataValidation validation, Column column) {
        boolean proposes =
                column.form() == Form.WORDS
                        || column.form() == Form.GROUPS
                        || column.empty() == Column.Empty.ANY;
        validation.setShowErrorBox(!proposes);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox(column.label(), texts.of(column.form().expected()));
    }

    private Optional<DataValidationConstraint> constraint(Column column) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        return switch (column.form()) {
            case DATE ->
                    Optional.of(
                            helper.createDateConstraint(
                                    OperatorType.BETWEEN,
                                    "DATE(1900,1,1)",
                                    "DATE(2199,12,31)",
                                    "yyyy-mm-dd"));
            case COUNT ->
                    Optional.of(helper.createIntegerConstraint(OperatorType.BETWEEN, "1", "9999"));
            case WHOLE ->
                    Optional.of(helper.createIntegerConstraint(OperatorType.BETWEEN, "0", "9999"));
            case WORD, WORDS, GROUPS ->
                    elsewhere(table, column)
                            ? Optional.empty()
                            : Optional.of(list(helper, column.vocabulary()));
            default -> Optional.empty();
        };
    }

    /** Whether the words stand in another workbook, in a list too long for a drop-down. */
    static boolean elsewhere(TableDefinition table, Column column) {
        return column.vocabulary() instanceof Vocabulary.NamesOf names
                && Tables.DEFINITIONS.stream()
                        .filter(other -> other.sheet().equals(names.sheet()))
                        .noneMatch(other -> other.workbook().equals(table.workbook()));
    }

    private DataValidationConstraint list(DataValidationHelper helper, Vocabulary vocabulary) {
        if (vocabulary instanceof Vocabulary.NamesOf names) {
            return helper.createFormulaListConstraint(namesOf(names.sheet()));
        }
        List<String> words = ((Vocabulary.Words) vocabulary).words();
        if (String.join(",", words).length() > LONGEST_LIST) {
            throw new IllegalStateException("too long for a drop-down: " + words);
        }
        return helper.createExplicitListConstraint(words.toArray(String[]::new));
    }

    private static String namesOf(String sheet) {
        TableDefinition named =
                Tables.DEFINITIONS.stream()
                        .filter(other -> other.sheet().equals(sheet))
                        .findFirst()
                        .orElseThrow();
        int first = ControlRows.of(named).size() + 2;
        return "'" + sheet + "'!$A$" + first + ":$A$600";
    }
}
