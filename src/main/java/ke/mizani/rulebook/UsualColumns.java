package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;

import ke.mizani.calendar.Confirmed;

/** The columns that tables of policy have in common. */
final class UsualColumns {

    /** In place of a value: there is no limit. */
    static final String ANY = "any";

    static final Column FROM =
            column(
                            TableDefinition.FROM,
                            Form.DATE,
                            "First day on which the row is used. Empty: always was")
                    .orEmpty();
    static final Column TO =
            column(
                            TableDefinition.TO,
                            Form.DATE,
                            "Last day on which the row is used. Empty: still is")
                    .orEmpty();
    static final Column SOURCE = column("Source", Form.TEXT, "The guideline or form that says so");
    static final Column CONFIRMED =
            column(
                    "Confirmed",
                    Form.WORD,
                    Vocabulary.of(Confirmed.class),
                    "How far it was read in the source");
    static final Column NOTE = column("Note", Form.TEXT, "What a user of the row must know");

    private UsualColumns() {}
}
