package ke.mizani.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import ke.mizani.activity.RowProblem.Code;
import ke.mizani.policy.Wording;

/** The heading line of a file. */
record Header(Map<Heading, Integer> places, int width) {

    /**
     * Reads the headings; any fault in them refuses the file.
     *
     * @param columns those that the kind of file may have
     * @param missing of those present, which are lacking
     */
    static Header of(
            String[] cells,
            Source source,
            Heading[] columns,
            Function<Set<Heading>, Set<? extends Heading>> missing)
            throws FileRefused {
        Map<Heading, Integer> places = new TreeMap<>(Heading.IN_ORDER);
        List<RowProblem> problems = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            place(cells[i], i, source, List.of(columns), places, problems);
        }
        missing.apply(places.keySet()).stream()
                .sorted(Heading.IN_ORDER)
                .forEach(column -> problems.add(missing(column, source)));
        if (!problems.isEmpty()) {
            throw new FileRefused(problems);
        }
        return new Header(places, cells.length);
    }

    private static RowProblem missing(Heading column, Source source) {
        return new RowProblem(
                source,
                column.heading(),
                Code.MISSING_COLUMN,
                "",
                "a column headed " + column.heading());
    }

    private static void place(
            String cell,
            int index,
            Source source,
            List<Heading> columns,
            Map<Heading, Integer> places,
            List<RowProblem> problems) {
        String heading = cell.strip().toLowerCase(Locale.ROOT);
        Optional<Heading> column =
                columns.stream().filter(c -> c.heading().equals(heading)).findFirst();
        if (column.isEmpty()) {
            List<String> known = columns.stream().map(Heading::heading).toList();
            String expected =
                    Wording.nearest(heading, known)
                            .orElseGet(() -> "one of " + String.join(", ", known));
            problems.add(new RowProblem(source, cell.strip(), Code.UNKNOWN_COLUMN, cell, expected));
        } else if (places.putIfAbsent(column.get(), index) != null) {
            problems.add(
                    new RowProblem(
                            source, heading, Code.DUPLICATE_COLUMN, heading, "each column once"));
        }
    }

    /** The cell under a heading, stripped; empty if the file has no such column. */
    String cell(String[] fields, Heading column) {
        Integer place = places.get(column);
        return place == null ? "" : fields[place].strip();
    }

    /** The column whose heading stands there; empty beside the headings. */
    Optional<Heading> at(int place) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
