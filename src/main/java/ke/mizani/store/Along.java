package ke.mizani.store;

import java.util.function.Consumer;

/** Something that is written together with a step of a case: both, or neither. */
public final class Along {

    /** Nothing else. */
    public static final Along NOTHING = new Along(change -> {});

    private final Consumer<Change> work;

    Along(Consumer<Change> work) {
        this.work = work;
    }

    void write(Change change) {
        work.accept(change);
    }
}
