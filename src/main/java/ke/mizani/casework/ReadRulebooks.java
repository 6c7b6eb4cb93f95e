package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import ke.mizani.rulebook.RulebookVersion;
import ke.mizani.rulebook.RulesCheck;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.Store;

/** The versions of the rulebook that were looked at last, ready to be looked at again. */
@ApplicationScoped
public class ReadRulebooks {

    private static final int MOST = 4;

    private final RulebookArchive archive;
    private Map<String, RulesCheck> checked = Map.of();
    private final Map<String, RulebookVersion> read =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, RulebookVersion> eldest) {
                    return size() > MOST;
                }
            };

    @Inject
    public ReadRulebooks(Store store) {
        archive = new RulebookArchive(store);
    }

    /**
     * What a check of a version finds; it is made once as long as no other is asked for.
     *
     * @throws IllegalArgumentException if there is none of that hash
     */
    public synchronized RulesCheck check(String hash) {
        if (!checked.containsKey(hash)) {
            checked = Map.of(hash, RulesCheck.of(archive.source(hash)));
        }
        return Objects.requireNonNull(checked.get(hash));
    }

    /**
     * A version that is kept.
     *
     * @throws IllegalArgumentException if there is none of that hash
     * @throws ke.mizani.rulebook.RulebookRefused if this build reads it no longer
     */
    public synchronized RulebookVersion version(String hash) {
        return read.computeIfAbsent(hash, key -> RulebookVersion.read(archive.source(key)));
    }
}
