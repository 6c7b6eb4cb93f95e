package ke.mizani.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.activity.Limits;
import ke.mizani.activity.RowProblem;
import ke.mizani.app.Settings;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.report.SubmissionReport;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.ActivityLedger;
import ke.mizani.store.ActivityLedger.Taken;
import ke.mizani.store.Delivery;
import ke.mizani.store.NotSubmitted;
import ke.mizani.store.RefusedRow;
import ke.mizani.store.Store;
import ke.mizani.store.WrongInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mizani submit}: an office hands in a file of activities, once and for all. */
@Command(
        name = "submit",
        description = {
            "Takes a file of activities into the ledger: the file itself, its sound rows, and what is",
            "wrong with the others. Nothing that was taken is changed or removed later."
        })
final class SubmitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Activity file (CSV); - for standard input")
    private String file = "";

    @Option(
            names = "--office",
            paramLabel = "CODE",
            required = true,
            description = "Code of the office that hands it in, such as hansard-research")
    private String office = "";

    @Option(
            names = "--period",
            paramLabel = "2025/26[-Q1]",
            required = true,
            converter = PeriodWord.class,
            description = "Financial year or quarter that the file reports on")
    private @Nullable NamedPeriod period;

    @Option(
            names = "--new-office",
            description = "The code is meant, though it is new and much like another")
    private boolean newOffice;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Folder with the rulebook (default: the one shipped with the application)")
    private @Nullable Path rules;

    @Mixin private StoreOptions store = new StoreOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    Settings settings = Settings.ofThisInstallation();
                    Delivery delivery = delivery(told, settings.submissionLimits());
                    Rulebook rulebook =
                            new RulebookReading(told.problems()).read(Optional.ofNullable(rules));
                    store.with(opened -> submit(opened, delivery, rulebook, settings, told));
                    return told.exitCode();
                });
    }

    private Delivery delivery(Told told, Limits limits) {
        try {
            byte[] content =
                    new InputFile(file, "an activity file (CSV)")
                            .read((name, in) -> bytes(in, limits), told.problems())
                            .orElseThrow(SubmitCommand::nothing);
            String name = file.equals("-") ? "standard input" : file;
            Delivery delivery = Delivery.of(name, content, office, Objects.requireNonNull(period));
            return newOffice ? delivery.ofNewOffice() : delivery;
        } catch (WrongInput wrong) {
            throw new ParameterException(told.command(), "--office: " + wrong.getMessage() + ".");
        }
    }

    /** One byte more than is allowed is enough to tell that it is too much. */
    private static byte[] bytes(InputStream in, Limits limits) {
        try {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.maxBytes() + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Boolean submit(
            Store opened, Delivery delivery, Rulebook rulebook, Settings settings, Told told) {
        ActivityLedger ledger = new ActivityLedger(opened);
        try {
            Taken taken =
                    ledger.submit(delivery, rulebook, settings.submissionLimits(), store.actor());
            if (!taken.again()) {
                List<RowProblem> problems =
                        ledger.refused(taken.submission()).stream()
                                .map(RefusedRow::problems)
                                .flatMap(List::stream)
                                .toList();
                told.problems().rows(problems);
            }
            output.write(answer(taken, settings), told.command());
            return taken.again();
        } catch (NotSubmitted refused) {
            tell(refused, told);
            throw nothing();
        }
    }

    private static Refused nothing() {
        return new Refused("nothing was taken into the ledger");
    }

    private void tell(NotSubmitted refused, Told told) {
        String option =
                switch (refused.code()) {
                    case UNKNOWN_OFFICE -> "--office";
                    case PERIOD_NOT_BEGUN -> "--period";
                    default -> file;
                };
        String more =
                refused.code() == NotSubmitted.Code.UNKNOWN_OFFICE
                        ? ", or --new-office if this one is meant"
                        : "";
        if (refused.problems().isEmpty()) {
            told.problems()
                    .tell(
                            option,
                            refused.code().name(),
                            refused.found(),
                            refused.expected() + more);
        } else {
            told.problems().rows(refused.problems());
        }
    }

    private String answer(Taken taken, Settings settings) {
        SubmissionReport report =
                new SubmissionReport(output.sentences(), settings.clock().getZone());
        return switch (output.format()) {
            case table -> report.taken(taken);
            case csv -> report.takenCsv(taken);
            case json -> report.takenJson(taken);
        };
    }
}
