package ke.mizani.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The activities of several files put together.
 *
 * @param rows in the order of the files; no id occurs twice and no matter has two types
 * @param problems those of the files first, then what is wrong between them
 */
public record Activities(List<Activity> rows, List<RowProblem> problems) {

    public Activities {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * Joins files: of rows with one id the first stays, a matter with two types is left out whole.
     */
    public static Activities of(List<ActivityFile> files) {
        Joining joining = new Joining();
        files.forEach(joining::add);
        return joining.activities();
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
