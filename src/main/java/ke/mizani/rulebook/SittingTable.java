package ke.mizani.rulebook;

import static ke.mizani.rulebook.Column.column;

import java.util.List;
import ke.mizani.calendar.Sitting;
import ke.mizani.rulebook.TableDefinition.Use;

/** The sheet of {@code sittings.xlsx}: the sittings that were announced. */
final class SittingTable {

    static final TableDefinition SITTINGS =
            new TableDefinition(
                    "sittings.xlsx",
                    "sittings",
                    Use.SCHEDULE,
                    List.of(
                            column(
                                    "Date",
                                    Form.DATE,
                                    "A day on which the House is to sit; one row a day"),
                            column(
                                    "Session",
                                    Form.TEXT,
                                    "The session, or the part of it, that the calendar names"),
                            column(
                                    "Kind",
                                    Form.WORD,
                                    Vocabulary.of(Sitting.Kind.class),
                                    "plenary: of the sessional calendar. special: called for itself"),
                            column(
                                    "Announced on",
                                    Form.DATE,
                                    "Day of the announcement, from which the sitting is expected"),
                            column(
                                            "Withdrawn on",
                                            Form.DATE,
                                            "Day on which it was called off, from which it is no longer expected. Empty: it stands")
                                    .orEmpty(),
                            column(
                                    "Source",
                                    Form.TEXT,
                                    "The calendar, motion or Gazette notice that says so")),
                    List.of());

    private SittingTable() {}

    /** What the rows say. */
    static List<Sitting> sittings(List<Row> rows) {
        return rows.stream().map(SittingTable::sitting).toList();
    }

    private static Sitting sitting(Row row) {
        return new Sitting(
                row.day("Date").orElseThrow(),
                row.text("Session"),
                row.word(Sitting.Kind.class, "Kind"),
                row.day("Announced on").orElseThrow(),
                row.day("Withdrawn on"),
                row.text("Source"),
                row.in(SITTINGS).address());
    }
}
