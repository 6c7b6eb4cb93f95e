package ke.mizani.casework;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;

/** The register as a file for a spreadsheet, in which no cell is taken for a formula. */
public final class BreachTable {

    private static final List<String> HEADER =
            List.of(
                    "case",
                    "matter",
                    "matter_type",
                    "timeline",
                    "obligation",
                    "clause",
                    "severity",
                    "status",
                    "due",
                    "days_late",
                    "opened",
                    "waits_for",
                    "office",
                    "owner",
                    "promised",
                    "paused_until",
                    "told",
                    "closing_proposed",
                    "outcome",
                    "run");

    private static final String FORMULA = "=+-@\t\r";

    private BreachTable() {}

    /** One row for each case. */
    public static String csv(List<Breach> breaches) {
        StringWriter text = new StringWriter();
        ICSVWriter writer = new CSVWriterBuilder(text).withLineEnd("\n").build();
        writer.writeNext(HEADER.toArray(String[]::new), false);
        for (Breach breach : breaches) {
            writer.writeNext(
                    cells(breach).map(BreachTable::harmless).toArray(String[]::new), false);
        }
        return text.toString();
    }

    private static Stream<String> cells(Breach breach) {
        return Stream.of(
                        breach.file().number(),
                        breach.matter(),
                        breach.matterType(),
                        breach.timeline(),
                        breach.obligation(),
                        breach.clause(),
                        breach.severity().word(),
                        breach.status().word(),
                        breach.due().map(Object::toString).orElse(""),
                        breach.daysLate().map(Object::toString).orElse(""),
                        breach.openedOn(),
                        breach.stage().word(),
                        breach.office().orElse(breach.responsible()),
                        breach.owner().orElse(""),
                        breach.promised().map(Object::toString).orElse(""),
                        breach.pausedUntil().map(Object::toString).orElse(""),
                        breach.level().map(Word::word).orElse(""),
                        breach.cleared() ? "yes" : "no",
                        breach.outcome().map(Word::word).orElse(""),
                        breach.run())
                .map(String::valueOf);
    }

    /** A spreadsheet shows the text that begins with an apostrophe, and computes nothing. */
    private static String harmless(String cell) {
        boolean number = cell.matches("-?[0-9]+");
        return !cell.isEmpty() && !number && FORMULA.indexOf(cell.charAt(0)) >= 0
                ? "'" + cell
                : cell;
    }
}
