package ke.mizani.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The activities of several files put together.
 *
 * @param rows in the order of the files; no id occurs twice, and each correction names one of them,
 *     which no other corrects
 * @param problems those of the files first, then what is wrong between them
 */
public record Activities(List<Activity> rows, List<RowProblem> problems) {

    public Activities {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Joins files: of rows with one id, and of two corrections of one row, the first stays; a
     * correction of a row that is not there, or of itself in the end, is left out.
     */
    public static Activities of(List<ActivityFile> files) {
        Joining joining = new Joining();
        files.forEach(joining::add);
        return joining.activities();
    }

    /**
     * What stands when one knows no more than at the end of a day: a row gives way to its
     * correction once that is known, and a matter with two types is left out whole.
     *
     * @param day empty: all is known
     */
    public KnownRows known(Optional<LocalDate> day) {
        return KnownRows.of(rows, problems, day);
    }

    /** The matters the rows name, in the order of their first row. */
    public List<Matter> matters() {
        Map<String, List<Activity>> byMatter = new LinkedHashMap<>();
        for (Activity row : rows) {
            row.matter()
                    .ifPresent(id -> byMatter.computeIfAbsent(id, i -> new ArrayList<>()).add(row));
        }
        return byMatter.entrySet().stream()
                .map(
                        e ->
                                new Matter(
                                        e.getKey(),
                                        e.getValue().get(0).matterType().orElseThrow(),
                                        e.getValue()))
                .toList();
    }
}
