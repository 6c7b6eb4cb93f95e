package ke.mizani.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.NotEvaluated;
import ke.mizani.evaluation.NotEvaluated.Code;
import ke.mizani.rulebook.NoSingleRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What was told about the input of one command, and the exit code that follows from it. */
final class Told {

    private final CommandLine command;
    private final Problems problems;
    private final List<String> notes = new ArrayList<>();

    Told(@Nullable CommandSpec spec) {
        command = Objects.requireNonNull(spec).commandLine();
        problems = new Problems(command.getErr());
    }

    CommandLine command() {
        return command;
    }

    Problems problems() {
        return problems;
    }

    /** Runs a command; if nothing could be evaluated, the exit code says so. */
    int orNothing(Supplier<Integer> run) {
        try {
            int code = run.get();
            notes.forEach(command.getErr()::println);
            return code;
        } catch (Refused refused) {
            command.getErr().println("mizani: " + refused.getMessage() + ".");
            return ExitCode.NOTHING_EVALUATED;
        }
    }

    /** A sentence that is told after the answer, apart from it. */
    void last(String sentence) {
        notes.add(sentence.stripTrailing());
    }

    /** Tells the rows that were left out; if no row is left, there was nothing to evaluate. */
    void evaluated(EvaluationRun run, int rows) {
        problems.rows(run.problems());
        if (rows == 0) {
            throw new Refused();
        }
    }

    /** Tells that a table has no row, or two, where one is due: nothing can be evaluated. */
    Refused uncovered(NoSingleRow table) {
        return nothing(new NotEvaluated(Code.NO_SINGLE_ROW, String.valueOf(table.getMessage())));
    }

    /** Tells why nothing can be evaluated. */
    Refused nothing(NotEvaluated not) {
        String why = String.valueOf(not.getMessage());
        switch (not.code()) {
            case NO_SINGLE_ROW -> tell("rulebook", not, why, "exactly one row in force");
            case NO_WEIGHT ->
                    tell(
                            "contracts",
                            not,
                            why,
                            "a KPI of the catalogue, and a weight of its perspective or tier");
            case NO_CONTRACT_OF_THE_YEAR, NO_PERIOD -> tell("contracts", not, "", why);
            case NO_ROWS -> tell("activities", not, "", why);
            case NO_SUBMISSIONS ->
                    tell("store", not, "", "activities that were submitted, by that day");
            case NO_PUBLISHED_RULEBOOK ->
                    tell("store", not, "", "a day since the store began, or --rules");
            case RULEBOOK_REFUSED -> tell("rulebook", not, "", why);
        }
        return new Refused();
    }

    private void tell(String place, NotEvaluated not, String found, String expected) {
        problems.tell(place, not.code().name(), found, expected);
    }

    int exitCode() {
        return problems.told() > 0 ? ExitCode.SOME_REFUSED : ExitCode.DONE;
    }
}
