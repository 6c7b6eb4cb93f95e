package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ke.mizani.rulebook.TableDefinition.Use;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * Asks each decision table every case that its rows tell apart, and tells what no row answers, what
 * too many answer, and which rows say nothing of their own.
 */
final class Completeness {

    /** Faults between sound rows: with any other the rows of a sheet are not whole. */
    private static final Set<Code> BETWEEN_ROWS =
            EnumSet.of(
                    Code.TWO_ROWS_AT_ONCE,
                    Code.SCHEME_NOT_IN_FORCE,
                    Code.BAND_GAP,
                    Code.BAND_ORDER);

    private Completeness() {}

    /** Whether the rows are whole, so that they can be asked although the rulebook is refused. */
    static boolean canBeAsked(Collection<TableProblem> problems) {
        return problems.stream().noneMatch(p -> p.refuses() && !BETWEEN_ROWS.contains(p.code()));
    }

    /** What is found in the tables, in their order. */
    static List<TableFinding> of(AskedTables asked) {
        List<TableFinding> findings = new ArrayList<>();
        DecisionTable.ALL.forEach(table -> findings.addAll(of(asked, table)));
        return findings;
    }

    /** What is found in one table, the gravest first. */
    static List<TableFinding> of(AskedTables asked, DecisionTable table) {
        List<TableFinding> findings =
                new ArrayList<>(
                        table.sheet().use() == Use.UNIQUE
                                ? new UniqueCheck(asked, table).findings()
                                : new CollectCheck(asked, table).findings());
        findings.sort(Comparator.comparing(TableFinding::level));
        return findings;
    }
}
