package ke.mizani.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the process of a case stands.
 *
 * @param stage in the words of its process
 * @param awaits the steps that can be taken now
 * @param closed whether it has ended
 * @param process its state, as only the engine of processes reads it, in Base64; empty when closed
 */
public record CaseStanding(String stage, Set<String> awaits, boolean closed, String process) {

    private static final String BAR = "|";

    public CaseStanding {
        awaits = Collections.unmodifiableSet(new TreeSet<>(awaits));
    }

    /** The steps as one text, each between two bars. */
    String awaitsText() {
        return awaits.isEmpty() ? "" : BAR + String.join(BAR, awaits) + BAR;
    }

    static Set<String> awaits(String text) {
        Set<String> steps = new TreeSet<>(List.of(text.split("\\|")));
        steps.remove("");
        return steps;
    }

    /** What is looked for to find those that wait for a step. */
    static String awaiting(String step) {
        return "%" + BAR + step + BAR + "%";
    }

    /** By which a later change of any part of it is found. */
    String digest() {
        List<Optional<String>> fields = new ArrayList<>();
        fields.add(Optional.of(stage));
        fields.add(Optional.of(awaitsText()));
        fields.add(Optional.of(String.valueOf(closed)));
        fields.add(Optional.of(process));
        return Digest.of(fields);
    }
}
