package ke.mizani.report;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes rows of named columns as CSV: quoted only where needed, lines ended by a line feed. What a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
final class Csv {

    private static final Pattern FORMULA = Pattern.compile("[=@\\t\\r].*|[+-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.,]*( ?%)?");

    private Csv() {}

    static String of(Collection<String> header, List<Map<String, Object>> rows) {
        StringWriter text = new StringWriter();
        ICSVWriter writer = new CSVWriterBuilder(text).withLineEnd("\n").build();
        writer.writeNext(header.toArray(String[]::new), false);
        for (Map<String, Object> row : rows) {
            writer.writeNext(row.values().stream().map(Csv::cell).toArray(String[]::new), false);
        }
        return text.toString();
    }

    private static String cell(Object value) {
        return value instanceof Boolean yes ? (yes ? "yes" : "no") : harmless(value.toString());
    }

    static String harmless(String text) {
        boolean runs = FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
        return runs ? "'" + text : text;
    }
}
