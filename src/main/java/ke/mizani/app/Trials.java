package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.casework.Draft;
import ke.mizani.casework.StepRefused;
import ke.mizani.report.Language;
import ke.mizani.store.ContractArchive;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;
import ke.mizani.store.RequestKey;
import ke.mizani.store.RulebookDrafts;
import ke.mizani.store.Store;

/** What people want found of drafts of the rulebook, which is done in its turn. */
@ApplicationScoped
public class Trials {

    private static final Set<String> KINDS = Set.of(DraftTestsWork.KIND, ImpactWork.KIND);
    private static final int MOST = 200;
    private static final int LAST = 4;

    private final Jobs jobs;
    private final JobRunner runner;
    private final RulebookDrafts drafts;
    private final ContractArchive contracts;
    private final Clock clock;

    Trials(Jobs jobs, JobRunner runner, Store store, Clock clock) {
        this.jobs = jobs;
        this.runner = runner;
        this.drafts = new RulebookDrafts(store);
        this.contracts = new ContractArchive(store);
        this.clock = clock;
    }

    /** The day that it is where the office is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last quarter that is over in a year that has contracts; empty if there is none. */
    public Optional<NamedPeriod> lastQuarter() {
        Quarter over = Quarter.of(Quarter.of(today()).firstDay().minusDays(1));
        return contracts.years().stream()
                .flatMap(year -> FinancialYear.parse(year).stream())
                .map(year -> year.equals(over.financialYear()) ? over : new Quarter(year, LAST))
                .filter(quarter -> !quarter.lastDay().isAfter(over.lastDay()))
                .<NamedPeriod>map(quarter -> quarter)
                .findFirst();
    }

    /**
     * Asks for the tests of a draft to be run.
     *
     * @throws StepRefused if it was not compared yet
     */
    public Job test(String actor, Draft draft, Optional<String> key) {
        mustBeReady(draft, "tested");
        return ask(
                actor,
                DraftTestsWork.KIND,
                new TrialRequest(draft.number(), hash(draft), today(), Optional.empty()),
                key);
    }

    /**
     * Asks for its impact.
     *
     * @param day the day looked at
     * @param period to be scored; empty: duties only
     * @throws StepRefused if its tests were not run yet
     */
    public Job weigh(
            String actor,
            Draft draft,
            LocalDate day,
            Optional<NamedPeriod> period,
            Optional<String> key) {
        mustBeReady(draft, "weighed");
        return ask(
                actor,
                ImpactWork.KIND,
                new TrialRequest(draft.number(), hash(draft), day, period),
                key);
    }

    private static String hash(Draft draft) {
        return draft.hash().orElse("");
    }

    /** It may be done again. */
    private static void mustBeReady(Draft draft, String step) {
        if (!draft.awaits(step) && draft.done(step).isEmpty()) {
            throw new StepRefused(
                    StepRefused.Code.NOT_ITS_TURN,
                    step,
                    String.join(", ", draft.file().standing().awaits()));
        }
    }

    private Job ask(String actor, String kind, TrialRequest request, Optional<String> key) {
        Job job =
                jobs.ask(
                        actor,
                        kind,
                        request.text(),
                        key.map(text -> RequestKey.of(text, new byte[0], request.text())));
        runner.wake();
        return job;
    }

    /** The job of that number; empty if it is none about a draft. */
    public Optional<Job> find(long number) {
        return jobs.find(number).filter(job -> KINDS.contains(job.kind()));
    }

    /** The last job of a kind about the workbooks of a draft as they are. */
    public Optional<Job> last(String kind, Draft draft) {
        return jobs.listBefore(kind, Long.MAX_VALUE, MOST).stream()
                .filter(job -> TrialRequest.read(job.request()).draft() == draft.number())
                .filter(job -> TrialRequest.read(job.request()).hash().equals(hash(draft)))
                .findFirst();
    }

    /** The last jobs, the latest first. */
    public List<Job> list(int most) {
        return KINDS.stream()
                .flatMap(kind -> jobs.listBefore(kind, Long.MAX_VALUE, most).stream())
                .sorted(Comparator.comparingLong(Job::number).reversed())
                .limit(most)
                .toList();
    }

    /** Stops one, and tells how it stands then. */
    public Job stop(String actor, long number) {
        return jobs.stop(actor, number).orElseThrow();
    }

    /** What came of it as data, in a language; empty unless it is done. */
    public Optional<String> found(Job job, Language language) {
        if (job.result().isEmpty()) {
            return Optional.empty();
        }
        List<String> digests = Stream.of(job.result().split(" ", -1)).toList();
        int at = digests.size() > 1 ? List.of(Language.values()).indexOf(language) : 0;
        return Optional.of(new String(drafts.found(digests.get(at)), StandardCharsets.UTF_8));
    }
}
