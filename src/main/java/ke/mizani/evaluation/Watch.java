package ke.mizani.evaluation;

/** Follows an evaluation: is told how far it has come, and may stop it. */
public interface Watch {

    /** Lets it run to its end. */
    Watch NOBODY = (done, whole) -> {};

    /**
     * So much is done.
     *
     * @param done matters judged
     * @param whole matters there are; 0 if that is not known yet
     * @throws Stopped if it is to go no further
     */
    void come(int done, int whole);

    /** An evaluation was stopped by who watched it: nothing came of it. */
    final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("the evaluation was stopped");
        }
    }
}
