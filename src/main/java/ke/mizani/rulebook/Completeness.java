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
public final class Completeness {

    /** Faults between sound rows: with any other the rows of a sheet are not whole. */
    private static final Set<Code> BETWEEN_ROWS =
            EnumSet.of(
                    Code.TWO_ROWS_AT_ONCE,
                    Code.SCHEME_NOT_IN_FORCE,
                    Code.BAND_GAP,
                    Code.BAND_ORDER);

    private Completeness() {}

    /**
     * What is found in the workbooks, in the order of tables and rows. Tables with faulty cells are
     * left out until these are mended.
     */
    public static List<TableFinding> of(RulebookSource source) {
        RulebookReading reading = RulebookReading.of(source);
        Tables tables = reading.tables();
        return of(tables, reading.problems(), "checked-" + source.hash());
    }

    static List<TableFinding> of(Tables tables, Collection<TableProblem> problems, String name) {
        if (problems.stream().anyMatch(p -> p.refuses() && !BETWEEN_ROWS.contains(p.code()))) {
            return List.of();
        }
        RuleEngine engine = RuleEngine.compile(tables, name);
        return of(AskedTables.of(tables, engine::ask));
    }

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
