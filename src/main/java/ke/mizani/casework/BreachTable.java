package ke.mizani.casework;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
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

    /** The names of the columns. */
    public static List<String> headings() {
        return HEADER;
    }

    /** One row for each case: numbers, days, whether or not, and texts. */
    public static List<List<Object>> rows(List<Breach> breaches) {
        return breaches.stream().map(BreachTable::cells).toList();
    }

    /** The same as a text. */
    public static String csv(List<Breach> breaches) {
        StringWriter text = new StringWriter();
        ICSVWriter writer = new CSVWriterBuilder(text).withLineEnd("\n").build();
        writer.writeNext(HEADER.toArray(String[]::new), false);
        for (List<Object> row : rows(breaches)) {
            writer.writeNext(row.stream().map(BreachTable::text).toArray(String[]::new), false);
        }
        return text.toString();
    }

    private static List<Object> cells(Breach breach) {
        return List.of(
                breach.file().number(),
                breach.matter(),
                breach.matterType(),
                breach.timeline(),
                breach.obligation(),
                breach.clause(),
                breach.severity().word(),
                breach.status().word(),
                orEmpty(breach.due()),
                orEmpty(breach.daysLate()),
                breach.openedOn(),
                breach.stage().word(),
                breach.office().orElse(breach.responsible()),
                breach.owner().orElse(""),
                orEmpty(breach.promised()),
                orEmpty(breach.pausedUntil()),
                breach.level().map(Word::word).orElse(""),
                breach.cleared(),
                breach.outcome().map(Word::word).orElse(""),
                breach.run());
    }

    private static Object orEmpty(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    private static String text(Object cell) {
        return cell instanceof Boolean yes ? (yes ? "yes" : "no") : harmless(cell.toString());
    }

    /** A spreadsheet shows the text that begins with an apostrophe, and computes nothing. */
    private static String harmless(String cell) {
        boolean number = cell.matches("-?[0-9]+");
        return !cell.isEmpty() && !number && FORMULA.indexOf(cell.charAt(0)) >= 0
                ? "'" + cell
                : cell;
    }
}
