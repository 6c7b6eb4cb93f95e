package ke.mizani.app;

import java.util.Optional;
import ke.mizani.evaluation.Watch;
import ke.mizani.store.Job;

/** A sort of work that takes long. */
public interface JobWork {

    /** The name of the sort, as it is kept with each job. */
    String kind();

    /**
     * What is in the store of work that was cut off after all of it was stored, and before its end
     * was noted: then it is neither done again nor stopped. Empty if nothing is.
     */
    default Optional<String> stored(Job job) {
        return Optional.empty();
    }

    /**
     * Does it, from the beginning: also if it was begun before and left.
     *
     * @param watch to be told how far it has come; stops the work by {@link Watch.Stopped}
     * @return how it ended
     */
    ke.mizani.store.Jobs.End run(Job job, Watch watch);
}
