package ke.mizani.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.contract.NeededRow;

/**
 * Rows that somebody typed into a form, one after the other.
 *
 * @param key names the form, so that what is sent twice is the same file
 * @param rows as they were typed
 */
public record TypedRows(String key, List<Line> rows) {

    /** The columns of the file that is made of them. */
    static final List<String> HEADING =
            List.of(
                    "activity_id",
                    "date",
                    "office",
                    "person",
                    "matter",
                    "matter_type",
                    "event",
                    "indicator",
                    "quantity",
                    "of",
                    "evidence",
                    "note");

    /** Rows for what an office did about matters. */
    private static final int ABOUT_MATTERS = 3;

    /**
     * One row.
     *
     * @param indicator its id; empty: the row is about a matter
     * @param name of the indicator
     * @param person code of the post that an individual contract is of; may be empty
     * @param whole whether the whole is asked for
     */
    public record Line(
            String indicator,
            String name,
            String person,
            boolean whole,
            String date,
            String matter,
            String matterType,
            String event,
            String quantity,
            String of,
            String evidence) {

        /** Whether somebody typed something. */
        boolean typed() {
            return Stream.of(date, matter, matterType, event, quantity, of, evidence)
                    .anyMatch(text -> !text.isBlank());
        }
    }

    public TypedRows {
        rows = List.copyOf(rows);
    }

    /** An empty form for what contracts need, with rows for matters. */
    static TypedRows empty(String key, List<NeededRow> needed) {
        List<Line> rows = new ArrayList<>();
        needed.forEach(row -> rows.add(line(row.id(), row.name(), row.person(), row.whole())));
        for (int i = 0; i < ABOUT_MATTERS; i++) {
            rows.add(line("", "", "", false));
        }
        return new TypedRows(key, rows);
    }

    private static Line line(String indicator, String name, String person, boolean whole) {
        return new Line(indicator, name, person, whole, "", "", "", "", "", "", "");
    }

    /** The file that holds what was typed; rows left empty are left out. */
    byte[] file(String office) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(HEADING);
        for (int i = 0; i < rows.size(); i++) {
            Line row = rows.get(i);
            if (row.typed()) {
                lines.add(
                        List.of(
                                key + "-" + (i + 1),
                                row.date(),
                                office,
                                row.person(),
                                row.matter(),
                                row.matterType(),
                                row.event(),
                                row.indicator(),
                                row.quantity(),
                                row.of(),
                                row.evidence(),
                                ""));
            }
        }
        return text(lines).getBytes(StandardCharsets.UTF_8);
    }

    /** The place of a typed row in the file, the heading being line 1. */
    int rowOfLine(long line) {
        int seen = 1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).typed() && ++seen == line) {
                return i;
            }
        }
        return -1;
    }

    /** Comma-separated values. */
    static String text(List<List<String>> lines) {
        return lines.stream()
                .map(cells -> cells.stream().map(TypedRows::cell).collect(Collectors.joining(",")))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        return text.matches("[^,\"\r\n;]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
