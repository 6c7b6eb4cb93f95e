package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.policy.InForce;
import ke.mizani.policy.ScoringScheme.Better;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * Gives each band its two ends: its own limit and what the next better band leaves over, so that
 * nothing falls between.
 */
final class BandLimits {

    static final String AT_MOST = "at-most";
    static final String LESS_THAN = "less-than";
    static final String AT_LEAST = "at-least";
    static final String MORE_THAN = "more-than";

    private static final TableDefinition TABLE = ScoringTables.BANDS;
    private static final String REST = "rest";
    private static final String LIMIT = "Limit";
    private static final String KIND = "Limit kind";

    private static final Map<String, String> LEFT_OVER_BY =
            Map.of(
                    AT_MOST, MORE_THAN, LESS_THAN, AT_LEAST, AT_LEAST, LESS_THAN, MORE_THAN,
                    AT_MOST);

    private final List<Row> schemes;
    private final List<Row> bands;
    private final Set<TableProblem> faults = new LinkedHashSet<>();
    private final List<Row> limited = new ArrayList<>();

    private BandLimits(Tables tables) {
        schemes = tables.of(ScoringTables.SCHEMES);
        bands = tables.of(TABLE);
    }

    /** The bands with both ends, each once for every time in which its neighbours are the same. */
    static List<Row> rows(Tables tables) {
        BandLimits limits = new BandLimits(tables);
        limits.run();
        return limits.limited;
    }

    static List<TableProblem> faults(Tables tables) {
        BandLimits limits = new BandLimits(tables);
        limits.run();
        return List.copyOf(limits.faults);
    }

    private void run() {
        Set<String> names = new TreeSet<>();
        bands.forEach(row -> names.add(row.text("Scheme")));
        for (String scheme : names) {
            List<Row> its =
                    bands.stream().filter(row -> row.text("Scheme").equals(scheme)).toList();
            List<Row> with = new ArrayList<>(its);
            schemes.stream().filter(row -> row.text("Scheme").equals(scheme)).forEach(with::add);
            TimeSlices.of(with).forEach(slice -> slice(scheme, its, slice));
        }
    }

    private void slice(String scheme, List<Row> its, InForce slice) {
        LocalDate day = TimeSlices.dayOf(slice);
        List<Row> ranked =
                its.stream()
                        .filter(row -> row.inForce().on(day))
                        .sorted(Comparator.comparingInt(row -> row.count("Rank")))
                        .toList();
        Optional<Row> owner =
                schemes.stream()
                        .filter(row -> row.text("Scheme").equals(scheme) && row.inForce().on(day))
                        .findFirst();
        if (owner.isEmpty()) {
            ranked.forEach(
                    row ->
                            fault(
                                    row,
                                    "Scheme",
                                    Code.SCHEME_NOT_IN_FORCE,
                                    "a scheme in force on " + day));
        } else if (ranksInOrder(ranked)) {
            limit(ranked, owner.get(), slice);
        }
    }

    private boolean ranksInOrder(List<Row> ranked) {
        for (int place = 0; place < ranked.size(); place++) {
            if (ranked.get(place).count("Rank") != place + 1) {
                fault(
                        ranked.get(place),
                        "Rank",
                        Code.BAND_GAP,
                        "rank " + (place + 1) + ", which no band has");
                return false;
            }
        }
        return true;
    }

    private void limit(List<Row> ranked, Row scheme, InForce slice) {
        boolean lower = scheme.word(Better.class, "Better is") == Better.LOWER;
        Map<String, String> betterEnd = new HashMap<>();
        scheme.number("Best score")
                .ifPresent(best -> betterEnd.put(lower ? AT_LEAST : AT_MOST, best.toPlainString()));
        for (Row row : ranked) {
            boolean last = row.count("Rank") == ranked.size();
            if (!limitFits(row, lower, last) || !comesAfter(row, betterEnd, lower)) {
                return;
            }
            limited.add(canonical(row, betterEnd, scheme, slice));
            betterEnd.clear();
            betterEnd.put(LEFT_OVER_BY.getOrDefault(row.text(KIND), REST), row.text(LIMIT));
        }
    }

    private boolean limitFits(Row row, boolean lower, boolean last) {
        String kind = row.text(KIND);
        List<String> kinds = lower ? List.of(AT_MOST, LESS_THAN) : List.of(AT_LEAST, MORE_THAN);
        if (!kinds.contains(kind) && !(kind.equals(REST) && last)) {
            fault(
                    row,
                    KIND,
                    Code.BAND_ORDER,
                    String.join(" or ", kinds) + (last ? ", or rest" : ""));
            return false;
        }
        if (kind.equals(REST) == row.number(LIMIT).isPresent()) {
            fault(
                    row,
                    LIMIT,
                    Code.NOT_FOR_THIS_KIND,
                    kind.equals(REST) ? ScoringTables.ANY : "a number");
            return false;
        }
        return true;
    }

    /** Whether a score can lie between the better end and the band's own limit. */
    private boolean comesAfter(Row row, Map<String, String> betterEnd, boolean lower) {
        if (betterEnd.isEmpty() || row.number(LIMIT).isEmpty()) {
            return true;
        }
        Map.Entry<String, String> end = betterEnd.entrySet().iterator().next();
        int beyond = row.number(LIMIT).orElseThrow().compareTo(new BigDecimal(end.getValue()));
        boolean bothIncluded = includes(end.getKey()) && includes(row.text(KIND));
        boolean room = beyond == 0 ? bothIncluded : beyond > 0 == lower;
        if (!room) {
            fault(
                    row,
                    LIMIT,
                    Code.BAND_ORDER,
                    (lower ? "more than " : "less than ") + end.getValue());
        }
        return room;
    }

    private static boolean includes(String end) {
        return end.equals(AT_MOST) || end.equals(AT_LEAST);
    }

    private static Row canonical(
            Row row, Map<String, String> betterEnd, Row scheme, InForce slice) {
        Map<String, String> values = new HashMap<>(betterEnd);
        values.put("Scheme", row.text("Scheme"));
        slice.from().ifPresent(day -> values.put(TableDefinition.FROM, day.toString()));
        slice.to().ifPresent(day -> values.put(TableDefinition.TO, day.toString()));
        boolean lower = scheme.word(Better.class, "Better is") == Better.LOWER;
        if (row.text(KIND).equals(REST)) {
            scheme.number("Worst score")
                    .ifPresent(
                            worst -> values.put(lower ? AT_MOST : AT_LEAST, worst.toPlainString()));
        } else {
            values.put(row.text(KIND), row.text(LIMIT));
        }
        return new Row(row.number(), row.cell(), values, Map.of());
    }

    private void fault(Row row, String label, Code code, String expected) {
        faults.add(
                new TableProblem(
                        TABLE.workbook(),
                        TABLE.sheet(),
                        row.address(label),
                        code,
                        row.find(label).orElse(""),
                        expected));
    }
}
