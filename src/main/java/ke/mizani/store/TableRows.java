package ke.mizani.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of a table as lines of text, the same from every database. */
final class TableRows {

    /** Takes one line after the other. */
    interface Lines {
        void take(String line) throws IOException;
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS_AT_ONCE = 1000;
    private static final int FILES_AT_ONCE = 4;

    private final Handle handle;
    private final Database.Kind kind;
    private final TableShape table;

    TableRows(Handle handle, Database.Kind kind, TableShape table) {
        this.handle = handle;
        this.kind = kind;
        this.table = table;
    }

    private int atOnce() {
        return table.holdsFiles() ? FILES_AT_ONCE : ROWS_AT_ONCE;
    }

    /** Gives each row as a line, sorted by key; never all of them in memory. */
    void read(Lines lines) throws IOException {
        lazily(true);
        try (Statement statement = handle.getConnection().createStatement()) {
            statement.setFetchSize(atOnce());
            try (ResultSet row = statement.executeQuery(query())) {
                while (row.next()) {
                    lines.take(line(row));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            lazily(false);
        }
    }

    /** H2 would otherwise put together the whole answer first. */
    private void lazily(boolean yes) {
        if (kind == Database.Kind.H2) {
            handle.execute("SET LAZY_QUERY_EXECUTION " + (yes ? 1 : 0));
        }
    }

    private String query() {
        return "SELECT "
                + names()
                + " FROM "
                + table.name()
                + " ORDER BY "
                + table.key().stream().map(this::sorted).collect(Collectors.joining(", "));
    }

    private String names() {
        return table.columns().stream()
                .map(TableShape.Column::name)
                .collect(Collectors.joining(", "));
    }

    /** Text is sorted by its characters, whatever language the database speaks. */
    private String sorted(String column) {
        boolean text =
                table.columns().stream()
                        .anyMatch(one -> one.name().equals(column) && one.form() == Form.TEXT);
        return text && kind == Database.Kind.POSTGRESQL ? column + " COLLATE \"C\"" : column;
    }

    private String line(ResultSet row) throws SQLException, JsonProcessingException {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(table.columns().get(i).form().written(row, i + 1));
        }
        return JSON.writeValueAsString(values);
    }

    /** The values of a line. */
    static List<@Nullable String> values(String line) throws IOException {
        List<@Nullable String> values = new ArrayList<>();
        for (JsonNode value : JSON.readTree(line)) {
            values.add(value.isNull() ? null : value.asText());
        }
        return values;
    }

    /** Writes rows, many at a time. */
    Writing writing() throws SQLException {
        boolean numbered = table.columns().stream().anyMatch(TableShape.Column::numbered);
        return new Writing(
                handle.getConnection()
                        .prepareStatement(
                                "INSERT INTO "
                                        + table.name()
                                        + " ("
                                        + names()
                                        + ")"
                                        + (numbered ? " OVERRIDING SYSTEM VALUE" : "")
                                        + " VALUES ("
                                        + table.columns().stream()
                                                .map(column -> "?")
                                                .collect(Collectors.joining(", "))
                                        + ")"));
    }

    /** Rows on their way into the table. */
    final class Writing implements AutoCloseable {

        private final PreparedStatement insert;
        private int waiting;

        Writing(PreparedStatement insert) {
            this.insert = insert;
        }

        void add(String line) throws IOException, SQLException {
            List<@Nullable String> values = values(line);
            for (int i = 0; i < table.columns().size(); i++) {
                table.columns().get(i).form().bind(insert, i + 1, values.get(i));
            }
            insert.addBatch();
            waiting++;
            if (waiting == atOnce()) {
                write();
            }
        }

        private void write() throws SQLException {
            insert.executeBatch();
            waiting = 0;
        }

        @Override
        public void close() throws SQLException {
            try (insert) {
                if (waiting > 0) {
                    write();
                }
            }
        }
    }
}
