package ke.mizani.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * A table of the store, whichever database it is in.
 *
 * @param name in small letters
 * @param columns in their order
 * @param key the columns by which its rows are sorted
 */
record TableShape(String name, List<Column> columns, List<String> key) {

    private static final String HISTORY = "flyway_schema_history";

    TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /**
     * A column.
     *
     * @param numbered whether the database numbers new rows in it
     */
    record Column(String name, Form form, boolean numbered) {}

    /** All tables, each after those that it refers to. */
    static List<TableShape> all(Handle handle) {
        try {
            Connection connection = handle.getConnection();
            Map<String, Set<String>> references = new TreeMap<>();
            for (String table : names(handle)) {
                references.put(table, references(connection, table));
            }
            List<TableShape> sorted = new ArrayList<>();
            for (String table : afterThoseReferredTo(references)) {
                sorted.add(of(handle, table));
            }
            return sorted;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> names(Handle handle) {
        return handle.createQuery(
                        "SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema ="
                                + " CURRENT_SCHEMA AND table_type = 'BASE TABLE' ORDER BY 1")
                .mapTo(String.class)
                .filter(name -> !name.equals(HISTORY))
                .list();
    }

    private static Set<String> references(Connection connection, String table) throws SQLException {
        Set<String> others = new TreeSet<>();
        try (ResultSet keys =
                connection
                        .getMetaData()
                        .getImportedKeys(null, connection.getSchema(), stored(connection, table))) {
            while (keys.next()) {
                others.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        others.remove(table);
        return others;
    }

    /** H2 keeps names in capital letters. */
    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers()
                ? name.toUpperCase(Locale.ROOT)
                : name;
    }

    private static Set<String> afterThoseReferredTo(Map<String, Set<String>> references) {
        Set<String> sorted = new LinkedHashSet<>();
        while (sorted.size() < references.size()) {
            Set<String> ready =
                    references.keySet().stream()
                            .filter(table -> !sorted.contains(table))
                            .filter(table -> sorted.containsAll(references.get(table)))
                            .collect(Collectors.toCollection(TreeSet::new));
            if (ready.isEmpty()) {
                throw new IllegalStateException("tables refer to each other: " + references);
            }
            sorted.addAll(ready);
        }
        return sorted;
    }

    private static TableShape of(Handle handle, String table) throws SQLException {
        List<Column> columns =
                handle.createQuery(
                                "SELECT LOWER(column_name), data_type, is_identity FROM"
                                        + " information_schema.columns WHERE table_schema = CURRENT_SCHEMA"
                                        + " AND LOWER(table_name) = :table AND is_generated <> 'ALWAYS'"
                                        + " ORDER BY ordinal_position")
                        .bind("table", table)
                        .map(
                                (row, context) ->
                                        new Column(
                                                row.getString(1),
                                                Form.of(row.getString(2)),
                                                "YES".equals(row.getString(3))))
                        .list();
        List<String> key = key(handle.getConnection(), table);
        return new TableShape(
                table, columns, key.isEmpty() ? columns.stream().map(Column::name).toList() : key);
    }

    private static List<String> key(Connection connection, String table) throws SQLException {
        TreeMap<Short, String> key = new TreeMap<>();
        try (ResultSet keys =
                connection
                        .getMetaData()
                        .getPrimaryKeys(null, connection.getSchema(), stored(connection, table))) {
            while (keys.next()) {
                key.put(
                        keys.getShort("KEY_SEQ"),
                        keys.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(key.values());
    }

    boolean holdsFiles() {
        return columns.stream().anyMatch(column -> column.form() == Form.BYTES);
    }
}
