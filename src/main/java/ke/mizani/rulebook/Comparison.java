package ke.mizani.rulebook;

/**
 * How a rule compares a property of its question with the cell of a row; an empty cell compares
 * nothing.
 */
enum Comparison {
    IS("%s == \"$param\""),
    IS_ONE_OF("%s matches \"$param\""),
    MORE_THAN("%s > $paramB"),
    AT_LEAST("%s >= $paramB"),
    LESS_THAN("%s < $paramB"),
    AT_MOST("%s <= $paramB"),
    FROM("startedBy(\"$param\")"),
    TO("notEndedBy(\"$param\")");

    private final String constraint;

    Comparison(String constraint) {
        this.constraint = constraint;
    }

    boolean comparesWords() {
        return this == IS || this == IS_ONE_OF;
    }

    boolean comparesNumbers() {
        return this == MORE_THAN || this == AT_LEAST || this == LESS_THAN || this == AT_MOST;
    }

    /** The constraint cell of a condition column. */
    String constraintOn(String property) {
        return constraint.replace("%s", property);
    }
}
