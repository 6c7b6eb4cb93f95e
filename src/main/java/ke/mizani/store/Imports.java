package ke.mizani.store;

import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;

/** Large files that are taken into the ledger in their turn. */
public final class Imports {

    /** The kind of these jobs. */
    public static final String KIND = "import";

    private static final int PARTS = 4;

    private final Store store;
    private final Jobs jobs;

    public Imports(Store store) {
        this.store = store;
        jobs = new Jobs(store);
    }

    /**
     * Asks that a file be taken in; it is kept until that has ended. The same again under the same
     * key is the same work.
     *
     * @throws RequestKey.UsedOtherwise if the key was for another request
     */
    public Job ask(String actor, Delivery delivery, Optional<RequestKey> key) {
        return jobs.ask(
                actor,
                KIND,
                text(delivery),
                key,
                (change, number) -> WaitingFiles.keep(change.handle(), number, delivery.content()));
    }

    /** The name of the file stands last, since it may hold anything but a line break. */
    private static String text(Delivery delivery) {
        return String.join(
                "\n",
                delivery.office(),
                delivery.period().toString(),
                String.valueOf(delivery.newOffice()),
                delivery.file());
    }

    /**
     * What was said with a file.
     *
     * @param newOffice whether the code of the office is meant though it is new
     * @param file its name
     */
    public record Asked(String office, String period, boolean newOffice, String file) {}

    /** What was said with the file of such work. */
    public static Asked asked(Job job) {
        String[] parts = job.request().split("\n", PARTS);
        return new Asked(parts[0], parts[1], Boolean.parseBoolean(parts[2]), parts[PARTS - 1]);
    }

    /** The file that is to be taken in. */
    public Delivery delivery(Job job) {
        Asked asked = asked(job);
        byte[] content = store.read(handle -> WaitingFiles.content(handle, job.number()));
        Delivery delivery =
                Delivery.of(
                        asked.file(),
                        content,
                        asked.office(),
                        NamedPeriod.ofFinancialYear(asked.period()).orElseThrow());
        return asked.newOffice() ? delivery.ofNewOffice() : delivery;
    }

    /** The one of that number; empty if there is none. */
    public Optional<Job> find(long number) {
        return jobs.find(number).filter(job -> job.kind().equals(KIND));
    }

    /** Those of an account that have not ended, of its latest. */
    public List<Job> open(String actor, int latest) {
        return jobs.listBefore(KIND, Long.MAX_VALUE, latest).stream()
                .filter(job -> job.actor().equals(actor) && !job.state().ended())
                .toList();
    }
}
