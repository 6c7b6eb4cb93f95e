package ke.mizani.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.report.SubmissionReport;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.RefusedRow;
import ke.mizani.store.Store;
import ke.mizani.store.Submission;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mizani submissions}: who handed in what, and what is still to be mended. */
@Command(
        name = "submissions",
        description = {
            "Lists what offices handed in; with a number, what was wrong in the rows of that",
            "submission, and which later one mended them."
        })
final class SubmissionsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NUMBER",
            arity = "0..1",
            description = "Only this submission, with its refused rows")
    private @Nullable Long number;

    @Option(names = "--office", paramLabel = "CODE", description = "Only those of this office")
    private @Nullable String office;

    @Option(
            names = "--period",
            paramLabel = "2025/26[-Q1]",
            converter = PeriodWord.class,
            description = "Only those for this financial year or quarter")
    private @Nullable NamedPeriod period;

    @Mixin private StoreOptions store = new StoreOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    String answer = store.with(opened -> answer(opened, told));
                    output.write(answer, told.command());
                    return told.exitCode();
                });
    }

    private String answer(Store opened, Told told) {
        ActivityLedger ledger = new ActivityLedger(opened);
        SubmissionReport report =
                new SubmissionReport(
                        output.sentences(), Settings.ofThisInstallation().clock().getZone());
        Long wanted = number;
        return wanted == null ? list(ledger, report) : one(ledger, report, wanted, told);
    }

    private String list(ActivityLedger ledger, SubmissionReport report) {
        List<Submission> found =
                ledger.list(Optional.ofNullable(office), Optional.ofNullable(period));
        Map<Long, Integer> open = ledger.stillRefused();
        return switch (output.format()) {
            case table -> report.table(found, open);
            case csv -> report.csv(found, open);
            case json -> report.json(found, open);
        };
    }

    private String one(ActivityLedger ledger, SubmissionReport report, long wanted, Told told) {
        Optional<Submission> found = ledger.find(wanted);
        if (found.isEmpty()) {
            told.problems()
                    .tell(
                            "submissions",
                            "NO_SUBMISSION",
                            String.valueOf(wanted),
                            ledger.position() == 0
                                    ? "a file that was handed in: there is none yet"
                                    : "a number from 1 to " + ledger.position());
            throw new Refused("nothing can be shown");
        }
        List<RefusedRow> refused = ledger.refused(found.get());
        return switch (output.format()) {
            case table -> report.one(found.get(), refused);
            case csv -> report.oneCsv(refused);
            case json -> report.oneJson(found.get(), refused);
        };
    }
}
