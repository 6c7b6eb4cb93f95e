package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Evaluations;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Job;
import ke.mizani.store.Submission;

/** Rows that are to be mended, and evaluations that are under way. */
@RequestScoped
class WaitingRecords {

    /** So many of the latest submissions and evaluations are looked at. */
    private static final int LATEST = 200;

    private final Pages pages;
    private final Caller caller;
    private final ActivityLedger ledger;
    private final Evaluations evaluations;

    WaitingRecords(Pages pages, Caller caller, ActivityLedger ledger, Evaluations evaluations) {
        this.pages = pages;
        this.caller = caller;
        this.ledger = ledger;
        this.evaluations = evaluations;
    }

    /** Submissions with rows that were refused and not handed in again. */
    List<WaitingGroup.Task> toMend() {
        if (!caller.may("submission:read")) {
            return List.of();
        }
        boolean all = caller.may("submission:read-all");
        Optional<String> office = all ? Optional.empty() : Optional.of(caller.office());
        Map<Long, Integer> open = ledger.stillRefused(office);
        return open.isEmpty()
                ? List.of()
                : ledger.listBefore(Long.MAX_VALUE, LATEST, office).stream()
                        .filter(submission -> open.containsKey(submission.number()))
                        .map(one -> mend(one, open.getOrDefault(one.number(), 0)))
                        .toList();
    }

    private WaitingGroup.Task mend(Submission submission, int rows) {
        return new WaitingGroup.Task(
                pages.words().of("work-mend", rows),
                "/submissions/" + submission.number(),
                submission.origin().file() + " · " + submission.origin().office());
    }

    List<WaitingGroup.Task> evaluations() {
        if (!caller.may("evaluation:read")) {
            return List.of();
        }
        return evaluations.listBefore(Long.MAX_VALUE, LATEST).stream()
                .filter(job -> !job.state().ended())
                .map(this::running)
                .toList();
    }

    private WaitingGroup.Task running(Job job) {
        return new WaitingGroup.Task(
                pages.words().of("work-evaluation", String.valueOf(job.number())),
                "/evaluations/" + job.number(),
                pages.words().of("evaluation-state-" + job.state().word()));
    }
}
