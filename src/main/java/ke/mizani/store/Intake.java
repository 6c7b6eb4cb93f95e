package ke.mizani.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ke.mizani.activity.Activities;
import ke.mizani.activity.Activity;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.Source;
import org.jdbi.v3.core.Handle;

/** Sorts the rows of a file: which are new, which are there already, which are refused. */
final class Intake {

    private final LedgerRows ledger;
    private final ActivityFile file;
    private final LocalDate day;
    private final Map<Long, Activity> remaining = new TreeMap<>();
    private final Map<Long, Optional<LocalDate>> recordedInFile = new LinkedHashMap<>();
    private final Map<Long, List<RowProblem>> problems = new TreeMap<>();
    private final Map<Long, String> refusedIds;
    private int repeated;

    /**
     * @param day on which the file is handed in
     */
    Intake(Handle handle, ActivityFile file, LocalDate day) {
        ledger = new LedgerRows(handle);
        this.file = file;
        this.day = day;
        refusedIds = new LinkedHashMap<>(file.refusedIds());
        file.problems().forEach(this::note);
        sort();
    }

    private void note(RowProblem problem) {
        problems.computeIfAbsent(problem.source().line(), line -> new ArrayList<>())
                .add(file.columns().addressed(problem));
    }

    private void sort() {
        Map<String, LedgerRow> there = ledger.withIds(ids(file.activities()));
        for (Activity row : file.activities()) {
            if (there.containsKey(row.id()) && there.get(row.id()).says(row)) {
                repeated++;
            } else {
                take(row);
            }
        }
        Collection<Activity> earlier = new EarlierRows(ledger, remaining.values()).rows(there);
        while (refuseFaulty(earlier)) {
            // a row that was refused may have been what another rests on
        }
    }

    private void take(Activity row) {
        if (row.date().isAfter(day)) {
            refuse(
                    row,
                    new RowProblem(
                            row.source(),
                            "date",
                            RowProblem.Code.AFTER_SUBMISSION,
                            row.date().toString(),
                            day + " or earlier: what was done by the day of submission"));
            return;
        }
        recordedInFile.put(row.source().line(), row.recordedOn());
        LocalDate counts = row.recordedOn().filter(own -> !own.isAfter(day)).orElse(day);
        remaining.put(row.source().line(), row.recorded(counts));
    }

    private void refuse(Activity row, RowProblem problem) {
        remaining.remove(row.source().line());
        refusedIds.put(row.source().line(), row.id());
        note(problem);
    }

    /** Whether any was. */
    private boolean refuseFaulty(Collection<Activity> earlier) {
        Activities joined = Activities.of(List.of(asFile(earlier), asFile(remaining.values())));
        Map<Source, Activity> rows =
                remaining.values().stream().collect(Collectors.toMap(Activity::source, row -> row));
        boolean any = false;
        for (RowProblem problem : joined.known(Optional.empty()).problems()) {
            Activity row = rows.get(problem.source());
            if (row != null) {
                refuse(row, problem);
                any = true;
            }
        }
        return any;
    }

    private static ActivityFile asFile(Collection<Activity> rows) {
        return new ActivityFile("", "", List.copyOf(rows), List.of(), rows.size(), Map.of());
    }

    private static Set<String> ids(Collection<Activity> rows) {
        return rows.stream().map(Activity::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** The rows to enter, in the order of the file. */
    List<LedgerRow> entered(long number) {
        List<LedgerRow> rows = new ArrayList<>();
        remaining.forEach(
                (line, row) ->
                        rows.add(
                                LedgerRow.entered(
                                        number,
                                        rows.size() + 1,
                                        row,
                                        recordedInFile.getOrDefault(line, Optional.empty()))));
        return rows;
    }

    /** The rows refused, in the order of the file. */
    List<RefusedRow> refused() {
        return problems.entrySet().stream()
                .map(
                        line ->
                                new RefusedRow(
                                        refusedIds.getOrDefault(line.getKey(), ""),
                                        line.getValue(),
                                        OptionalLong.empty()))
                .toList();
    }

    Submission.Counts counts() {
        return new Submission.Counts(file.rowsRead(), remaining.size(), repeated, problems.size());
    }
}
