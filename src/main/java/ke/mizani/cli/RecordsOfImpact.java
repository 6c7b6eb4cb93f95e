package ke.mizani.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.NamedPeriod;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which records are evaluated twice, from which day, and how unsettled provisions are read. */
final class RecordsOfImpact {

    @Option(
            names = "--activities",
            paramLabel = "FILE",
            required = true,
            description = "Activity file (CSV); repeatable; - for standard input")
    private List<String> activities = List.of();

    @Option(
            names = "--contracts",
            paramLabel = "DIR|FILE",
            description = "Contract (YAML), or a folder of contracts")
    private @Nullable Path contracts;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodWord.class,
            description =
                    "Financial year or quarter: 2025/26 or 2025/26-Q2 (default: the year of the"
                            + " contracts)")
    private @Nullable NamedPeriod period;

    @Option(
            names = "--assessments",
            paramLabel = "FILE",
            description = "Assessment file (CSV), with --staff; repeatable")
    private List<String> assessments = List.of();

    @Option(
            names = "--staff",
            paramLabel = "FILE",
            description = "Staff file (CSV), with --assessments; repeatable")
    private List<String> staff = List.of();

    @Mixin private DayOptions days = new DayOptions();
    @Mixin private ReadingOptions readings = new ReadingOptions();
    @Mixin private RecurrenceOptions recurring = new RecurrenceOptions();

    List<String> activities() {
        return activities;
    }

    Optional<Path> contracts() {
        return Optional.ofNullable(contracts);
    }

    Optional<NamedPeriod> period() {
        return Optional.ofNullable(period);
    }

    List<String> assessments() {
        return assessments;
    }

    List<String> staff() {
        return staff;
    }

    DayOptions days() {
        return days;
    }

    ReadingOptions readings() {
        return readings;
    }

    RecurrenceOptions recurring() {
        return recurring;
    }
}
