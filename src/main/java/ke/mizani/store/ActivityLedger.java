package ke.mizani.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.Activity;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Watch;
import ke.mizani.rulebook.ActivityReading;
import ke.mizani.rulebook.Rulebook;

/**
 * What offices handed in: whole files, and their rows, of which none is ever changed. A position in
 * it is the number of its newest submission; what was there at a position stays the same for ever.
 */
public final class ActivityLedger {

    private final Store store;

    public ActivityLedger(Store store) {
        this.store = store;
    }

    /**
     * What became of a file.
     *
     * @param again whether it was there already: nothing was entered now
     */
    public record Taken(Submission submission, boolean again) {}

    /**
     * Takes a file in: its sound rows, and what is wrong with the others. The same file again is
     * the same submission.
     *
     * @param rulebook whose words the rows use, and whose deadline the submission is measured by
     * @param limits how large the file may be; it is held in memory
     * @param by code of who does it
     * @throws NotSubmitted if it cannot be taken at all
     * @throws StoreFailed if the store does not do it
     */
    public Taken submit(Delivery delivery, Rulebook rulebook, Limits limits, String by) {
        return submit(delivery, rulebook, limits, by, Optional.empty());
    }

    /**
     * The same under a key of the program that asks: the same request again has the same answer.
     *
     * @throws RequestKey.UsedOtherwise if the key was for another request
     */
    public Taken submit(
            Delivery delivery,
            Rulebook rulebook,
            Limits limits,
            String by,
            Optional<RequestKey> key) {
        return submit(delivery, rulebook, limits, by, key, Watch.NOBODY);
    }

    /**
     * The same followed by somebody who may stop it: then nothing of it is stored.
     *
     * @param watch is told how far it is, in percent
     */
    public Taken submit(
            Delivery delivery,
            Rulebook rulebook,
            Limits limits,
            String by,
            Optional<RequestKey> key,
            Watch watch) {
        IntakeWatch followed = new IntakeWatch(watch);
        ActivityFile file =
                ActivityReading.of(rulebook, limits)
                        .read(delivery.file(), followed.reading(delivery.content()));
        if (file.rowsRead() == 0) {
            throw new NotSubmitted(file.problems());
        }
        return store.changeInTurn(
                by,
                change ->
                        new Submitting(change, today(change), rulebook, followed)
                                .take(delivery, file, key));
    }

    private LocalDate today(Change change) {
        return LocalDate.ofInstant(change.moment(), store.clock().getZone());
    }

    /** The submission of that number. */
    public Optional<Submission> find(long number) {
        return store.read(handle -> new Submissions(handle).find(number));
    }

    /** The submission of this very file for its office and period. */
    public Optional<Submission> find(Delivery delivery) {
        String digest = Digest.of(delivery.content());
        return store.read(handle -> new Submissions(handle).withDocument(digest))
                .filter(one -> one.origin().office().equals(delivery.office()))
                .filter(one -> one.origin().period().equals(delivery.period()));
    }

    /** Those of an office before a number, the latest first. */
    public List<Submission> listBefore(long number, int most, Optional<String> office) {
        return store.read(handle -> new Submissions(handle).before(number, most, office));
    }

    /** The matters whose names come after that one, by name. */
    public List<KnownMatter> matters(String after, int most) {
        return store.read(handle -> new LedgerRows(handle).matters(after, most));
    }

    /** What was submitted about a matter, corrected rows too, by day. */
    public List<Activity> aboutMatter(String matter) {
        return store.read(
                handle ->
                        new LedgerRows(handle)
                                .about(List.of(matter)).values().stream()
                                        .map(LedgerRow::activity)
                                        .sorted(Comparator.comparing(Activity::date))
                                        .toList());
    }

    /** Those of an office and a period, the oldest first. */
    public List<Submission> list(Optional<String> office, Optional<NamedPeriod> period) {
        return store.read(handle -> new Submissions(handle).list(office, period));
    }

    /** The rows of a submission that were refused, in the order of the file. */
    public List<RefusedRow> refused(Submission submission) {
        return store.read(
                handle ->
                        new RefusedRows(handle)
                                .rows(submission.number(), submission.origin().file()));
    }

    /** How many refused rows of a submission no later one has mended, by its number. */
    public Map<Long, Integer> stillRefused() {
        return stillRefused(Optional.empty());
    }

    /** The same of one office, or of all. */
    public Map<Long, Integer> stillRefused(Optional<String> office) {
        return store.read(handle -> new RefusedRows(handle).open(office));
    }

    /** The file as it was handed in. */
    public byte[] file(Submission submission) {
        return store.read(handle -> new Documents(handle).content(submission.origin().digest()));
    }

    /** Number of the newest submission; 0 if there is none. */
    public long position() {
        return store.read(handle -> new Submissions(handle).head().number());
    }

    /** The position that the ledger had at a moment. */
    public long positionAt(Instant moment) {
        return store.read(handle -> new Submissions(handle).numberAt(moment));
    }

    /** What names all that was there at a position, in hexadecimal; of position 0 all zeros. */
    public String digest(long position) {
        return position == 0
                ? AuditEntry.NONE_BEFORE
                : find(position)
                        .map(submission -> submission.seal().chain())
                        .orElseThrow(
                                () -> new IllegalArgumentException("no submission " + position));
    }

    /** All rows of the submissions that were there at a moment, corrected ones too. */
    public Activities activities(Instant knownBy) {
        return activities(positionAt(knownBy));
    }

    /** All rows of the submissions up to a position, corrected ones too, in their order. */
    public Activities activities(long position) {
        return store.read(
                handle -> {
                    try (Stream<LedgerRow> rows = new LedgerRows(handle).upTo(position)) {
                        return new Activities(
                                rows.map(LedgerRow::activity).collect(Collectors.toList()),
                                List.of());
                    }
                });
    }

    /** The same with what names them. */
    public Recorded recorded(long position) {
        return new Recorded(activities(position), List.of(digest(position)));
    }
}
