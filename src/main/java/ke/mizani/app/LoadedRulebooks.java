package ke.mizani.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import ke.mizani.rulebook.Rulebook;
import ke.mizani.store.RulebookArchive;

/** The rulebooks asked last, ready to be asked again. */
@ApplicationScoped
public class LoadedRulebooks {

    private static final int MOST = 3;

    private final RulebookArchive archive;
    private final Clock clock;
    private final Map<String, Rulebook> loaded =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Rulebook> eldest) {
                    return size() > MOST;
                }
            };

    LoadedRulebooks(RulebookArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /**
     * A version by its hash; who asks while it is being loaded waits.
     *
     * @throws ke.mizani.rulebook.RulebookRefused if this build reads it no longer
     */
    public synchronized Rulebook version(String hash) {
        return loaded.computeIfAbsent(hash, archive::load);
    }

    /** The one that is published now. */
    public Rulebook published() {
        return version(archive.publishedAt(clock.instant()).orElseThrow().hash());
    }
}
