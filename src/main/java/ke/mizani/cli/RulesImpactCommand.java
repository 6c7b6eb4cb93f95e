package ke.mizani.cli;

import java.util.concurrent.Callable;
import ke.mizani.evaluation.Impact;
import ke.mizani.report.ImpactReport;
import ke.mizani.rulebook.RulebookDifference;
import ke.mizani.rulebook.RulebookVariants;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code mizani rules impact}: who would be affected by a change of the rulebook. */
@Command(
        name = "impact",
        description = {
            "Evaluates the same records by two versions of the rulebook and lists every duty,"
                    + " contract, recommendation, index and competency whose verdict changes,",
            "with the cells it comes from, found by taking edits back."
        })
final class RulesImpactCommand implements Callable<Integer> {

    @Mixin private TwoVersions versions = new TwoVersions();
    @Mixin private RecordsOfImpact records = new RecordsOfImpact();

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    RulebookDifference difference =
                            RulebookDifference.between(
                                    versions.from(told.problems()), versions.to(told.problems()));
                    Impact impact =
                            new EvaluatingTwice(new RulebookVariants(difference), told)
                                    .impact(records);
                    output.write(answer(impact), told.command());
                    return told.exitCode();
                });
    }

    private String answer(Impact impact) {
        ImpactReport report = new ImpactReport(impact, output.sentences());
        return switch (output.format()) {
            case table -> report.table();
            case csv -> report.csv();
            case json -> report.json();
        };
    }
}
