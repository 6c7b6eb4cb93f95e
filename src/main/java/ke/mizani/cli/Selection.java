package ke.mizani.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.policy.Wording;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Picks the findings of one matter or one timeline out of a run. */
final class Selection {

    private final CommandLine command;

    Selection(CommandLine command) {
        this.command = command;
    }

    EvaluationRun of(EvaluationRun run, Optional<String> matter, Optional<String> timeline) {
        matter.ifPresent(id -> mustExist("matter", id, ids(run, Finding::matter)));
        timeline.ifPresent(id -> mustExist("timeline", id, ids(run, f -> f.duty().id())));
        List<Finding> picked =
                run.findings().stream()
                        .filter(f -> matter.map(f.matter()::equals).orElse(true))
                        .filter(f -> timeline.map(f.duty().id()::equals).orElse(true))
                        .toList();
        return run.withFindings(picked);
    }

    private static Collection<String> ids(EvaluationRun run, Function<Finding, String> id) {
        return run.findings().stream().map(id).collect(Collectors.toSet());
    }

    private void mustExist(String kind, String id, Collection<String> known) {
        if (!known.contains(id)) {
            String hint =
                    Wording.nearest(id, known)
                            .map(near -> " Did you mean '" + near + "'?")
                            .orElse("");
            throw new ParameterException(
                    command,
                    "the activities give no finding for " + kind + " '" + id + "'." + hint);
        }
    }
}
