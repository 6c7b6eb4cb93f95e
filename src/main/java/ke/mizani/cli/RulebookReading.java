package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.rulebook.KeptRulebooks;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookRefused;
import ke.mizani.rulebook.RulebookSource;

/** Reads the rulebook; one with a fault is refused whole. */
final class RulebookReading {

    private final Problems problems;

    RulebookReading(Problems problems) {
        this.problems = problems;
    }

    Rulebook read(Optional<Path> folder) {
        try {
            return folder.isEmpty()
                    ? Rulebook.load(source(folder))
                    : Rulebook.load(source(folder), kept());
        } catch (RulebookRefused refused) {
            problems.tables(refused.problems());
            throw new Refused();
        }
    }

    /** One that came with other records; compiled forms of it are kept as of any other. */
    Rulebook read(RulebookSource source) {
        try {
            return source.hash().equals(RulebookSource.shipped().hash())
                    ? Rulebook.load(RulebookSource.shipped())
                    : Rulebook.load(source, kept());
        } catch (RulebookRefused refused) {
            problems.tables(refused.problems());
            throw new Refused();
        }
    }

    private static KeptRulebooks kept() {
        return Settings.ofThisInstallation()
                .rulebooksFolder()
                .map(KeptRulebooks::in)
                .orElseGet(KeptRulebooks::nowhere);
    }

    /** The workbooks of a folder, or those that were shipped. */
    RulebookSource source(Optional<Path> folder) {
        if (folder.isEmpty()) {
            return RulebookSource.shipped();
        }
        Path rules = folder.get();
        if (!Files.isDirectory(rules)) {
            String code = Files.exists(rules) ? "NOT_A_FOLDER" : "MISSING_FOLDER";
            problems.tell(rules.toString(), code, "", "a folder with the workbooks of a rulebook");
            throw new Refused();
        }
        try {
            return RulebookSource.of(rules);
        } catch (IOException e) {
            problems.tell(rules.toString(), "CANNOT_READ", "", "a folder that can be read");
            throw new Refused();
        }
    }
}
