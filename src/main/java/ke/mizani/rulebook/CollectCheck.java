package ke.mizani.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.policy.InForce;
import ke.mizani.rulebook.DecisionTable.Condition;
import ke.mizani.rulebook.TableFinding.Kind;
import ke.mizani.rulebook.TableProblem.Level;

/**
 * Looks for rows of a table of hit policy collect that say the same twice or never answer, and for
 * wordings of one provision that meet or leave days between them.
 */
final class CollectCheck {

    /** Ends the names of earlier wordings. */
    private static final String EARLIER = "-old\\d*$";

    private final AskedTables asked;
    private final DecisionTable table;
    private final FindingMaker maker;

    CollectCheck(AskedTables asked, DecisionTable table) {
        this.asked = asked;
        this.table = table;
        maker = new FindingMaker(asked, table, new CaseGrid(asked, table));
    }

    List<TableFinding> findings() {
        List<TableFinding> findings = new ArrayList<>(same());
        findings.addAll(maker.unreachable(answers()));
        if (table.sheet().hasInForce() && !comparesDays()) {
            families().values().forEach(family -> findings.addAll(wordings(family)));
        }
        return findings;
    }

    private boolean comparesDays() {
        return table.conditions().stream()
                .map(Condition::comparison)
                .anyMatch(c -> c == Comparison.FROM || c == Comparison.TO);
    }

    private Set<Set<String>> answers() {
        return table.questions(asked.tables()).stream()
                .map(asked::cells)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Rows that are equal in all that decides. */
    private List<TableFinding> same() {
        Map<List<Optional<String>>, List<Row>> equal = new LinkedHashMap<>();
        for (Row row : asked.tables().of(table.sheet())) {
            List<Optional<String>> decisive =
                    table.sheet().columns().stream()
                            .filter(column -> Mutants.changes(table.sheet(), column))
                            .map(column -> row.find(column.label()))
                            .toList();
            equal.computeIfAbsent(decisive, none -> new ArrayList<>()).add(row);
        }
        return equal.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(
                        rows ->
                                maker.together(
                                        Kind.SAME, Level.PLEASE_LOOK, rows, rows.get(0).inForce()))
                .toList();
    }

    private Map<String, List<Row>> families() {
        Map<String, List<Row>> families = new HashMap<>();
        for (Row row : asked.tables().of(table.sheet())) {
            String family = row.text(table.sheet().naming().label()).replaceAll(EARLIER, "");
            families.computeIfAbsent(family, none -> new ArrayList<>()).add(row);
        }
        return families;
    }

    private List<TableFinding> wordings(List<Row> family) {
        List<Row> inOrder = new ArrayList<>(family);
        inOrder.sort(Comparator.comparing(row -> row.inForce().from().orElse(LocalDate.MIN)));
        List<TableFinding> findings = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            Row earlier = inOrder.get(i - 1);
            Row later = inOrder.get(i);
            Optional<LocalDate> end = earlier.inForce().to();
            Optional<LocalDate> start = later.inForce().from();
            List<Row> both = List.of(earlier, later);
            if (end.isEmpty() || start.isEmpty() || !end.get().isBefore(start.get())) {
                InForce days = new InForce(start, sooner(end, later.inForce().to()));
                findings.add(maker.together(Kind.TWO_WORDINGS, Level.MUST_FIX, both, days));
            } else if (end.get().plusDays(1).isBefore(start.get())) {
                InForce days =
                        new InForce(
                                Optional.of(end.get().plusDays(1)),
                                Optional.of(start.get().minusDays(1)));
                findings.add(maker.together(Kind.NO_WORDING, Level.PLEASE_LOOK, both, days));
            }
        }
        return findings;
    }

    private static Optional<LocalDate> sooner(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
