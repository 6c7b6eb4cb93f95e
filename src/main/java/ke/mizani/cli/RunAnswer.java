package ke.mizani.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.cli.OutputOptions.Format;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.report.CheckReport;
import ke.mizani.report.Confirmation;
import ke.mizani.report.IndexReport;
import ke.mizani.report.IndexSelection;
import ke.mizani.report.ScorecardReport;
import ke.mizani.store.RunResult;

/**
 * Tells what a run found as the command that made it does.
 *
 * @param output in which form and language
 * @param confirmed gives the categories that were confirmed, by contract
 */
record RunAnswer(
        OutputOptions output, Function<EvaluationRun, Map<String, Confirmation>> confirmed) {

    String of(RunResult result) {
        if (result instanceof RunResult.Contracts contracts) {
            return answer(
                    new ScorecardReport(
                            contracts.reviewed(),
                            output.sentences(),
                            confirmed.apply(result.run())));
        }
        if (result instanceof RunResult.Indices indices) {
            IndexSelection all =
                    new IndexSelection(Optional.empty(), Optional.empty(), Optional.empty());
            return answer(new IndexReport(indices.index(), all, output.sentences()));
        }
        return answer(new CheckReport(result.run(), output.sentences()));
    }

    private String answer(CheckReport report) {
        return output.format() == Format.table
                ? report.table(output.emphasis())
                : output.format() == Format.csv ? report.csv() : report.json();
    }

    private String answer(ScorecardReport report) {
        return output.format() == Format.table
                ? report.table(output.emphasis())
                : output.format() == Format.csv ? report.csv() : report.json();
    }

    private String answer(IndexReport report) {
        return output.format() == Format.table
                ? report.table(IndexReport.Extra.NONE, false, output.emphasis())
                : output.format() == Format.csv ? report.csv() : report.json();
    }
}
