package ke.mizani.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import ke.mizani.policy.Decision;

/**
 * What one decision table answers. Its rows never change, so each typical question is put to the
 * engine once and the answer kept with its rows.
 */
final class TableAnswers<T> {

    private final DecisionTable table;
    private final Cases cases;
    private final Map<String, Decision<T>> byCell = new LinkedHashMap<>();
    private final Map<Question, List<Decision<T>>> known = new ConcurrentHashMap<>();
    private final Function<Question, List<String>> engine;

    /**
     * @param meaning what a row says
     * @param engine gives the cells of the rows that answer a question
     */
    TableAnswers(
            DecisionTable table,
            Tables tables,
            Function<Row, T> meaning,
            Function<Question, List<String>> engine) {
        this.table = table;
        this.engine = engine;
        cases = table.cases(tables);
        for (Row row : tables.of(table.sheet())) {
            byCell.put(row.cell(), new Decision<>(meaning.apply(row), row.in(table.sheet())));
        }
    }

    /** The rows that answer the question, in the order of the sheet. */
    List<Decision<T>> to(Question question) {
        return known.computeIfAbsent(
                question.typical(cases), typical -> decided(engine.apply(typical)));
    }

    private List<Decision<T>> decided(List<String> cells) {
        Set<String> answering = new HashSet<>(cells);
        return byCell.entrySet().stream()
                .filter(row -> answering.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The one row that answers the question.
     *
     * @throws NoSingleRow if none or several do
     */
    Decision<T> only(Question question) {
        List<Decision<T>> rows = to(question);
        if (rows.size() != 1) {
            throw new NoSingleRow(
                    table.sheet().address(),
                    question.inWords(),
                    rows.stream().map(Decision::because).toList());
        }
        return rows.get(0);
    }

    /** All rows, in the order of the sheet. */
    List<Decision<T>> rows() {
        return new ArrayList<>(byCell.values());
    }
}
