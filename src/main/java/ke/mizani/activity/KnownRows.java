package ke.mizani.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.RowProblem.Code;

/**
 * The rows that stand at the end of a day of knowledge. The one place where corrections take
 * effect.
 *
 * @param rows in the order of the files; those not known yet come last
 * @param corrected rows that gave way to a correction, in the order of the files
 * @param problems those of the files, then of matters that two rows give two types
 */
public record KnownRows(List<Activity> rows, List<Activity> corrected, List<RowProblem> problems) {

    public KnownRows {
        rows = List.copyOf(rows);
        corrected = List.copyOf(corrected);
        problems = List.copyOf(problems);
    }

    static KnownRows of(
            Collection<Activity> all, List<RowProblem> problems, Optional<LocalDate> day) {
        Set<String> superseded = new HashSet<>();
        for (Activity row : all) {
            row.correction()
                    .filter(correction -> isKnown(row, day))
                    .ifPresent(correction -> superseded.add(correction.corrects()));
        }
        List<Activity> standing =
                all.stream()
                        .filter(row -> isKnown(row, day))
                        .filter(row -> !superseded.contains(row.id()) && !row.withdraws())
                        .toList();
        List<RowProblem> told = new ArrayList<>(problems);
        Set<String> doubtful = ofTwoTypes(standing, told);
        Stream<Activity> later = all.stream().filter(row -> !isKnown(row, day));
        return new KnownRows(
                Stream.concat(standing.stream(), later)
                        .filter(row -> row.matter().filter(doubtful::contains).isEmpty())
                        .toList(),
                all.stream().filter(row -> superseded.contains(row.id())).toList(),
                told);
    }

    private static boolean isKnown(Activity row, Optional<LocalDate> day) {
        return day.filter(row.knownOn()::isAfter).isEmpty();
    }

    private static Set<String> ofTwoTypes(List<Activity> rows, List<RowProblem> problems) {
        Map<String, Activity> firstOfMatter = new HashMap<>();
        Set<String> doubtful = new LinkedHashSet<>();
        for (Activity row : rows) {
            row.matter()
                    .map(matter -> firstOfMatter.computeIfAbsent(matter, m -> row))
                    .filter(first -> !first.matterType().equals(row.matterType()))
                    .ifPresent(
                            first -> {
                                doubtful.add(row.matter().orElseThrow());
                                problems.add(problem(row, first));
                            });
        }
        return doubtful;
    }

    private static RowProblem problem(Activity row, Activity first) {
        return new RowProblem(
                row.source(),
                Column.MATTER_TYPE.heading(),
                Code.MATTER_OF_TWO_TYPES,
                row.matterType().orElse(""),
                first.matterType().orElse("")
                        + ", as in "
                        + first.source().told()
                        + "; the matter is left out until its rows agree");
    }
}
