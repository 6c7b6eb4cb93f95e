package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Evaluations;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.FoundDuty;
import ke.mizani.store.RunResult;
import ke.mizani.store.RunSearch;

/** What waits for somebody, by what the table of permissions lets that one do. */
@RequestScoped
class WaitingWork {

    private static final int SOON_DAYS = 30;
    private static final int SHOWN = 10;
    private static final int MOST = 500;

    private final Pages pages;
    private final Caller caller;
    private final ActivityLedger ledger;
    private final Evaluations evaluations;
    private final RunSearch search;
    private final Clock clock;

    WaitingWork(
            Pages pages,
            Caller caller,
            ActivityLedger ledger,
            Evaluations evaluations,
            RunSearch search,
            Clock clock) {
        this.pages = pages;
        this.caller = caller;
        this.ledger = ledger;
        this.evaluations = evaluations;
        this.search = search;
        this.clock = clock;
    }

    /**
     * Something to be done.
     *
     * @param path where; empty if there is no page of its own
     * @param act whether it is late
     */
    public record Task(String text, String path, boolean act) {}

    /** A clock that still runs. */
    public record Running(
            String due, String timeline, String matter, String office, boolean overdue) {}

    /** The clocks that are due first, and the run that found them; none: that has no number. */
    record Clocks(String run, List<FoundDuty> all) {}

    List<Task> tasks(Clocks clocks) {
        List<Task> tasks = new ArrayList<>();
        if (caller.may("submission:read")) {
            toMend(tasks);
        }
        if (caller.may("submission:create") && !caller.office().isEmpty()) {
            tasks.add(task("work-hand-in", "/submissions/new", false));
        }
        duties(clocks, tasks);
        if (caller.may("evaluation:read")) {
            long open =
                    evaluations.listBefore(Long.MAX_VALUE, MOST).stream()
                            .filter(job -> !job.state().ended())
                            .count();
            add(tasks, "work-evaluations", open, "/evaluations", false);
        }
        return tasks;
    }

    private void toMend(List<Task> tasks) {
        boolean all = caller.may("submission:read-all");
        Optional<String> office = all ? Optional.empty() : Optional.of(caller.office());
        int rows = ledger.stillRefused(office).values().stream().mapToInt(Integer::intValue).sum();
        add(tasks, all ? "work-mend-all" : "work-mend", rows, "/submissions", true);
    }

    private void duties(Clocks clocks, List<Task> tasks) {
        LocalDate soon = LocalDate.now(clock).plusDays(SOON_DAYS);
        long overdue = clocks.all().stream().filter(WaitingWork::overdue).count();
        long due =
                clocks.all().stream()
                        .filter(one -> !overdue(one))
                        .filter(one -> one.due().filter(day -> !day.isAfter(soon)).isPresent())
                        .count();
        String where = caller.may("breach:read") ? "/duties" : "";
        add(tasks, "work-overdue", overdue, where, true);
        add(tasks, "work-due", due, where, false);
    }

    private static boolean overdue(FoundDuty duty) {
        return duty.status().equals("overdue");
    }

    /** Those of the latest run, for who looks after them. */
    Clocks clocks() {
        Optional<Long> run =
                caller.may("evaluation:read")
                        ? search.latest(RunResult.Kind.CHECK)
                        : Optional.empty();
        return new Clocks(
                run.map(String::valueOf).orElse(""),
                run.map(
                                number ->
                                        search.clocks(
                                                number,
                                                RunSearch.Wanted.ALL,
                                                RunSearch.Seen.NOTHING,
                                                MOST))
                        .orElse(List.of()));
    }

    List<Running> first(Clocks clocks) {
        Words words = pages.words();
        return clocks.all().stream()
                .limit(SHOWN)
                .map(
                        one ->
                                new Running(
                                        one.due().map(words::day).orElse(""),
                                        one.timeline(),
                                        one.matter(),
                                        one.office(),
                                        overdue(one)))
                .toList();
    }

    private void add(List<Task> tasks, String key, long count, String path, boolean act) {
        if (count > 0) {
            tasks.add(new Task(pages.words().of(key, count), path, act));
        }
    }

    private Task task(String key, String path, boolean act) {
        return new Task(pages.words().of(key), path, act);
    }
}
