package ke.mizani.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.activity.RowProblem.Code;

/** Finds corrections that cannot take effect. */
final class CorrectionCheck {

    private final Map<String, Activity> rows;

    /**
     * @param rows all rows by id, in the order of the files
     */
    CorrectionCheck(Map<String, Activity> rows) {
        this.rows = rows;
    }

    /** Takes the faulty corrections out, and then those that corrected them. */
    List<RowProblem> removeFaulty() {
        List<RowProblem> problems = new ArrayList<>();
        boolean again = true;
        while (again) {
            Map<String, RowProblem> faulty = faulty();
            problems.addAll(faulty.values());
            rows.keySet().removeAll(faulty.keySet());
            again = !faulty.isEmpty();
        }
        return problems;
    }

    private Map<String, RowProblem> faulty() {
        Map<String, Activity> firstToCorrect = new HashMap<>();
        Map<String, RowProblem> faulty = new LinkedHashMap<>();
        for (Activity row : rows.values()) {
            row.correction()
                    .flatMap(correction -> fault(row, correction.corrects(), firstToCorrect))
                    .ifPresent(fault -> faulty.put(row.id(), fault));
        }
        return faulty;
    }

    private Optional<RowProblem> fault(
            Activity row, String corrects, Map<String, Activity> firstToCorrect) {
        Activity earlier = rows.get(corrects);
        if (earlier == null) {
            return Optional.of(
                    fault(row, Code.CORRECTS_NOTHING, "the activity_id of a row that was taken"));
        }
        if (restsOnItself(row)) {
            return Optional.of(
                    fault(row, Code.CORRECTED_IN_CIRCLE, "a row that does not correct this one"));
        }
        Optional<RowProblem> ofDay = faultOfDay(row, earlier);
        if (ofDay.isPresent()) {
            return ofDay;
        }
        Activity first = firstToCorrect.putIfAbsent(corrects, row);
        return Optional.ofNullable(first)
                .map(
                        other ->
                                fault(
                                        row,
                                        Code.CORRECTED_TWICE,
                                        other.id()
                                                + ", which corrects it already in "
                                                + other.source().told()));
    }

    private static Optional<RowProblem> faultOfDay(Activity row, Activity earlier) {
        if (row.recordedOn().isEmpty()) {
            return Optional.of(
                    fault(
                            row,
                            Column.RECORDED_ON,
                            Code.CORRECTION_WITHOUT_DAY,
                            "",
                            "the day the correction was entered: from then on it is known"));
        }
        return row.recordedOn()
                .filter(day -> day.isBefore(earlier.knownOn()))
                .map(
                        day ->
                                fault(
                                        row,
                                        Column.RECORDED_ON,
                                        Code.CORRECTED_BEFORE_RECORDED,
                                        day.toString(),
                                        earlier.knownOn()
                                                + " or later: before, nobody knew the row of "
                                                + earlier.source().told()));
    }

    private boolean restsOnItself(Activity row) {
        Set<String> passed = new HashSet<>();
        Optional<Activity> next = Optional.of(row);
        while (next.isPresent() && passed.add(next.get().id())) {
            next = next.get().correction().map(Correction::corrects).map(rows::get);
        }
        return next.filter(back -> back.id().equals(row.id())).isPresent();
    }

    private static RowProblem fault(Activity row, Code code, String expected) {
        String corrects = row.correction().orElseThrow().corrects();
        return fault(row, Column.CORRECTS, code, corrects, expected);
    }

    private static RowProblem fault(
            Activity row, Column column, Code code, String found, String expected) {
        return new RowProblem(row.source(), column.heading(), code, found, expected);
    }
}
