package ke.mizani.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ke.mizani.app.TypedText;
import ke.mizani.rulebook.RowVersion;
import ke.mizani.rulebook.TableView;

/**
 * A part of a table as a spreadsheet shows it.
 *
 * @param columns letters and headings
 * @param lines rows with their numbers
 * @param found how many rows there are that were asked for
 * @param from how many of them are before the first line
 * @param next how many are before the first line of the next part; empty if this is the last
 * @param notADay whether the day asked for is none
 */
public record SheetLook(
        List<Column> columns,
        List<Line> lines,
        int found,
        int from,
        Optional<Integer> next,
        boolean notADay) {

    /** So many rows at once are shown without lag. */
    private static final int MOST = 500;

    private static final int LETTERS = 26;

    /** A column: its letters and its heading. */
    public record Column(String letters, String label) {}

    /** A row: its number and its cells; open if it is not confirmed in its source. */
    public record Line(String number, boolean open, List<Cell> cells) {}

    /** A cell: its address and what stands there. */
    public record Cell(String id, String text) {}

    static SheetLook of(TableView view, String words, String day, int from) {
        Optional<LocalDate> on = TypedText.of(day).day();
        List<RowVersion> rows =
                view.only(Optional.empty(), view.inForce() ? on : Optional.empty()).rows().stream()
                        .filter(row -> holds(row, words))
                        .toList();
        List<Line> lines =
                rows.stream().skip(from).limit(MOST).map(row -> line(view, row)).toList();
        int end = from + lines.size();
        return new SheetLook(
                columns(view),
                lines,
                rows.size(),
                from,
                end < rows.size() ? Optional.of(end) : Optional.empty(),
                !day.isEmpty() && on.isEmpty());
    }

    private static boolean holds(RowVersion row, String words) {
        String text = String.join("\n", row.values().values()).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(text::contains);
    }

    private static List<Column> columns(TableView view) {
        List<Column> columns = new ArrayList<>();
        for (String label : view.columns()) {
            String letters =
                    view.rows().isEmpty()
                            ? letters(columns.size())
                            : view.rows().get(0).cell(label).replaceAll("\\d", "");
            columns.add(new Column(letters, label));
        }
        return columns;
    }

    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letters(place / LETTERS - 1) + last;
    }

    private static Line line(TableView view, RowVersion row) {
        String number = row.row().cell().replaceAll("\\D", "");
        String confirmed = row.value("Confirmed");
        List<Cell> cells =
                view.columns().stream()
                        .map(label -> new Cell(row.cell(label), row.value(label)))
                        .toList();
        return new Line(number, !confirmed.isEmpty() && !confirmed.equals("yes"), cells);
    }
}
