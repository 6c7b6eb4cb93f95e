package ke.mizani.activity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.activity.RowProblem.Code;
import ke.mizani.policy.Wording;

/**
 * The heading line of an activity file. Needed are {@code activity_id}, {@code date}, and either
 * {@code indicator} or all of {@code matter}, {@code matter_type} and {@code event}.
 */
record Header(Map<Column, Integer> places, int width) {

    private static final Set<Column> ALWAYS = Set.of(Column.ACTIVITY_ID, Column.DATE);
    private static final Set<Column> OF_EVENTS =
            Set.of(Column.MATTER, Column.MATTER_TYPE, Column.EVENT);

    /** Reads the headings; any fault in them refuses the file. */
    static Header of(String[] cells, Source source) throws FileRefused {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            place(cells[i], i, source, places, problems);
        }
        missing(places.keySet())
                .forEach(
                        column ->
                                problems.add(
                                        new RowProblem(
                                                source,
                                                column.heading(),
                                                Code.MISSING_COLUMN,
                                                "",
                                                "a column headed " + column.heading())));
        if (!problems.isEmpty()) {
            throw new FileRefused(problems);
        }
        return new Header(places, cells.length);
    }

    private static void place(
            String cell,
            int index,
            Source source,
            Map<Column, Integer> places,
            List<RowProblem> problems) {
        String heading = cell.strip().toLowerCase(Locale.ROOT);
        var column = Column.find(heading);
        if (column.isEmpty()) {
            String expected =
                    Wording.nearest(heading, Column.headings())
                            .orElseGet(() -> "one of " + String.join(", ", Column.headings()));
            problems.add(new RowProblem(source, cell.strip(), Code.UNKNOWN_COLUMN, cell, expected));
        } else if (places.putIfAbsent(column.get(), index) != null) {
            problems.add(
                    new RowProblem(
                            source, heading, Code.DUPLICATE_COLUMN, heading, "each column once"));
        }
    }

    private static Set<Column> missing(Set<Column> present) {
        Set<Column> missing = new TreeSet<>(ALWAYS);
        if (!present.contains(Column.INDICATOR)) {
            missing.addAll(OF_EVENTS);
        }
        missing.removeAll(present);
        return missing;
    }

    /** The cell under a heading, stripped; empty if the file has no such column. */
    String cell(String[] fields, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : fields[place].strip();
    }
}
