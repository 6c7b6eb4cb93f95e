package ke.mizani.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.RowVersion;
import ke.mizani.rulebook.RulebookVersion;
import ke.mizani.rulebook.TableView;
import ke.mizani.rulebook.TestResult;
import ke.mizani.store.CoverageSearch.Verdicts;

/**
 * One provision: the rows that code it, the tests about them, what the last evaluation found and
 * the acts that prove it.
 *
 * @param clause short name, such as {@code CGA-24-1}
 * @param law as it is cited
 * @param rows where it is coded, each with its name
 * @param tests names of the tests about these rows
 * @param verdicts what the last evaluation found
 * @param acts how many recorded activities start or meet its duties
 */
public record ClauseCoverage(
        String clause,
        String law,
        List<NamedRow> rows,
        List<String> tests,
        Verdicts verdicts,
        int acts) {

    private static final String CLAUSE = "Clause";
    private static final List<String> EVENTS = List.of("Started by", "Met by");
    private static final int ALL = 3;

    /** A row with its name. */
    public record NamedRow(String name, RuleRow row) {}

    /**
     * What is known beside the rulebook.
     *
     * @param tests what came of the tests in the workbooks
     * @param verdicts of the last evaluation, by provision
     * @param acts how many activities were handed in, by event
     */
    public record Known(
            List<TestResult> tests, Map<String, Verdicts> verdicts, Map<String, Integer> acts) {}

    /** How many of rows tested, judged and evidenced it is, from 0 to 3. */
    public int covered() {
        return (tests.isEmpty() ? 0 : 1) + (verdicts.all() > 0 ? 1 : 0) + (acts > 0 ? 1 : 0);
    }

    /** Whether it is covered all the way. */
    public boolean whole() {
        return covered() == ALL;
    }

    /** Every provision that a row of the rulebook cites, the least covered first. */
    public static List<ClauseCoverage> of(RulebookVersion rulebook, Known known) {
        Map<String, List<NamedRow>> rows = new LinkedHashMap<>();
        Map<String, List<RowVersion>> cells = new LinkedHashMap<>();
        for (TableView view : rulebook.views()) {
            for (RowVersion row : view.rows()) {
                String clause = row.value(CLAUSE);
                if (!clause.isEmpty()) {
                    rows.computeIfAbsent(clause, none -> new ArrayList<>())
                            .add(new NamedRow(view.name(row), row.row()));
                    cells.computeIfAbsent(clause, none -> new ArrayList<>()).add(row);
                }
            }
        }
        return rows.keySet().stream()
                .map(
                        clause ->
                                of(
                                        clause,
                                        rows.getOrDefault(clause, List.of()),
                                        cells.getOrDefault(clause, List.of()),
                                        known))
                .sorted(
                        Comparator.comparingInt(ClauseCoverage::covered)
                                .thenComparing(ClauseCoverage::clause))
                .toList();
    }

    private static ClauseCoverage of(
            String clause, List<NamedRow> rows, List<RowVersion> cells, Known known) {
        List<RuleRow> places = rows.stream().map(NamedRow::row).toList();
        List<String> tests =
                known.tests().stream()
                        .filter(test -> test.protecting().stream().anyMatch(places::contains))
                        .map(TestResult::name)
                        .toList();
        TreeSet<String> events = new TreeSet<>();
        for (RowVersion row : cells) {
            EVENTS.forEach(column -> events.addAll(Arrays.asList(row.value(column).split("\\|"))));
        }
        String law = cells.get(0).value("Law") + " " + cells.get(0).value("Section");
        return new ClauseCoverage(
                clause,
                law.strip(),
                rows,
                tests,
                known.verdicts().getOrDefault(clause, new Verdicts(0, 0)),
                events.stream().mapToInt(event -> known.acts().getOrDefault(event, 0)).sum());
    }
}
