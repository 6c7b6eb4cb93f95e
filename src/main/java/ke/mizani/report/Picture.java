package ke.mizani.report;

import java.util.List;
import java.util.Map;

/**
 * A picture with what stands for it where it cannot be seen: a title that states the finding, a
 * description in words and the numbers as a table.
 *
 * @param name of its files, without an ending
 * @param svg the picture; title and description are inside
 * @param csv the numbers
 */
public record Picture(String name, String svg, String csv) {

    /** A table of the numbers that a picture shows. */
    record Table(List<String> header, List<Map<String, Object>> rows) {

        Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }

        String csv() {
            return Csv.of(header, rows);
        }
    }
}
