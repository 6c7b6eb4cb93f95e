package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Optional;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.rulebook.RulebookVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which two versions of the rulebook are compared. */
final class TwoVersions {

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "Folder with the older workbooks (default: the shipped rulebook)")
    private @Nullable Path from;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "Folder with the newer workbooks (default: the shipped rulebook)")
    private @Nullable Path to;

    RulebookVersion from(Problems problems) {
        return read(from, problems);
    }

    RulebookVersion to(Problems problems) {
        return read(to, problems);
    }

    private static RulebookVersion read(@Nullable Path folder, Problems problems) {
        try {
            return RulebookVersion.read(
                    new RulebookReading(problems).source(Optional.ofNullable(folder)));
        } catch (RulebookRefused refused) {
            problems.tablesIn(folder == null ? "" : folder + "/", refused.problems());
            throw new Refused();
        }
    }
}
