package ke.mizani.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.policy.Wording;
import ke.mizani.report.CheckReport;
import ke.mizani.report.ExplanationText;
import ke.mizani.report.ScoreText;
import ke.mizani.report.ScorecardReport;
import ke.mizani.report.Sentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mizani explain}: why a duty or a contract got its verdict. */
@Command(
        name = "explain",
        description = {
            "Tells why: one sentence, then what was given, decided and computed.",
            "Give --matter and --timeline, or --contracts and --contract (and --indicator)."
        })
final class ExplainCommand implements Callable<Integer> {

    @Option(names = "--matter", paramLabel = "ID", description = "The matter")
    private @Nullable String matter;

    @Option(names = "--timeline", paramLabel = "ID", description = "The timeline")
    private @Nullable String timeline;

    @Option(
            names = "--contracts",
            paramLabel = "DIR|FILE",
            description = "Contract (YAML), or a folder of contracts")
    private @Nullable Path contracts;

    @Option(names = "--contract", paramLabel = "ID", description = "The contract")
    private @Nullable String contract;

    @Option(names = "--indicator", paramLabel = "ID", description = "One line of the contract")
    private @Nullable String indicator;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodWord.class,
            description = "Financial year or quarter (default: the year of the contracts)")
    private @Nullable NamedPeriod period;

    @Mixin private RecordOptions records = new RecordOptions();
    @Mixin private RecurrenceOptions recurring = new RecurrenceOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        boolean duty = matter != null && timeline != null;
        boolean promise = contracts != null && contract != null;
        boolean ofOther =
                duty
                        ? contracts != null || contract != null || indicator != null
                        : matter != null || timeline != null;
        if (duty == promise || ofOther) {
            throw new ParameterException(
                    told.command(),
                    "explain needs --matter and --timeline, or --contracts and --contract.");
        }
        return told.orNothing(
                () -> {
                    output.write(duty ? duty(told) : promise(told), told.command());
                    return told.exitCode();
                });
    }

    private String duty(Told told) {
        EvaluationRun run =
                new Selection(told.command())
                        .of(
                                new Evaluating(records.source(told), told)
                                        .duties(recurring.recurrence()),
                                Optional.ofNullable(matter),
                                Optional.ofNullable(timeline));
        Sentences sentences = output.sentences();
        return switch (output.format()) {
            case table -> text(run, sentences);
            case csv -> new CheckReport(run, sentences).csv();
            case json -> new CheckReport(run, sentences).json();
        };
    }

    private static String text(EvaluationRun run, Sentences sentences) {
        ExplanationText explanation = new ExplanationText(run, sentences);
        return String.join("\n", run.findings().stream().map(explanation::of).toList())
                + explanation.basis();
    }

    private String promise(Told told) {
        ReviewedRun all =
                new Evaluating(records.source(Optional.ofNullable(contracts), told), told)
                        .contracts(Optional.ofNullable(period), recurring.recurrence());
        FollowUp followUp = followUp(all, told);
        ReviewedRun picked = all.withScorecards(List.of(followUp.card()));
        Sentences sentences = output.sentences();
        return switch (output.format()) {
            case table ->
                    text(followUp, told, sentences)
                            + new ExplanationText(all.run(), sentences).basis();
            case csv -> new ScorecardReport(picked, sentences).csv();
            case json -> new ScorecardReport(picked, sentences).json();
        };
    }

    private FollowUp followUp(ReviewedRun all, Told told) {
        List<String> ids = all.followUps().stream().map(one -> one.card().contract().id()).toList();
        return all.followUps().stream()
                .filter(one -> one.card().contract().id().equals(contract))
                .findFirst()
                .orElseThrow(
                        () -> unknown(told, "contract", Objects.requireNonNull(contract), ids));
    }

    private String text(FollowUp followUp, Told told, Sentences sentences) {
        Scorecard card = followUp.card();
        ScoreText explanation = new ScoreText(sentences);
        if (indicator == null) {
            return explanation.of(followUp);
        }
        List<String> ids = card.lines().stream().map(line -> line.indicator().id()).toList();
        Line line =
                card.lines().stream()
                        .filter(l -> l.indicator().id().equals(indicator))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        unknown(
                                                told,
                                                "indicator",
                                                Objects.requireNonNull(indicator),
                                                ids));
        return explanation.of(card, line);
    }

    private static ParameterException unknown(
            Told told, String kind, String id, List<String> known) {
        String hint =
                Wording.nearest(id, known).map(near -> " Did you mean '" + near + "'?").orElse("");
        return new ParameterException(
                told.command(), "there is no " + kind + " '" + id + "'." + hint);
    }
}
