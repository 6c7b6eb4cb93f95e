package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.report.DutyCalendar;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani calendar}: open duties as entries for a calendar. */
@Command(
        name = "calendar",
        description = {
            "Writes open duties as an iCalendar file, one day for each.",
            "Written to the same --output again, a moved date moves its entry and a closed duty is"
                    + " cancelled."
        })
final class CalendarCommand implements Callable<Integer> {

    @Mixin private RecordOptions records = new RecordOptions();
    @Mixin private RecurrenceOptions recurring = new RecurrenceOptions();

    @Option(
            names = "--office",
            paramLabel = "NAME",
            description = "Only duties of this office, such as clerk or \"county assembly\"")
    private @Nullable String office;

    @Mixin private AnswerOptions answer = new AnswerOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    Optional<String> whose = Optional.ofNullable(office);
                    EvaluationRun run =
                            new Evaluating(records.source(told), told)
                                    .dutiesOf(whose, recurring.recurrence());
                    DutyCalendar calendar = new DutyCalendar(run, answer.sentences(), whose);
                    answer.write(carriedOn(calendar, told.problems()), told.command());
                    return told.exitCode();
                });
    }

    private String carriedOn(DutyCalendar calendar, Problems problems) {
        Optional<Path> file = answer.output().filter(Files::exists);
        try {
            Optional<String> before = Optional.empty();
            if (file.isPresent()) {
                before = Optional.of(Files.readString(file.get()));
            }
            return calendar.text(before);
        } catch (IOException e) {
            problems.tell(String.valueOf(file.get()), "CANNOT_READ", "", "a file that can be read");
        } catch (DutyCalendar.NotOurs other) {
            problems.tell(
                    String.valueOf(file.get()),
                    String.valueOf(other.getMessage()),
                    "",
                    "no file, or a calendar that mizani wrote for the same office");
        }
        throw new Refused();
    }
}
