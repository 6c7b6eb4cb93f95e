package ke.mizani.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ke.mizani.calendar.Word;
import ke.mizani.policy.InForce;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.TableProblem.Level;

/**
 * One thing that is odd about the rows of a decision table, although each of them is sound.
 *
 * @param kind what is odd
 * @param level how grave it is
 * @param table the sheet it is about
 * @param rows the rows concerned; of a gap, those beside it
 * @param region where it is
 * @param witness a case in which it shows; empty if there cannot be one
 */
public record TableFinding(
        Kind kind,
        Level level,
        Place table,
        List<NamedRow> rows,
        Region region,
        Optional<Witness> witness) {

    /** What can be odd. */
    public enum Kind implements Word {
        /** Numbers that no row takes in, between limits that others have. */
        GAP,
        /** Days between two rows on which none is in force. */
        GAP_IN_TIME,
        /** Days from which on no row is in force any more. */
        ENDS,
        /** A combination of words that no row names. */
        NO_ROW,
        /** Several rows with different answers where one is due. */
        CONFLICT,
        /** Several rows with the same answer where one is due. */
        OVERLAP,
        /** Rows that differ in nothing but their names and remarks. */
        SAME,
        /** A row that never answers alone: another always answers too. */
        SHADOWED,
        /** A row that never answers. */
        UNREACHABLE,
        /** Two wordings of one provision that are law on the same day. */
        TWO_WORDINGS,
        /** Days between two wordings of one provision on which neither is law. */
        NO_WORDING
    }

    /** A sheet. */
    public record Place(String workbook, String sheet) {

        /** The address in one word: {@code schemes.xlsx!bands}. */
        public String address() {
            return workbook + "!" + sheet;
        }
    }

    /** A row and its name. */
    public record NamedRow(String name, RuleRow row) {}

    /**
     * The cases concerned.
     *
     * @param words words by label of the column that they are compared with
     * @param property name of the number asked about; empty if there is none
     * @param numbers which numbers
     * @param days which days
     */
    public record Region(Map<String, String> words, String property, Span numbers, InForce days) {}

    /**
     * A case that was put to the table.
     *
     * @param question what was asked
     * @param input the same as an officer writes it
     * @param answering names of the rows that answered
     * @param typical all cases in which the same shows
     * @param cases what tells the cases of the table apart
     */
    public record Witness(
            Question question,
            Map<String, String> input,
            List<String> answering,
            Set<Question> typical,
            Cases cases) {}

    public TableFinding {
        rows = List.copyOf(rows);
    }

    /** What kind of question shows it; empty if there is none. */
    public Optional<Class<? extends Question>> asked() {
        return witness.map(w -> w.question().getClass());
    }

    /** Whether it shows in the case that a question stands for. */
    public boolean showsIn(Question question) {
        return mayShowIn(question, Set.of());
    }

    /**
     * Whether it may show in the case of a question of which some values are not known yet.
     *
     * @param unknown names of the values that can still be any
     */
    public boolean mayShowIn(Question question, Set<String> unknown) {
        return witness.filter(w -> w.question().getClass() == question.getClass())
                .filter(w -> among(w.typical(), question.typical(w.cases()), unknown))
                .isPresent();
    }

    private static boolean among(Set<Question> typical, Question question, Set<String> unknown) {
        if (unknown.isEmpty()) {
            return typical.contains(question);
        }
        Map<String, String> known = CaseText.of(question);
        known.keySet().removeAll(unknown);
        return typical.stream()
                .anyMatch(one -> CaseText.of(one).entrySet().containsAll(known.entrySet()));
    }

    /** Whether no row answers, whatever number is asked about. */
    public boolean leavesNoNumber() {
        return region.numbers().everything()
                && witness.filter(w -> w.answering().isEmpty()).isPresent();
    }
}
