package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.Quarter;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.policy.Duty;

/**
 * How many duties of the Assembly were met in time, by provision and quarter of the financial year
 * in which they were due. What a court suspended or an authority excused, and what nobody can tell,
 * is not counted.
 *
 * @param quarters the columns, oldest first
 * @param rows by provision
 */
public record Compliance(List<String> quarters, List<Row> rows) {

    public Compliance {
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
    }

    /**
     * One provision.
     *
     * @param cells one for each quarter; empty where nothing was due
     */
    public record Row(String clause, String law, List<Optional<Cell>> cells) {}

    /** Duties due, and those of them met in time. */
    public record Cell(int due, int met) {

        /** The share met in time, in whole percent, rounded down: 100 is all of them. */
        public int percent() {
            return met * 100 / due;
        }

        private Cell plus(boolean inTime) {
            return new Cell(due + 1, met + (inTime ? 1 : 0));
        }
    }

    /** The table of the findings that were due by that day. */
    public static Compliance of(List<Finding> findings, LocalDate asOf) {
        TreeSet<String> quarters = new TreeSet<>();
        Map<String, Map<String, Cell>> cells = new TreeMap<>();
        Map<String, String> laws = new TreeMap<>();
        for (Finding finding : findings) {
            Optional<LocalDate> due = finding.due().filter(day -> !day.isAfter(asOf));
            if (finding.bindsAssembly() && counts(finding) && due.isPresent()) {
                String quarter = quarter(due.get());
                String clause = finding.duty().clause().id();
                quarters.add(quarter);
                laws.put(
                        clause,
                        finding.duty().clause().instrument()
                                + ", "
                                + finding.duty().clause().section());
                cells.computeIfAbsent(clause, none -> new TreeMap<>())
                        .merge(
                                quarter,
                                new Cell(0, 0).plus(!finding.breach()),
                                (one, other) ->
                                        new Cell(one.due() + other.due(), one.met() + other.met()));
            }
        }
        return new Compliance(List.copyOf(quarters), rows(cells, laws, quarters));
    }

    private static List<Row> rows(
            Map<String, Map<String, Cell>> cells, Map<String, String> laws, Set<String> quarters) {
        List<Row> rows = new ArrayList<>();
        cells.forEach(
                (clause, its) ->
                        rows.add(
                                new Row(
                                        clause,
                                        laws.getOrDefault(clause, clause),
                                        quarters.stream()
                                                .map(q -> Optional.ofNullable(its.get(q)))
                                                .toList())));
        rows.sort(Comparator.comparing(Row::law));
        return rows;
    }

    private static boolean counts(Finding finding) {
        return finding.breach()
                || (finding.status() == Status.MET
                        && finding.duty().effect() != Duty.LegalEffect.INFORMATION);
    }

    private static String quarter(LocalDate day) {
        int first = day.getMonthValue() > 6 ? day.getYear() : day.getYear() - 1;
        int number = (day.getMonthValue() + 5) % 12 / 3 + 1;
        return new Quarter(new FinancialYear(first), number).toString();
    }
}
