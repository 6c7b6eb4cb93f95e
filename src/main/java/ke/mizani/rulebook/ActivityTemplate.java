package ke.mizani.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.contract.NeededRow;

/**
 * A file for an office to fill in: a row for everything that its contracts need, then rows for what
 * it did about matters. Rows that are not filled in are not handed in.
 *
 * @param key begins the ids of the rows, so that no other file has them
 * @param office its code
 * @param needed what its contracts need
 */
public record ActivityTemplate(String key, String office, List<NeededRow> needed) {

    private static final int ABOUT_MATTERS = 40;

    public ActivityTemplate {
        needed = List.copyOf(needed);
    }

    /** As comma-separated values in UTF-8, with the mark that spreadsheet programs look for. */
    public byte[] csv() {
        String text =
                rows().stream()
                        .map(row -> line(row.values().stream()))
                        .collect(Collectors.joining());
        String heading = line(Arrays.stream(ActivityColumn.values()).map(ActivityColumn::heading));
        return ("\uFEFF" + heading + text).getBytes(StandardCharsets.UTF_8);
    }

    /** All of them are codes: nothing in them needs quotes or could be taken for a formula. */
    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(",")) + "\r\n";
    }

    /** As a workbook (.xlsx) with lists to choose from, explained in a language. */
    public byte[] workbook(Rulebook rulebook, Locale language) {
        try {
            return new ActivityTemplateWorkbook(this, WorkbookTexts.in(language)).bytes(rulebook);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /** The cells of the rows, as they are handed out. */
    List<Map<ActivityColumn, String>> rows() {
        List<Map<ActivityColumn, String>> rows = new ArrayList<>();
        needed.forEach(row -> rows.add(row(rows.size() + 1, row.id(), row.person())));
        for (int i = 0; i < ABOUT_MATTERS; i++) {
            rows.add(row(rows.size() + 1, "", ""));
        }
        return rows;
    }

    private Map<ActivityColumn, String> row(int number, String indicator, String person) {
        Map<ActivityColumn, String> cells = new EnumMap<>(ActivityColumn.class);
        for (ActivityColumn column : ActivityColumn.values()) {
            cells.put(column, "");
        }
        cells.put(ActivityColumn.ACTIVITY_ID, key + "-" + number);
        cells.put(ActivityColumn.OFFICE, office);
        cells.put(ActivityColumn.PERSON, person);
        cells.put(ActivityColumn.INDICATOR, indicator);
        return cells;
    }
}
