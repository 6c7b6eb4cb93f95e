package ke.mizani.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a test expects: {@code ROW} answers, {@code not ROW} does not, {@code none} at
 * all, or {@code column=value} in the row that answers.
 *
 * @param kind what is expected
 * @param name name of the row or column
 * @param value what stands in the column
 */
record Expectation(Kind kind, String name, String value) {

    enum Kind {
        ROW,
        NOT_ROW,
        NO_ROW,
        VALUE
    }

    private static final String NOT = "not ";

    /**
     * What the text expects, in order.
     *
     * @throws CaseText.NotUnderstood if a value is expected of no row
     */
    static List<Expectation> of(String text) {
        List<Expectation> expected = CaseText.parts(text).stream().map(Expectation::one).toList();
        boolean nothing = expected.stream().anyMatch(e -> e.kind() == Kind.NO_ROW);
        if (nothing && expected.size() > 1) {
            throw new CaseText.NotUnderstood("none stands beside something else");
        }
        return expected;
    }

    private static Expectation one(String part) {
        int equals = part.indexOf('=');
        if (equals > 0) {
            return new Expectation(
                    Kind.VALUE,
                    part.substring(0, equals).strip(),
                    part.substring(equals + 1).strip());
        }
        if (part.startsWith(NOT)) {
            return new Expectation(Kind.NOT_ROW, part.substring(NOT.length()).strip(), "");
        }
        return part.equals("none")
                ? new Expectation(Kind.NO_ROW, "", "")
                : new Expectation(Kind.ROW, part, "");
    }

    /** The row that a list of expectations is about, if it names one. */
    static Optional<String> rowOf(List<Expectation> expected) {
        return expected.stream()
                .filter(e -> e.kind() == Kind.ROW)
                .map(Expectation::name)
                .findFirst();
    }
}
