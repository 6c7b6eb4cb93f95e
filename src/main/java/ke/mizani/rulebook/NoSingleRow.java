package ke.mizani.rulebook;

import java.util.List;
import ke.mizani.policy.RuleRow;

/**
 * A table of which exactly one row must answer gave none, or more than one. There is no fallback.
 */
public final class NoSingleRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String table;
    private final String question;
    private final transient List<RuleRow> rows;

    NoSingleRow(String table, String question, List<RuleRow> rows) {
        super(
                (rows.isEmpty() ? "no row" : rows.size() + " rows")
                        + " of "
                        + table
                        + " for "
                        + question
                        + (rows.isEmpty()
                                ? ""
                                : ": " + rows.stream().map(RuleRow::address).toList()));
        this.table = table;
        this.question = question;
        this.rows = List.copyOf(rows);
    }

    /** The table that was asked: {@code schemes.xlsx!bands}. */
    public String table() {
        return table;
    }

    /** What it was asked, with the day. */
    public String question() {
        return question;
    }

    /** The rows that answered; empty if none did. */
    public List<RuleRow> rows() {
        return rows;
    }
}
