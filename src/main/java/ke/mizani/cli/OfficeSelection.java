package ke.mizani.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.policy.Wording;
import ke.mizani.rulebook.Rulebook;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * Picks the findings for which one office is responsible. The table may name it alone, beside
 * another ("Governor / Clerk"), in brackets ("Accounting officer (Clerk)") or in a capacity ("Clerk
 * as accounting officer").
 */
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
        String wanted = plain(office.get());
        mustExist(office.get(), wanted);
        return run.withFindings(
                run.findings().stream()
                        .filter(f -> named(f.duty().responsible()).anyMatch(wanted::equals))
                        .toList());
    }

    private void mustExist(String office, String wanted) {
        Set<String> known =
                rulebook.timelines().stream()
                        .flatMap(row -> named(row.value().duty().responsible()))
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

    /** The offices that the table names in one cell, each also without its capacity. */
    private static Stream<String> named(String responsible) {
        return Stream.of(responsible.split("[/;()]", -1))
                .map(OfficeSelection::plain)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> List.of(name, name.replaceFirst(" (as|for) .*", "")).stream());
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }
}
