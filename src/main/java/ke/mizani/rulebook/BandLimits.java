package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * Gives each band its two ends: its own limit and what the next better band leaves over, so that
 * nothing falls between.
 */
final class BandLimits {

    private static final TableDefinition TABLE = ScoringTables.BANDS;

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
            String expected = "a scheme in force on " + day;
            ranked.forEach(
                    row -> faults.add(fault(row, "Scheme", Code.SCHEME_NOT_IN_FORCE, expected)));
        } else if (ranksInOrder(ranked)) {
            limited.addAll(new BandLadder(owner.get(), slice, faults::add).limited(ranked));
        }
    }

    private boolean ranksInOrder(List<Row> ranked) {
        for (int place = 0; place < ranked.size(); place++) {
            if (ranked.get(place).count("Rank") != place + 1) {
                String expected = "rank " + (place + 1) + ", which no band has";
                faults.add(fault(ranked.get(place), "Rank", Code.BAND_GAP, expected));
                return false;
            }
        }
        return true;
    }

    static TableProblem fault(Row row, String label, Code code, String expected) {
        String found = row.find(label).orElse("");
        String cell = row.address(label);
        return new TableProblem(TABLE.workbook(), TABLE.sheet(), cell, code, found, expected);
    }
}
