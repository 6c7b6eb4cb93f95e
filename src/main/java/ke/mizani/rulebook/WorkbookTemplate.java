package ke.mizani.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
        return written(Map.of());
    }

    /**
     * Workbooks with the rows of others, by file name.
     *
     * @throws RulebookRefused if those are not sound
     */
    public Map<String, byte[]> with(RulebookSource source) {
        Tables tables = RulebookReading.read(source);
        Map<String, List<Map<String, String>>> rows = new HashMap<>();
        Tables.DEFINITIONS.forEach(
                table ->
                        rows.put(
                                table.sheet(),
                                tables.of(table).stream().map(Row::values).toList()));
        return written(rows);
    }

    private Map<String, byte[]> written(Map<String, List<Map<String, String>>> rows) {
        Map<String, byte[]> workbooks = new TreeMap<>();
        for (String file : Tables.workbooks()) {
            try {
                workbooks.put(file, StyledWorkbook.write(file, rows, texts));
            } catch (IOException neverInMemory) {
                throw new UncheckedIOException(neverInMemory);
            }
        }
        return workbooks;
    }
}
