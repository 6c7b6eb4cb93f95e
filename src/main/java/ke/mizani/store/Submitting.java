package ke.mizani.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ke.mizani.activity.Activity;
import ke.mizani.activity.ActivityFile;
import ke.mizani.policy.Deadline;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.NotSubmitted.Code;
import ke.mizani.store.Submission.Limit;
import ke.mizani.store.Submission.Origin;
import ke.mizani.store.Submission.Seal;

/**
 * Takes one file into the ledger, alone: whoever else submits waits.
 *
 * @param day on which it is taken
 * @param rulebook whose deadline it is measured by
 * @param watch is told how many rows are entered
 */
record Submitting(Change change, LocalDate day, Rulebook rulebook, IntakeWatch watch) {

    ActivityLedger.Taken take(Delivery delivery, ActivityFile file, Optional<RequestKey> key) {
        Submissions submissions = new Submissions(change.handle());
        Submissions.Head head = submissions.lock();
        Optional<String> before = key.flatMap(k -> k.usedFor(change.handle(), change.actor()));
        if (before.isPresent()) {
            long number = Long.parseLong(before.get());
            return new ActivityLedger.Taken(submissions.find(number).orElseThrow(), false);
        }
        ActivityLedger.Taken taken = taken(delivery, file, submissions, head);
        if (!taken.again()) {
            key.ifPresent(k -> k.use(change, String.valueOf(taken.submission().number())));
        }
        return taken;
    }

    private ActivityLedger.Taken taken(
            Delivery delivery, ActivityFile file, Submissions submissions, Submissions.Head head) {
        Optional<Submission> earlier = submissions.withDocument(file.digest());
        if (earlier.isPresent()) {
            mustBeTheSame(earlier.get(), delivery);
            return new ActivityLedger.Taken(earlier.get(), true);
        }
        mustBeMeant(delivery, file, submissions.offices());
        Documents.keepInTurn(change, delivery.content());
        return new ActivityLedger.Taken(enter(delivery, file, head), false);
    }

    private static void mustBeTheSame(Submission earlier, Delivery delivery) {
        Origin origin = earlier.origin();
        if (!origin.office().equals(delivery.office())
                || !origin.period().equals(delivery.period())) {
            throw new NotSubmitted(
                    Code.SUBMITTED_OTHERWISE,
                    delivery.office() + ", " + delivery.period(),
                    origin.office()
                            + ", "
                            + origin.period()
                            + ": this very file is submission "
                            + earlier.number());
        }
    }

    private void mustBeMeant(Delivery delivery, ActivityFile file, List<String> offices) {
        if (delivery.period().firstDay().isAfter(day)) {
            throw new NotSubmitted(
                    Code.PERIOD_NOT_BEGUN,
                    delivery.period().toString(),
                    "a period that has begun by " + day);
        }
        Set<String> known = new TreeSet<>(offices);
        file.activities().stream()
                .map(Activity::office)
                .filter(office -> !office.isEmpty())
                .forEach(known::add);
        if (delivery.newOffice() || known.contains(delivery.office())) {
            return;
        }
        Wording.nearest(delivery.office(), known)
                .ifPresent(
                        near -> {
                            throw new NotSubmitted(Code.UNKNOWN_OFFICE, delivery.office(), near);
                        });
    }

    private Submission enter(Delivery delivery, ActivityFile file, Submissions.Head head) {
        long number = head.number() + 1;
        Intake intake = new Intake(change.handle(), file, day);
        List<LedgerRow> rows = intake.entered(number);
        List<RefusedRows.Stored> refused = RefusedRows.stored(number, intake.refused());
        Submission submission =
                new Submission(
                                number,
                                new Origin(
                                        delivery.file(),
                                        file.digest(),
                                        delivery.office(),
                                        delivery.period(),
                                        change.actor()),
                                change.moment(),
                                day,
                                rulebook.hash(),
                                limit(delivery),
                                intake.counts(),
                                new Seal(
                                        digest(rows.stream().map(LedgerRow::digest).toList()),
                                        digest(
                                                refused.stream()
                                                        .map(RefusedRows.Stored::digest)
                                                        .toList()),
                                        ""))
                        .after(head.chain());
        new Submissions(change.handle()).add(submission);
        new LedgerRows(change.handle()).add(rows, watch);
        new RefusedRows(change.handle()).add(refused);
        audit(submission);
        return submission;
    }

    static String digest(List<String> digests) {
        return Digest.of(digests.stream().map(Optional::of).toList());
    }

    private Optional<Limit> limit(Delivery delivery) {
        LocalDate end = delivery.period().lastDay();
        return rulebook.deadline(Deadline.About.ACTIVITY_RECORDED, end)
                .map(
                        decided ->
                                new Limit(
                                        decided.value().lastDayFor(end),
                                        decided.because().address(),
                                        decided.value().confirmed()));
    }

    private void audit(Submission submission) {
        change.audit(
                AuditEntry.Kind.SUBMISSION_ACCEPTED,
                String.valueOf(submission.number()),
                Map.of(
                        "document", submission.origin().digest(),
                        "office", submission.origin().office(),
                        "period", submission.origin().period().toString(),
                        "entered", String.valueOf(submission.counts().entered()),
                        "refused", String.valueOf(submission.counts().refused()),
                        "rows", submission.seal().rows(),
                        "problems", submission.seal().refused(),
                        "chain", submission.seal().chain()));
    }
}
