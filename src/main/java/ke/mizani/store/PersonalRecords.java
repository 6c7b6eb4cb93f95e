package ke.mizani.store;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The one way to personal records of a store: that somebody reads them is an entry of the audit log
 * for each person, written before they are given.
 */
public final class PersonalRecords {

    private final Store store;

    public PersonalRecords(Store store) {
        this.store = store;
    }

    /**
     * Who reads what, and why.
     *
     * @param reader code of who reads
     * @param record what is read, such as {@code run 17}
     * @param reason why, in words or as the command that was called
     */
    public record Reading(String reader, String record, String reason) {}

    /**
     * Gives records of persons; of nobody's, nothing is logged.
     *
     * @param persons codes of the posts or contracts that they are about
     * @throws StoreFailed if the reading cannot be logged: then nothing is given
     */
    public <T> T read(Reading reading, Collection<String> persons, Supplier<T> records) {
        if (!persons.isEmpty()) {
            store.change(
                    reading.reader(),
                    change -> {
                        new TreeSet<>(persons).forEach(person -> log(change, reading, person));
                        return persons;
                    });
        }
        return records.get();
    }

    private static void log(Change change, Reading reading, String person) {
        change.audit(
                AuditEntry.Kind.PERSONAL_RECORD_READ,
                person,
                Map.of("record", reading.record(), "reason", reading.reason()));
    }
}
