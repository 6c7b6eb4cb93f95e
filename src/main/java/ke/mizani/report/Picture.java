package ke.mizani.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A picture with what stands for it where it cannot be seen: a title that states the finding, a
 * description in words and the numbers as a table.
 *
 * @param name of its files, without an ending
 * @param title the finding
 * @param description what is seen, in words
 * @param svg the picture; title and description are inside
 * @param table the numbers
 * @param narrowSvg the same for a screen of 360 points; empty: there is only one
 */
public record Picture(
        String name,
        String title,
        String description,
        String svg,
        Table table,
        Optional<String> narrowSvg) {

    /** A picture that looks the same on each screen. */
    Picture(String name, String title, String description, String svg, Table table) {
        this(name, title, description, svg, table, Optional.empty());
    }

    /** This picture, with another drawing of it for a narrow screen. */
    Picture narrow(Picture drawing) {
        return new Picture(name, title, description, svg, table, Optional.of(drawing.svg()));
    }

    /**
     * A table of the numbers that a picture shows.
     *
     * @param header the names of the columns, in order
     * @param rows each with a value for each column
     */
    public record Table(List<String> header, List<Map<String, Object>> rows) {

        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        String csv() {
            return Csv.of(header, rows);
        }

        /** The names of the columns for a reader. */
        public List<String> headings(Sentences sentences) {
            return header.stream()
                    .map(column -> sentences.word("picture-column-" + column))
                    .toList();
        }

        /** The values as texts, row by row, in the order of the columns. */
        public List<List<String>> cells() {
            return rows.stream()
                    .map(
                            row ->
                                    header.stream()
                                            .map(column -> String.valueOf(row.get(column)))
                                            .toList())
                    .toList();
        }
    }

    /** The numbers as a file. */
    public String csv() {
        return table.csv();
    }
}
