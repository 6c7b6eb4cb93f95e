package ke.mizani.store;

import java.util.Map;
import java.util.function.Function;

/** Something that is written together with a step of a case: both, or neither. */
public final class Along {

    /** Nothing else. */
    public static final Along NOTHING = new Along(change -> Map.of());

    private final Function<Change, Map<String, String>> work;

    /**
     * @param work what is written; it gives what the step says of it
     */
    Along(Function<Change, Map<String, String>> work) {
        this.work = work;
    }

    Map<String, String> write(Change change) {
        return work.apply(change);
    }
}
