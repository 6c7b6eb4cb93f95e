package ke.mizani.rulebook;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.rulebook.TableProblem.Code;

/** Checks that each unsettled question has its row, with readings that belong to it. */
final class ReadingCheck {

    private static final TableDefinition TABLE = CalendarTables.READINGS;

    private ReadingCheck() {}

    static void run(List<Row> rows, Problems problems) {
        Set<String> missing = new TreeSet<>(CalendarTables.ANSWERS.keySet());
        for (Row row : rows) {
            String question = row.find("Reading").orElse("");
            missing.remove(question);
            List<String> answers = CalendarTables.ANSWERS.getOrDefault(question, List.of());
            if (!answers.isEmpty()) {
                List.of("Value", "Alternatives", "Earlier day")
                        .forEach(label -> belongs(row, label, answers, problems));
            }
        }
        if (!rows.isEmpty()) {
            missing.forEach(
                    question ->
                            problems.add(
                                    TABLE,
                                    "",
                                    Code.MISSING_ROW,
                                    "no row " + question,
                                    "a row for " + question));
        }
    }

    private static void belongs(Row row, String label, List<String> answers, Problems problems) {
        for (String word : row.words(label)) {
            if (!answers.contains(word)) {
                problems.add(
                        TABLE,
                        row.address(label),
                        Code.NOT_FOR_THIS_KIND,
                        word,
                        "one of " + String.join(", ", answers));
            }
        }
    }
}
