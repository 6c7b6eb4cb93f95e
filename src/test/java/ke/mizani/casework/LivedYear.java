package ke.mizani.casework;

import java.time.Instant;
import java.time.LocalDate;
import ke.mizani.store.Database;
import ke.mizani.store.HandSetClock;

/**
 * A process of its own that lives through the planted year from a day on, and tells on its standard
 * output what it has done: whoever started it may kill it at any moment.
 */
final class LivedYear {

    private LivedYear() {}

    /** {@code <url> <user> <password> <day>} */
    public static void main(String[] arguments) {
        HandSetClock clock = new HandSetClock(Instant.EPOCH);
        LocalDate first = LocalDate.parse(arguments[3]);
        clock.set(first);
        Database database = new Database(arguments[0], arguments[1], arguments[2]);
        try (BreachOffice office = new BreachOffice(database, clock, ReadProcesses.breachCase())) {
            first.datesUntil(PlantedYear.LAST.plusDays(1)).forEach(day -> live(office, clock, day));
        }
        tell("ended");
    }

    private static void live(BreachOffice office, HandSetClock clock, LocalDate day) {
        clock.set(day);
        tell("begun " + day);
        PlantedYear.submitted(office, day);
        tell("submitted " + day);
        office.sweep();
        tell("swept " + day);
        office.remind();
        tell("reminded " + day);
        PlantedYear.acted(office, day);
        tell("acted " + day);
        office.mail((account, notices) -> tell("mail " + day + " " + account + " " + notices));
        tell("done " + day);
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
