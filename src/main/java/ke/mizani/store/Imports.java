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

    /** Asks that a file be taken in; it is kept until that has ended. */
    public Job ask(String actor, Delivery delivery) {
        return jobs.ask(
                actor,
                KIND,
                text(delivery),
                Optional.empty(),
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

    /** The file that is to be taken in. */
    public Delivery delivery(Job job) {
        String[] parts = job.request().split("\n", PARTS);
        byte[] content = store.read(handle -> WaitingFiles.content(handle, job.number()));
        Delivery delivery =
                Delivery.of(
                        parts[PARTS - 1],
                        content,
                        parts[0],
                        NamedPeriod.ofFinancialYear(parts[1]).orElseThrow());
        return Boolean.parseBoolean(parts[2]) ? delivery.ofNewOffice() : delivery;
    }

    /** The name of the file. */
    public static String file(Job job) {
        return job.request().split("\n", PARTS)[PARTS - 1];
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
