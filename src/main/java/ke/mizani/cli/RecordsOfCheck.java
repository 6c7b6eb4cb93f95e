package ke.mizani.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.activity.ActivityFile;
import ke.mizani.app.Settings;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.FoundRecords;
import ke.mizani.evaluation.ImpactRecords;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.evaluation.PromisedContracts;
import ke.mizani.evaluation.RecordSearch;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulesCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Of which records a check of the workbooks tells where they fall. */
final class RecordsOfCheck {

    @Option(
            names = "--activities",
            paramLabel = "FILE",
            description =
                    "Also tell which records of this activity file (CSV) fall where a table is"
                            + " incomplete; repeatable; - for standard input")
    private List<String> activities = List.of();

    @Option(
            names = "--contracts",
            paramLabel = "DIR|FILE",
            description = "And which contracts (YAML): needed for all that is asked about scores")
    private @Nullable Path contracts;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodWord.class,
            description = "Of which period: 2025/26 or 2025/26-Q2")
    private @Nullable NamedPeriod period;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayWord.class,
            description = "Records up to this day (default: today in Nairobi)")
    private @Nullable LocalDate asOf;

    /** Whether records are looked for at all. */
    boolean wanted() {
        return !activities.isEmpty();
    }

    void mustFit(Told told) {
        if (!wanted() && (contracts != null || period != null || asOf != null)) {
            throw wrong(told, "--contracts, --period and --as-of need --activities.");
        }
        if (contracts != null && period == null) {
            throw wrong(told, "--contracts needs --period, such as --period 2025/26.");
        }
        if (contracts == null && period != null) {
            throw wrong(told, "--period needs --contracts.");
        }
    }

    private static ParameterException wrong(Told told, String why) {
        return new ParameterException(told.command(), why);
    }

    /** The records in the findings; nothing if the tables cannot be asked. */
    Optional<FoundRecords> in(RulesCheck check, Told told) {
        Optional<FoundRecords> found =
                check.tables().map(tables -> search(tables, told).in(check.findings()));
        found.ifPresent(records -> told.problems().rows(records.problems()));
        return found;
    }

    private RecordSearch search(Rulebook tables, Told told) {
        Settings settings = Settings.ofThisInstallation();
        List<ContractFile> promised = contracts(told);
        List<ActivityFile> files =
                new ActivityFiles(tables, settings, told.problems()).read(activities);
        Activities rows = Activities.of(files);
        if (rows.rows().isEmpty()) {
            told.problems().rows(rows.problems());
            throw new Refused();
        }
        ImpactRecords records =
                new ImpactRecords(
                        rows,
                        promised,
                        Optional.ofNullable(period),
                        new Viewpoint(
                                asOf == null ? LocalDate.now(settings.clock()) : asOf,
                                Optional.empty()),
                        Stream.concat(
                                        files.stream().map(ActivityFile::digest),
                                        promised.stream().map(ContractFile::digest))
                                .toList(),
                        Optional.empty());
        try {
            return new RecordSearch(tables, Rulebook.load(RulebookSource.shipped()), records);
        } catch (NoSingleRow uncovered) {
            throw told.uncovered(uncovered);
        }
    }

    private List<ContractFile> contracts(Told told) {
        if (contracts == null || period == null) {
            return List.of();
        }
        List<ContractFile> read = new ContractReading(told.problems()).read(contracts);
        read.forEach(file -> told.problems().contracts(file.problems()));
        try {
            new PromisedContracts(period, read, read).mustBeOfTheYear();
        } catch (NotEvaluated none) {
            throw told.nothing(none);
        }
        return read;
    }
}
