package ke.mizani.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Fresh workbooks, made from what the application takes their columns to be. */
public final class WorkbookTemplate {

    private final WorkbookTexts texts;

    /**
     * In English, or in Kiswahili ({@code sw}): instructions and notes; headings stay as they are.
     */
    public WorkbookTemplate(Locale language) {
        texts = WorkbookTexts.in(language);
    }

    /** Workbooks without rows, by file name. */
    public Map<String, byte[]> empty() {
        return written(file -> Map.of());
    }

    /**
     * Workbooks with the rows of others, by file name.
     *
     * @throws RulebookRefused if those are not sound
     */
    public Map<String, byte[]> with(RulebookSource source) {
        Tables tables = RulebookReading.read(source);
        return written(file -> rows(tables, file));
    }

    private static Map<String, List<Map<String, String>>> rows(Tables tables, String file) {
        Map<String, List<Map<String, String>>> rows = new HashMap<>();
        Tables.DEFINITIONS.stream()
                .filter(table -> table.workbook().equals(file))
                .forEach(
                        table ->
                                rows.put(
                                        table.sheet(),
                                        tables.of(table).stream().map(Row::values).toList()));
        return rows;
    }

    private Map<String, byte[]> written(
            Function<String, Map<String, List<Map<String, String>>>> rows) {
        Map<String, byte[]> workbooks = new TreeMap<>();
        for (String file : Tables.workbooks()) {
            try {
                workbooks.put(file, StyledWorkbook.write(file, rows.apply(file), texts));
            } catch (IOException neverInMemory) {
                throw new UncheckedIOException(neverInMemory);
            }
        }
        return workbooks;
    }
}
