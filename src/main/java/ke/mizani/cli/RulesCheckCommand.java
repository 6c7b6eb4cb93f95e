package ke.mizani.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import ke.mizani.report.TableCheckReport;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulesCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mizani rules check}: what is wrong in the workbooks, all of it at once. */
@Command(
        name = "check",
        description = {
            "Tells what is wrong in the workbooks: every fault with its cell, what stands there and"
                    + " what was probably meant, and what became of each row.",
            "Every case is put to the tables, and the tests in the workbooks are run.",
            "With --activities also tells which records put a case to them that is answered wrongly.",
            "Ends with 0 if nothing must be fixed, with 3 if the rulebook can be read but answers some"
                    + " case wrongly or rows of records were refused, with 4 if it is refused."
        })
final class RulesCheckCommand implements Callable<Integer> {

    /** The forms of an answer. */
    enum Format {
        table,
        json
    }

    @Mixin private WorkbookOptions workbooks = new WorkbookOptions();

    @Option(
            names = "--format",
            paramLabel = "table|json",
            description = "Form of the answer (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format = Format.table;

    @Option(
            names = "--annotate",
            paramLabel = "OUT",
            description = {
                "Write copies with the findings as notes on coloured cells: into this folder,"
                        + " or this .xlsx if they are all in one workbook"
            })
    private @Nullable Path annotate;

    @Mixin private RecordsOfCheck records = new RecordsOfCheck();
    @Mixin private AnswerOptions answer = new AnswerOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        records.mustFit(told);
        return told.orNothing(
                () -> {
                    RulebookSource source = workbooks.source(told.problems());
                    RulesCheck check = RulesCheck.of(source);
                    TableCheckReport report = report(check, told);
                    if (annotate != null) {
                        new Annotating(source, told.problems(), annotate)
                                .write(check.cells(), report);
                    }
                    answer.write(
                            format == Format.json ? report.json() : report.table(), told.command());
                    return Math.max(exitCode(check), told.exitCode());
                });
    }

    private TableCheckReport report(RulesCheck check, Told told) {
        TableCheckReport report = new TableCheckReport(check, answer.sentences());
        return records.wanted() ? report.with(records.in(check, told)) : report;
    }

    private static int exitCode(RulesCheck check) {
        if (!check.cells().isUsable()) {
            return ExitCode.NOTHING_EVALUATED;
        }
        return check.isSound() ? ExitCode.DONE : ExitCode.SOME_REFUSED;
    }
}
