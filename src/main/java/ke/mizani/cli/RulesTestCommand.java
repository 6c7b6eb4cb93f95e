package ke.mizani.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import ke.mizani.report.TableTestsReport;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.TableTests;
import ke.mizani.rulebook.TestReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani rules test}: what the tests in the workbooks say, and what they do not protect. */
@Command(
        name = "test",
        description = {
            "Runs the tests in the workbooks, then once more for each change of a single cell: tells"
                    + " which tests fail, which rows no test is about, which changes no test"
                    + " notices, and proposes tests beside the limits.",
            "Ends with 0 if all tests pass, with 3 if some fail, with 4 if the rulebook is refused."
        })
final class RulesTestCommand implements Callable<Integer> {

    @Mixin private WorkbookOptions workbooks = new WorkbookOptions();

    @Option(
            names = "--propose",
            paramLabel = "FILE",
            description = "Write the proposed tests there (CSV), to paste them into the workbooks")
    private @Nullable Path propose;

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    TestReport tests = run(workbooks.source(told.problems()), told);
                    TableTestsReport report = new TableTestsReport(tests, output.sentences());
                    Path place = propose;
                    if (place != null) {
                        AnswerOptions.save(report.proposals(), place, told.command().getErr());
                    }
                    output.write(answer(report), told.command());
                    return tests.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REFUSED;
                });
    }

    private static TestReport run(RulebookSource source, Told told) {
        try {
            return TableTests.run(source);
        } catch (RulebookRefused refused) {
            told.problems().tables(refused.problems());
            throw new Refused();
        }
    }

    private String answer(TableTestsReport report) {
        return switch (output.format()) {
            case table -> report.table();
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
