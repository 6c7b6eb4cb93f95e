package ke.mizani.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.activity.RowProblem.Code;

/** Puts the rows of several files together and finds what is wrong between them. */
final class Joining {

    private final Map<String, Activity> byId = new LinkedHashMap<>();
    private final List<RowProblem> ofFiles = new ArrayList<>();
    private final List<RowProblem> between = new ArrayList<>();

    void add(ActivityFile file) {
        ofFiles.addAll(file.problems());
        file.activities().forEach(this::add);
    }

    private void add(Activity row) {
        Activity first = byId.putIfAbsent(row.id(), row);
        if (first != null) {
            between.add(
                    new RowProblem(
                            row.source(),
                            Column.ACTIVITY_ID.heading(),
                            Code.DUPLICATE_ID,
                            row.id(),
                            "an id used once; it is also in " + first.source().told()));
        }
    }

    Activities activities() {
        between.addAll(new CorrectionCheck(byId).removeFaulty());
        ofFiles.addAll(between);
        return new Activities(List.copyOf(byId.values()), ofFiles);
    }
}
