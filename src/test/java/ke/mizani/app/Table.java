package ke.mizani.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import ke.mizani.store.Role;

/**
 * Which permission each page and endpoint needs, as {@code endpoints.csv} has it.
 *
 * @param needed by endpoint
 */
public record Table(Map<Endpoint, String> needed) {

    private static final String ANYBODY = "anybody";
    private static final Permissions PERMISSIONS = Permissions.read();

    /** The table as it is. */
    public static Table read() {
        Map<Endpoint, String> rows = new HashMap<>();
        try (var file = Table.class.getResourceAsStream("endpoints.csv")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> rows.put(new Endpoint(cells[0], cells[1]), cells[2]));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Table(rows);
    }

    /** Whether it is open to whoever comes. */
    public boolean isForAnybody(Endpoint endpoint) {
        return ANYBODY.equals(needed.get(endpoint));
    }

    /** Whether somebody who has that role only gets there. */
    public boolean lets(Role role, Endpoint endpoint) {
        return isForAnybody(endpoint)
                || PERMISSIONS.allow(Set.of(role), needed.getOrDefault(endpoint, "none"));
    }

    /** The permissions that are needed somewhere. */
    public Set<String> permissions() {
        Set<String> used = new java.util.TreeSet<>(needed.values());
        used.remove(ANYBODY);
        return used;
    }
}
