package ke.mizani.casework;

import java.util.List;
import java.util.Set;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;
import ke.mizani.store.NoticeDraft;

/**
 * One kind of case. Its process (BPMN) says which step may follow which; this says what else a step
 * needs.
 */
public interface LifeCycle {

    /** The step that opens each case. */
    String OPENED = "opened";

    /** Its name, which is also the noun of its permissions, such as {@code breach}. */
    String kind();

    /** Id of the process. */
    String process();

    /** Steps that can be taken whenever the case is open, and leave its process where it is. */
    default Set<String> aside() {
        return Set.of();
    }

    /**
     * Refuses a step that lacks something, or is not for this person. That it is its turn is known
     * already.
     *
     * @param before the case as it is
     * @param entries what was done so far
     * @throws StepRefused if it cannot be taken
     */
    void check(CaseFile before, List<CaseEntry> entries, Step step);

    /**
     * Who is to be told of a step, in the same transaction. Notices about the case ({@link
     * CaseFile#about()}) that were not sent yet are withdrawn as soon as it waits for something
     * else.
     *
     * @param after the case as it is after the step
     */
    default List<NoticeDraft> notices(CaseFile after, Step step) {
        return List.of();
    }
}
