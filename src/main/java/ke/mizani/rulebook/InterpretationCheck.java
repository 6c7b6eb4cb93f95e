package ke.mizani.rulebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * Checks that each entry of the register has its alternatives, that what is chosen is one of them,
 * and that the three questions of counting are there.
 */
final class InterpretationCheck {

    private static final TableDefinition TABLE = CalendarTables.INTERPRETATIONS;
    private static final int FEWEST = 2;
    private static final int MOST = CalendarTables.LEFT_OUT.size();

    private final Problems problems;

    private InterpretationCheck(Problems problems) {
        this.problems = problems;
    }

    static void run(List<Row> rows, Problems problems) {
        Set<String> missing = new TreeSet<>(CalendarTables.COUNTING.keySet());
        for (Row row : rows) {
            missing.remove(row.find("Interpretation").orElse(""));
            new InterpretationCheck(problems).entry(row);
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

    private void entry(Row row) {
        List<String> counting =
                CalendarTables.COUNTING.getOrDefault(
                        row.find("Interpretation").orElse(""), List.of());
        List<String> alternatives = row.words("Alternatives");
        if (alternatives.isEmpty()) {
            return;
        }
        Set<String> different = new HashSet<>(alternatives);
        boolean each = different.size() == alternatives.size();
        if (!counting.isEmpty()) {
            if (!each || !different.equals(Set.copyOf(counting))) {
                wrong(row, "Alternatives", String.join("|", counting));
            }
        } else if (!each || alternatives.size() < FEWEST || alternatives.size() > MOST) {
            wrong(row, "Alternatives", "two to four different names");
        }
        for (String label : List.of("Chosen", "Safer")) {
            if (row.find(label).filter(word -> !different.contains(word)).isPresent()) {
                wrong(row, label, "one of " + String.join(", ", alternatives));
            }
        }
        leftOut(row, counting.isEmpty() ? alternatives.size() : 0);
    }

    /** What is left out belongs to an alternative; counting leaves nothing out. */
    private void leftOut(Row row, int alternatives) {
        for (int place = Math.min(alternatives, MOST); place < MOST; place++) {
            String label = CalendarTables.LEFT_OUT.get(place);
            if (row.find(label).isPresent()) {
                wrong(row, label, "nothing, since there is no such alternative to leave it out");
            }
        }
    }

    private void wrong(Row row, String label, String expected) {
        problems.add(
                TABLE,
                row.address(label),
                Code.NOT_FOR_THIS_KIND,
                row.find(label).orElse(""),
                expected);
    }
}
