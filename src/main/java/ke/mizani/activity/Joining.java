package ke.mizani.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ke.mizani.activity.RowProblem.Code;

/** Puts the rows of several files together and finds what is wrong between them. */
final class Joining {

    private final Map<String, Activity> byId = new LinkedHashMap<>();
    private final Map<String, Activity> firstOfMatter = new HashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final List<RowProblem> ofFiles = new ArrayList<>();
    private final List<RowProblem> between = new ArrayList<>();

    void add(ActivityFile file) {
        ofFiles.addAll(file.problems());
        file.activities().forEach(this::add);
    }

    private void add(Activity row) {
        Activity first = byId.putIfAbsent(row.id(), row);
        if (first != null) {
            problem(
                    row,
                    Column.ACTIVITY_ID,
                    Code.DUPLICATE_ID,
                    row.id(),
                    "an id used once; it is also " + at(first));
            return;
        }
        row.matter().ifPresent(matter -> checkType(matter, row));
    }

    private void checkType(String matter, Activity row) {
        Activity first = firstOfMatter.computeIfAbsent(matter, m -> row);
        if (!first.matterType().equals(row.matterType())) {
            doubtful.add(matter);
            String expected =
                    first.matterType().orElse("")
                            + ", as "
                            + at(first)
                            + "; the matter is left out until its rows agree";
            problem(
                    row,
                    Column.MATTER_TYPE,
                    Code.MATTER_OF_TWO_TYPES,
                    row.matterType().orElse(""),
                    expected);
        }
    }

    private void problem(Activity row, Column column, Code code, String found, String expected) {
        between.add(new RowProblem(row.source(), column.heading(), code, found, expected));
    }

    private static String at(Activity row) {
        return "in " + row.source().file() + " line " + row.source().line();
    }

    Activities activities() {
        List<Activity> rows =
                byId.values().stream()
                        .filter(row -> row.matter().filter(doubtful::contains).isEmpty())
                        .toList();
        ofFiles.addAll(between);
        return new Activities(rows, ofFiles);
    }
}
