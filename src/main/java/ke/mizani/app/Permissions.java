package ke.mizani.app;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.calendar.Word;
import ke.mizani.report.Language;
import ke.mizani.store.Role;

/**
 * Who may do what: the one table {@code permissions.csv}, a row for each permission, a column for
 * each role.
 *
 * @param rows by the name of the permission, such as {@code submission:create}
 */
public record Permissions(Map<String, Row> rows) {

    private static final String FILE = "permissions.csv";

    /**
     * One permission.
     *
     * @param allows what it lets somebody do, in each language
     * @param roles who has it
     */
    public record Row(String permission, Map<Language, String> allows, Set<Role> roles) {}

    public Permissions {
        rows = Map.copyOf(rows);
    }

    /** The table as it is in the application. */
    public static Permissions read() {
        Map<String, Row> rows = new LinkedHashMap<>();
        try (CSVReaderHeaderAware file =
                new CSVReaderHeaderAware(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Permissions.class.getResourceAsStream(FILE), FILE),
                                StandardCharsets.UTF_8))) {
            for (Map<String, String> cells = file.readMap();
                    cells != null;
                    cells = file.readMap()) {
                Row row = row(cells);
                rows.put(row.permission(), row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvValidationException damaged) {
            throw new IllegalStateException(damaged);
        }
        return new Permissions(rows);
    }

    private static Row row(Map<String, String> cells) {
        Set<Role> roles = new TreeSet<>();
        for (Role role : Role.values()) {
            String cell = cell(cells, role.word());
            if (cell.equals("yes")) {
                roles.add(role);
            } else if (!cell.isEmpty()) {
                throw new IllegalStateException(FILE + ": " + cells + ": " + cell);
            }
        }
        return new Row(
                cell(cells, "permission"),
                Map.of(
                        Language.EN, cell(cells, "allows"),
                        Language.SW, cell(cells, "allows-sw")),
                roles);
    }

    private static String cell(Map<String, String> cells, String column) {
        return Objects.requireNonNull(cells.get(column), column);
    }

    /** Whether one of the roles has the permission. */
    public boolean allow(Set<Role> roles, String permission) {
        Row row = rows.get(permission);
        return row != null && roles.stream().anyMatch(row.roles()::contains);
    }

    /** The roles as they are written. */
    static Set<Role> roles(Iterable<String> words) {
        Set<Role> roles = new TreeSet<>();
        words.forEach(word -> roles.add(Word.of(Role.class, word)));
        return roles;
    }

    /** All permissions of these roles. */
    public List<String> of(Set<Role> roles) {
        return rows.keySet().stream().filter(row -> allow(roles, row)).sorted().toList();
    }
}
