package ke.mizani.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.app.Settings;
import ke.mizani.report.AuditReport;
import ke.mizani.store.AuditLine;
import ke.mizani.store.AuditLog;
import ke.mizani.store.AuditSelection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani audit show}: who did what, and when. */
@Command(name = "show", description = "Shows who did what, and when.")
final class AuditShowCommand implements Callable<Integer> {

    @Option(
            names = "--subject",
            paramLabel = "SUBJECT",
            description = "Only what was done to this, such as a submission or a contract")
    private @Nullable String subject;

    @Option(names = "--actor", paramLabel = "CODE", description = "Only what this one did")
    private @Nullable String actor;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DayWord.class,
            description = "Only from this day on")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DayWord.class,
            description = "Only to the end of this day")
    private @Nullable LocalDate to;

    @Mixin private StoreOptions store = new StoreOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    ZoneId zone = Settings.ofThisInstallation().clock().getZone();
                    AuditSelection asked =
                            new AuditSelection(
                                    Optional.ofNullable(subject),
                                    Optional.ofNullable(actor),
                                    startOf(from, zone),
                                    startOf(to == null ? null : to.plusDays(1), zone));
                    List<AuditLine> lines =
                            store.reading(opened -> new AuditLog(opened).entries(asked));
                    output.write(
                            answer(new AuditReport(lines, zone, output.sentences())),
                            told.command());
                    return ExitCode.DONE;
                });
    }

    private static Optional<Instant> startOf(@Nullable LocalDate day, ZoneId zone) {
        return Optional.ofNullable(day).map(known -> known.atStartOfDay(zone).toInstant());
    }

    private String answer(AuditReport report) {
        return switch (output.format()) {
            case table -> report.table();
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
