package ke.mizani.app;

import ke.mizani.evaluation.Watch;
import ke.mizani.store.Job;

/** A sort of work that takes long. */
public interface JobWork {

    /** The name of the sort, as it is kept with each job. */
    String kind();

    /**
     * Does it, from the beginning: also if it was begun before and left.
     *
     * @param watch to be told how far it has come; stops the work by {@link Watch.Stopped}
     * @return how it ended
     */
    ke.mizani.store.Jobs.End run(Job job, Watch watch);
}
