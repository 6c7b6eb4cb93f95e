package ke.mizani.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ke.mizani.policy.InForce;
import ke.mizani.policy.ScoringScheme.Better;
import ke.mizani.rulebook.TableProblem.Code;

/** The bands of one scheme in one slice of time, from the best to the worst. */
final class BandLadder {

    private static final String LIMIT = "Limit";
    private static final String KIND = "Limit kind";

    /** One end of a band. */
    private record End(Limit kind, BigDecimal score) {}

    private final Row scheme;
    private final Better better;
    private final InForce slice;
    private final Consumer<TableProblem> faults;

    BandLadder(Row scheme, InForce slice, Consumer<TableProblem> faults) {
        this.scheme = scheme;
        this.better = scheme.word(Better.class, "Better is");
        this.slice = slice;
        this.faults = faults;
    }

    /** Each band with both ends: its own limit and what the next better one leaves over. */
    List<Row> limited(List<Row> ranked) {
        List<Row> limited = new ArrayList<>();
        Limit best = better == Better.LOWER ? Limit.AT_LEAST : Limit.AT_MOST;
        Optional<End> betterEnd = scheme.number("Best score").map(score -> new End(best, score));
        for (Row row : ranked) {
            boolean last = row.count("Rank") == ranked.size();
            if (!limitFits(row, last) || !leavesRoom(row, betterEnd)) {
                return List.of();
            }
            Optional<End> own = ownEnd(row);
            limited.add(canonical(row, betterEnd, own));
            betterEnd = own.map(end -> new End(end.kind().leftOver(), end.score()));
        }
        return limited;
    }

    private boolean limitFits(Row row, boolean last) {
        Limit kind = row.word(Limit.class, KIND);
        boolean rest = kind == Limit.REST;
        if (rest ? !last : !kind.bounds(better)) {
            String expected =
                    better == Better.LOWER ? "at-most or less-than" : "at-least or more-than";
            fault(row, KIND, Code.BAND_ORDER, expected + (last ? ", or rest" : ""));
            return false;
        }
        if (rest == row.number(LIMIT).isPresent()) {
            fault(row, LIMIT, Code.NOT_FOR_THIS_KIND, rest ? UsualColumns.ANY : "a number");
            return false;
        }
        return true;
    }

    /** Whether a score can lie between the better end and the band's own limit. */
    private boolean leavesRoom(Row row, Optional<End> betterEnd) {
        if (betterEnd.isEmpty() || row.number(LIMIT).isEmpty()) {
            return true;
        }
        End end = betterEnd.get();
        int beyond = row.number(LIMIT).get().compareTo(end.score());
        boolean touching = end.kind().includes() && row.word(Limit.class, KIND).includes();
        boolean room = beyond == 0 ? touching : beyond > 0 == (better == Better.LOWER);
        if (!room) {
            String side = better == Better.LOWER ? "more than " : "less than ";
            fault(row, LIMIT, Code.BAND_ORDER, side + end.score().toPlainString());
        }
        return room;
    }

    private Optional<End> ownEnd(Row row) {
        Limit kind = row.word(Limit.class, KIND);
        if (kind != Limit.REST) {
            return row.number(LIMIT).map(score -> new End(kind, score));
        }
        Limit worst = better == Better.LOWER ? Limit.AT_MOST : Limit.AT_LEAST;
        return scheme.number("Worst score").map(score -> new End(worst, score));
    }

    private Row canonical(Row row, Optional<End> betterEnd, Optional<End> own) {
        Map<String, String> values = new HashMap<>();
        values.put("Scheme", row.text("Scheme"));
        betterEnd.ifPresent(end -> values.put(end.kind().word(), end.score().toPlainString()));
        own.ifPresent(end -> values.put(end.kind().word(), end.score().toPlainString()));
        slice.from().ifPresent(day -> values.put(TableDefinition.FROM, day.toString()));
        slice.to().ifPresent(day -> values.put(TableDefinition.TO, day.toString()));
        return new Row(row.number(), row.cell(), values, Map.of());
    }

    private void fault(Row row, String label, Code code, String expected) {
        faults.accept(BandLimits.fault(row, label, code, expected));
    }
}
