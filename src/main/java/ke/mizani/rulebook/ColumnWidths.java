package ke.mizani.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How wide a column is, in letters, and how many lines its texts then take. */
final class ColumnWidths {

    private static final int NARROWEST = 9;
    private static final int MARGIN = 2;

    private ColumnWidths() {}

    /** Wide enough for most of its texts, in two lines if they are long. */
    static int of(Column column, List<Map<String, String>> rows) {
        int[] lengths =
                rows.stream()
                        .mapToInt(row -> row.getOrDefault(column.label(), "").length())
                        .filter(length -> length > 0)
                        .sorted()
                        .toArray();
        int usual = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        int label =
                Arrays.stream(column.label().split(" ")).mapToInt(String::length).max().orElse(0);
        int wanted = Math.min(widest(column.form()), Math.max(usual, label + MARGIN));
        return Math.max(NARROWEST, wanted + MARGIN);
    }

    private static int widest(Form form) {
        return switch (form) {
            case TEXT -> 42;
            case NAMES, WORD, WORDS, GROUPS -> 24;
            case NAME -> 32;
            case DAY -> 14;
            case DATE, WHOLE, COUNT, DECIMAL -> 11;
        };
    }

    /** The lines that a text takes in a column: words that fit stay together. */
    static int lines(String text, int width) {
        int lines = 1;
        int used = 0;
        for (String word : text.split("(?<=[ |;-])", -1)) {
            if (used > 0 && used + word.stripTrailing().length() > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, word.length() - 1) / width;
            used += word.length();
        }
        return lines;
    }
}
