package ke.mizani.cli;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.Rulebook;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Picks the findings for which one office is responsible. */
final class OfficeSelection {

    private final CommandLine command;
    private final Rulebook rulebook;

    OfficeSelection(CommandLine command, Rulebook rulebook) {
        this.command = command;
        this.rulebook = rulebook;
    }

    EvaluationRun of(EvaluationRun run, Optional<String> office) {
        if (office.isEmpty()) {
            return run;
        }
        String wanted = Duty.plainOffice(office.get());
        mustExist(office.get(), wanted);
        return run.withFindings(
                run.findings().stream()
                        .filter(finding -> finding.duty().offices().contains(wanted))
                        .toList());
    }

    private void mustExist(String office, String wanted) {
        Set<String> known =
                rulebook.timelines().stream()
                        .flatMap(row -> row.value().duty().offices().stream())
                        .collect(Collectors.toSet());
        if (!known.contains(wanted)) {
            String hint =
                    Wording.nearest(wanted, known)
                            .map(near -> " Did you mean '" + near + "'?")
                            .orElse("");
            throw new ParameterException(
                    command,
                    "no timeline names '" + office + "' as the responsible office." + hint);
        }
    }
}
