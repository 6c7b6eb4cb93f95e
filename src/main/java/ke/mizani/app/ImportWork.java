package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.activity.RowProblem;
import ke.mizani.evaluation.Watch;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.Imports;
import ke.mizani.store.Job;
import ke.mizani.store.Jobs;
import ke.mizani.store.NotSubmitted;

/** Takes a large file into the ledger. */
@ApplicationScoped
public class ImportWork implements JobWork {

    private static final int TOLD = 20;

    private final Imports imports;
    private final ActivityLedger ledger;
    private final LoadedRulebooks rulebooks;
    private final Settings settings;

    ImportWork(
            Imports imports, ActivityLedger ledger, LoadedRulebooks rulebooks, Settings settings) {
        this.imports = imports;
        this.ledger = ledger;
        this.rulebooks = rulebooks;
        this.settings = settings;
    }

    @Override
    public String kind() {
        return Imports.KIND;
    }

    @Override
    public Optional<String> stored(Job job) {
        return ledger.find(imports.delivery(job)).map(one -> String.valueOf(one.number()));
    }

    @Override
    public Jobs.End run(Job job, Watch watch) {
        try {
            ActivityLedger.Taken taken =
                    ledger.submit(
                            imports.delivery(job),
                            rulebooks.published(),
                            settings.submissionLimits(),
                            job.actor(),
                            Optional.empty(),
                            watch);
            return Jobs.End.done(String.valueOf(taken.submission().number()));
        } catch (NotSubmitted refused) {
            return Jobs.End.failed(refused.code().name(), told(refused));
        }
    }

    /** What was expected, and the first of what is wrong in the file. */
    private static String told(NotSubmitted refused) {
        return refused.problems().isEmpty()
                ? refused.expected()
                : refused.problems().stream()
                        .limit(TOLD)
                        .map(ImportWork::told)
                        .collect(Collectors.joining("; "));
    }

    private static String told(RowProblem problem) {
        String found = problem.found().isEmpty() ? "" : " (" + problem.found() + ")";
        return problem.place() + " " + problem.code() + found + ": " + problem.expected();
    }
}
