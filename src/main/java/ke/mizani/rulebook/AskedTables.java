package ke.mizani.rulebook;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tables that can be asked, whether or not they are sound enough to be used.
 *
 * @param tables the rows
 * @param engine gives the cells of the rows that answer a question
 * @param cases the cases that each table tells apart
 */
record AskedTables(
        Tables tables,
        Function<Question, List<String>> engine,
        Map<DecisionTable, Cases> cases) {

    static AskedTables of(Tables tables, Function<Question, List<String>> engine) {
        Map<DecisionTable, Cases> cases = new HashMap<>();
        DecisionTable.ALL.forEach(table -> cases.put(table, table.cases(tables)));
        return new AskedTables(tables, engine, cases);
    }

    /** The cases that the rows of a table tell apart. */
    Cases cases(DecisionTable table) {
        Cases known = cases.get(table);
        if (known == null) {
            throw new IllegalArgumentException("not asked: " + table.sheet().address());
        }
        return known;
    }

    /** The cells of the rows that answer; each once. */
    Set<String> cells(Question question) {
        return new LinkedHashSet<>(engine.apply(question));
    }

    /** The rows that answer, in the order of the sheet. */
    List<Row> rows(DecisionTable table, Question question) {
        Set<String> answering = cells(question);
        return tables.of(table.sheet()).stream()
                .filter(row -> answering.contains(row.cell()))
                .toList();
    }
}
