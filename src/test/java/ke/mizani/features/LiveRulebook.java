package ke.mizani.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.rulebook.RulebookSource;

/** The rulebook in the folder {@code rules}, read once for all features. */
public final class LiveRulebook {

    private static final Rulebook RULEBOOK = load();

    private LiveRulebook() {}

    /** The rulebook. */
    public static Rulebook get() {
        return RULEBOOK;
    }

    private static Rulebook load() {
        try {
            return Rulebook.load(RulebookSource.of(Path.of("rules")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
