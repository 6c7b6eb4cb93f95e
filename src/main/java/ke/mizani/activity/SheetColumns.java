package ke.mizani.activity;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the columns of a sheet stand.
 *
 * @param sheet its name; empty: the file has lines and no sheets
 * @param letters of a column, by its heading in small letters
 */
public record SheetColumns(String sheet, Map<String, String> letters) {

    /** Those of a file of lines. */
    public static final SheetColumns NONE = new SheetColumns("", Map.of());

    public SheetColumns {
        letters = Map.copyOf(letters);
    }

    static SheetColumns of(String sheet, Map<Integer, String> headings) {
        Map<String, String> letters = new TreeMap<>();
        headings.forEach(
                (place, heading) ->
                        letters.putIfAbsent(
                                heading.strip().toLowerCase(Locale.ROOT), letters(place)));
        return new SheetColumns(sheet, letters);
    }

    /** The letters of a column that counts from 0. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /** The problem with the address of its cell; of a whole row with that of its first cell. */
    public RowProblem addressed(RowProblem problem) {
        if (sheet.isEmpty() || !problem.cell().isEmpty()) {
            return problem;
        }
        String column = problem.column();
        String beside = column.matches("[A-Z]{1,3}") ? column : "A";
        String place = letters.getOrDefault(column.toLowerCase(Locale.ROOT), beside);
        return problem.at(sheet + "!" + place + problem.source().line());
    }
}
