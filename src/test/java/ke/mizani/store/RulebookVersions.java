package ke.mizani.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import ke.mizani.cli.EditedRules;
import ke.mizani.rulebook.RulebookSource;

/** Versions of the rulebook that differ from the shipped one by a note. */
final class RulebookVersions {

    private static final RulebookSource NEXT = edited("Read again in 2026");

    private RulebookVersions() {}

    /** Always the same. */
    static RulebookSource next() {
        return NEXT;
    }

    static RulebookSource edited(String note) {
        try {
            return RulebookSource.of(
                    EditedRules.in(Files.createTempDirectory("rules"))
                            .cell("timelines.xlsx", "timelines", "LEG-01", "Note", note)
                            .folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
