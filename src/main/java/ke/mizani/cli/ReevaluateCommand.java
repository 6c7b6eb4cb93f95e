package ke.mizani.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ke.mizani.cli.OutputOptions.Format;
import ke.mizani.report.RunDifferenceReport;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunArchive.Kept;
import ke.mizani.store.RunResult;
import ke.mizani.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mizani reevaluate}: a past evaluation made again, and what differs. */
@Command(
        name = "reevaluate",
        description = {
            "Makes a past evaluation again: the same day, period, readings and files, by the law and"
                    + " the knowledge of then or of now.",
            "What comes of it is a run of its own. The past run stays as it is."
        })
final class ReevaluateCommand implements Callable<Integer> {

    /** Of which time, as it is typed. */
    enum Time {
        then,
        now
    }

    @Parameters(paramLabel = "NUMBER", description = "The run that is made again")
    private long number;

    @Option(
            names = "--law",
            paramLabel = "then|now",
            description = "By the rulebook of then, or the one published now (default: then)")
    private Time law = Time.then;

    @Option(
            names = "--known",
            paramLabel = "then|now",
            description =
                    "With what was known then, or all that is known now (default: now). With then and"
                            + " then, the past run must come of it")
    private Time known = Time.now;

    @Option(
            names = "--supersede",
            paramLabel = "REASON",
            description = "Mark the past run as superseded by the new one, for this reason")
    private @Nullable String supersede;

    @Mixin private StoreOptions store = new StoreOptions();
    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Told told = new Told(spec);
        return told.orNothing(
                () -> {
                    output.write(store.with(open -> answer(open, told)), told.command());
                    return told.exitCode();
                });
    }

    private String answer(Store open, Told told) {
        RunArchive archive = new RunArchive(open, Version.ofApplication());
        ArchivedRun run = RunsCommand.find(archive, number, told);
        String reason = supersede;
        refuse(reason != null && reason.isBlank(), "--supersede needs a reason.", told);
        RunResult before = archive.result(run, store.actor());
        Reevaluating.Again again =
                new Reevaluating(open, told).again(run, law == Time.now, known == Time.now);
        Kept kept = archive.keep(store.actor(), again.records().evaluated(again.result()));
        if (reason != null) {
            String same = "run " + number + " came of it again: nothing supersedes it.";
            refuse(kept.number() == number, same, told);
            archive.supersede(store.actor(), number, kept.number(), reason.strip());
        }
        List<String> heading = heading(kept, before, again.result());
        if (output.format() != Format.table) {
            heading.forEach(told::last);
        }
        RunDifferenceReport report =
                new RunDifferenceReport(
                        before.differences(again.result(), again.edits()), output.sentences());
        return switch (output.format()) {
            case table -> report.table(heading);
            case csv -> report.csv();
            case json -> report.json();
        };
    }

    private static void refuse(boolean wrong, String sentence, Told told) {
        if (wrong) {
            throw new ParameterException(told.command(), sentence);
        }
    }

    private List<String> heading(Kept kept, RunResult before, RunResult after) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("run", String.valueOf(number));
        facts.put("again", String.valueOf(kept.number()));
        facts.put("law", output.sentences().word("run-law-" + law));
        facts.put("known", output.sentences().word("run-known-" + known));
        if (kept.number() == number) {
            return List.of(output.sentences().say("run-again-same", facts));
        }
        List<String> told = new ArrayList<>();
        told.add(output.sentences().say("run-again", facts));
        if (law == Time.then && known == Time.then) {
            facts.put("place", RunArchive.differingPlace(before, after).orElse(""));
            told.add(output.sentences().say("run-again-differs", facts));
        }
        return told;
    }
}
