package ke.mizani.casework;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ke.mizani.store.HandedDocument;

/**
 * A step that somebody wants to take in a case.
 *
 * @param actor code of the account, never a name of a person
 * @param name such as {@code acknowledged}
 * @param facts what is said with it, by name; an empty one is none
 * @param document what is handed in with it; its name is said as {@code document}
 */
public record Step(
        String actor, String name, Map<String, String> facts, Optional<HandedDocument> document) {

    private static final String DOCUMENT = "document";

    public Step {
        TreeMap<String, String> said = new TreeMap<>();
        facts.forEach(
                (fact, value) -> {
                    if (!value.isBlank()) {
                        said.put(fact, value.strip());
                    }
                });
        document.ifPresent(handed -> said.put(DOCUMENT, handed.name()));
        facts = Collections.unmodifiableMap(said);
    }

    /** One with which no document is handed in. */
    public Step(String actor, String name, Map<String, String> facts) {
        this(actor, name, facts, Optional.empty());
    }

    /** The step that says more, in place of anything said under the same names. */
    Step with(Map<String, String> more) {
        TreeMap<String, String> said = new TreeMap<>(facts);
        said.putAll(more);
        return new Step(actor, name, said, document);
    }

    /** What is said under a name; empty if nothing is. */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    /**
     * What is said under a name.
     *
     * @throws StepRefused if nothing is
     */
    public String needed(String name) {
        return fact(name)
                .orElseThrow(() -> new StepRefused(StepRefused.Code.FACT_MISSING, this.name, name));
    }

    /**
     * Refuses the step if one of these is not said.
     *
     * @throws StepRefused naming all that are missing
     */
    public void mustSay(String... names) {
        String missing =
                Arrays.stream(names)
                        .filter(name -> !facts.containsKey(name))
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new StepRefused(StepRefused.Code.FACT_MISSING, name, missing);
        }
    }
}
