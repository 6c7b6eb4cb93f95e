package ke.mizani.rulebook;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.policy.Consequence;
import ke.mizani.policy.Deadline;
import ke.mizani.policy.ScoringScheme.Better;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * Checks that the grades of consequences are grades of their scheme, that scores are only compared
 * where higher is better, and that each deadline has a row.
 */
final class ConsequenceCheck {

    private static final TableDefinition TABLE = ConsequenceTables.CONSEQUENCES;

    private final Tables tables;
    private final Problems problems;

    private ConsequenceCheck(Tables tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    static void run(Tables tables, Problems problems) {
        ConsequenceCheck check = new ConsequenceCheck(tables, problems);
        for (Row row : tables.of(TABLE)) {
            check.grade(row);
            check.score(row);
        }
        check.deadlines();
    }

    private void grade(Row row) {
        String scheme = row.find("Scheme").orElse(UsualColumns.ANY);
        String grade = row.find("Grade").orElse(UsualColumns.ANY);
        Set<String> known = grades(scheme);
        boolean open =
                grade.equals(UsualColumns.ANY)
                        || grade.equals(Consequence.NOTHING_SUBMITTED)
                        || known.isEmpty();
        if (!open && !known.contains(grade)) {
            String expected =
                    Wording.nearest(grade, known)
                            .map(near -> "perhaps " + near)
                            .orElse("one of " + String.join(", ", known));
            problems.add(TABLE, row.address("Grade"), Code.NOT_IN_VOCABULARY, grade, expected);
        }
    }

    /** The grades of a scheme, or of all; none if their own sheet is missing. */
    private Set<String> grades(String scheme) {
        return tables.of(ScoringTables.BANDS).stream()
                .filter(
                        band ->
                                scheme.equals(UsualColumns.ANY)
                                        || band.find("Scheme").filter(scheme::equals).isPresent())
                .flatMap(band -> band.find("Grade").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void score(Row row) {
        boolean unknown = tables.of(ScoringTables.SCHEMES).isEmpty();
        if (unknown || row.number("Score at least").isEmpty()) {
            return;
        }
        String scheme = row.find("Scheme").orElse("");
        boolean rising =
                tables.of(ScoringTables.SCHEMES).stream()
                        .filter(other -> other.find("Scheme").filter(scheme::equals).isPresent())
                        .anyMatch(
                                other ->
                                        other.find("Better is")
                                                .filter(Better.HIGHER.word()::equals)
                                                .isPresent());
        if (!rising) {
            problems.add(
                    TABLE,
                    row.address("Score at least"),
                    Code.NOT_FOR_THIS_KIND,
                    row.text("Score at least"),
                    "any, unless the row names a scheme where higher is better");
        }
    }

    private void deadlines() {
        Set<String> known =
                tables.of(ConsequenceTables.DEADLINES).stream()
                        .flatMap(row -> row.find("About").stream())
                        .collect(Collectors.toSet());
        Set<String> words =
                Stream.of(Deadline.About.values())
                        .map(Deadline.About::word)
                        .collect(Collectors.toSet());
        for (Deadline.About about : Deadline.About.values()) {
            if (!known.isEmpty() && words.containsAll(known) && !known.contains(about.word())) {
                problems.add(
                        ConsequenceTables.DEADLINES,
                        "",
                        Code.MISSING_ROW,
                        "no row " + about.word(),
                        "a row for " + about.word());
            }
        }
    }
}
