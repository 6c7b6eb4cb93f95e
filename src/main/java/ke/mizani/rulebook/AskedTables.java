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
 * @param cases the cases that each table tells apart, as far as they were needed
 */
record AskedTables(
        Tables tables, Function<Question, List<String>> engine, Map<DecisionTable, Cases> cases) {

    static AskedTables of(Tables tables, Function<Question, List<String>> engine) {
        return new AskedTables(tables, engine, new HashMap<>());
    }

    /** The cases that the rows of a table tell apart. */
    Cases cases(DecisionTable table) {
        return cases.computeIfAbsent(table, asked -> asked.cases(tables));
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
