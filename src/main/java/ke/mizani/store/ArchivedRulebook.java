package ke.mizani.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A version of the rulebook that is kept.
 *
 * @param hash names the content of its workbooks
 * @param keptAt since when
 * @param workbooks the digest of each by the name of its file
 * @param builds the builds of the application whose compiled form is kept
 */
public record ArchivedRulebook(
        String hash, Instant keptAt, Map<String, String> workbooks, Set<String> builds) {

    public ArchivedRulebook {
        workbooks = Collections.unmodifiableMap(new TreeMap<>(workbooks));
        builds = Set.copyOf(builds);
    }
}
