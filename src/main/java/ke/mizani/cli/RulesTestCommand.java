package ke.mizani.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.report.TableTestsReport;
import ke.mizani.rulebook.ProposedTests;
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
            paramLabel = "OUT",
            description = {
                "Write copies of the workbooks with the proposed tests in their sheet tests, in"
                        + " colour until you write the reason in the place of the mark: into this"
                        + " folder, or this .xlsx if they are all in one workbook. A .csv holds them"
                        + " as rows to paste"
            })
    private @Nullable Path propose;

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    RulebookSource source = workbooks.source(told.problems());
                    TestReport tests = run(source, told);
                    TableTestsReport report = new TableTestsReport(tests, output.sentences());
                    Optional.ofNullable(propose)
                            .ifPresent(place -> propose(place, source, tests, told));
                    output.write(answer(report), told.command());
                    return tests.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_REFUSED;
                });
    }

    private void propose(Path place, RulebookSource source, TestReport tests, Told told) {
        TableTestsReport report = new TableTestsReport(tests, output.sentences());
        if (place.toString().endsWith(".csv")) {
            AnswerOptions.save(report.proposals(), place, told.command().getErr());
        } else {
            List<TestReport.Proposal> wanted =
                    tests.proposals().stream()
                            .filter(test -> workbooks.isAbout(test.table().workbook()))
                            .toList();
            new Copies(place, told.problems())
                    .write(new ProposedTests(source, wanted, report.mark()).workbooks());
        }
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
