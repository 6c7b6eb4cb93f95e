package ke.mizani.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a backup that are not rows: what it is, where a table begins and where it ends. */
final class Manifest {

    /**
     * What the whole is.
     *
     * @param step the last step of the schema that the store had taken
     * @param made the moment, to the microsecond
     */
    record Head(String step, Instant made) {}

    /**
     * A table as it must be.
     *
     * @param rows how many it has
     * @param digest SHA-256 of its lines, in hexadecimal
     * @param highest the highest number that the database gave in a column, by its name
     */
    record Part(
            String table,
            List<String> columns,
            long rows,
            String digest,
            Map<String, Long> highest) {

        Part {
            columns = List.copyOf(columns);
            highest = Collections.unmodifiableMap(new TreeMap<>(highest));
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String STEP = "step";
    private static final String MADE = "made";
    private static final String TABLE = "table";
    private static final String COLUMNS = "columns";
    private static final String END = "end";
    private static final String ROWS = "rows";
    private static final String DIGEST = "sha256";
    private static final String NUMBERED = "highest";
    private static final String TABLES = "tables";

    private Manifest() {}

    private static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isRow(String line) {
        return line.startsWith("[");
    }

    static String of(Head head) {
        return text(
                JSON.createObjectNode().put(STEP, head.step()).put(MADE, head.made().toString()));
    }

    static Head head(String line) throws IOException {
        JsonNode node = JSON.readTree(line);
        return new Head(node.required(STEP).asText(), Instant.parse(node.required(MADE).asText()));
    }

    static String begin(TableShape table) {
        ObjectNode node = JSON.createObjectNode().put(TABLE, table.name());
        table.columns().forEach(column -> node.withArray(COLUMNS).add(column.name()));
        return text(node);
    }

    /** A table that begins here, with nothing in it yet. */
    static Part begin(String line) throws IOException {
        JsonNode node = JSON.readTree(line);
        List<String> columns = new ArrayList<>();
        node.required(COLUMNS).forEach(column -> columns.add(column.asText()));
        return new Part(node.required(TABLE).asText(), columns, 0, "", Map.of());
    }

    static String end(Part part) {
        ObjectNode node =
                JSON.createObjectNode()
                        .put(END, part.table())
                        .put(ROWS, part.rows())
                        .put(DIGEST, part.digest());
        part.highest()
                .forEach((column, number) -> node.withObject("/" + NUMBERED).put(column, number));
        return text(node);
    }

    /** The table that began so, as it is told to be at its end. */
    static Part end(String line, Part begun) throws IOException {
        JsonNode node = JSON.readTree(line);
        Map<String, Long> highest = new TreeMap<>();
        node.path(NUMBERED)
                .properties()
                .forEach(field -> highest.put(field.getKey(), field.getValue().asLong()));
        return new Part(
                node.required(END).asText(),
                begun.columns(),
                node.required(ROWS).asLong(),
                node.required(DIGEST).asText(),
                highest);
    }

    static String close(int tables) {
        return text(JSON.createObjectNode().put(TABLES, tables));
    }

    static boolean isClose(String line) {
        return line.startsWith("{\"" + TABLES + "\":");
    }

    static int tables(String line) throws IOException {
        return JSON.readTree(line).required(TABLES).asInt();
    }

    static boolean isBegin(String line) {
        return line.startsWith("{\"" + TABLE + "\":");
    }
}
