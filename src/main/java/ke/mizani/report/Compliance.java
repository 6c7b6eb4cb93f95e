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
        for (Finding finding : counted(findings, asOf)) {
            String quarter = quarter(finding);
            String clause = finding.duty().clause().id();
            quarters.add(quarter);
            laws.put(clause, law(finding));
            cells.computeIfAbsent(clause, none -> new TreeMap<>())
                    .merge(
                            quarter,
                            new Cell(0, 0).plus(!finding.breach()),
                            (one, other) ->
                                    new Cell(one.due() + other.due(), one.met() + other.met()));
        }
        return new Compliance(List.copyOf(quarters), rows(cells, laws, quarters));
    }

    /** The findings that the table of a day counts, in their order. */
    public static List<Finding> counted(List<Finding> findings, LocalDate asOf) {
        return findings.stream()
                .filter(Finding::bindsAssembly)
                .filter(Compliance::counts)
                .filter(finding -> finding.due().filter(day -> !day.isAfter(asOf)).isPresent())
                .toList();
    }

    /** The quarter in which a counted finding was due. */
    public static String quarter(Finding finding) {
        return Quarter.of(finding.due().orElseThrow()).toString();
    }

    static String law(Finding finding) {
        return finding.duty().clause().instrument() + ", " + finding.duty().clause().section();
    }

    /** Only the quarters of a financial year and those after it, and what was due in them. */
    public Compliance from(FinancialYear year) {
        String first = new Quarter(year, 1).toString();
        int before = (int) quarters.stream().filter(one -> one.compareTo(first) < 0).count();
        return new Compliance(
                quarters.subList(before, quarters.size()),
                rows.stream()
                        .map(
                                row ->
                                        new Row(
                                                row.clause(),
                                                row.law(),
                                                row.cells().subList(before, row.cells().size())))
                        .filter(row -> row.cells().stream().anyMatch(Optional::isPresent))
                        .toList());
    }

    /** The same as fields of a picture, the provisions by their ids. */
    public List<HeatMapPicture.Field> fields() {
        List<HeatMapPicture.Field> fields = new ArrayList<>();
        for (Row row : rows) {
            for (int at = 0; at < quarters.size(); at++) {
                String quarter = quarters.get(at);
                row.cells()
                        .get(at)
                        .map(
                                cell ->
                                        new HeatMapPicture.Field(
                                                row.clause(), quarter, cell.met(), cell.due()))
                        .ifPresent(fields::add);
            }
        }
        return fields;
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
}
