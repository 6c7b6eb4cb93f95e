package ke.mizani.report;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Writes rows of named columns as CSV: quoted only where needed, lines ended by a line feed. */
final class Csv {

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
        return value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
    }
}
