package ke.mizani.store;

import java.time.Instant;
import java.util.Optional;
import ke.mizani.calendar.Word;

/**
 * Work that takes long, as far as it has come.
 *
 * @param number by which it is called
 * @param kind what sort of work
 * @param request what exactly was asked, in the words of that kind
 * @param actor code of who asked for it
 * @param state how it stands
 * @param done how much is done, of {@code whole}
 * @param whole how much there is to do; 0 while that is not known
 * @param begun how often it was begun: more than once if it was cut off, as when a server ends
 * @param endedAt when it ended, in whatever way
 * @param result what came of it, such as the number of a run; empty unless it is done
 * @param code what went wrong, the same as in the shell; empty unless it failed
 * @param detail what was found and what was expected; empty unless it failed
 */
public record Job(
        long number,
        String kind,
        String request,
        String actor,
        Instant askedAt,
        State state,
        int done,
        int whole,
        int begun,
        Optional<Instant> endedAt,
        String result,
        String code,
        String detail) {

    /** How work stands. */
    public enum State implements Word {
        WAITING,
        RUNNING,
        /** Somebody wants it stopped; who does it has not noticed yet. */
        STOPPING,
        DONE,
        FAILED,
        STOPPED;

        /** Whether nothing more will come. */
        public boolean ended() {
            return this == DONE || this == FAILED || this == STOPPED;
        }
    }

    /** Whether it did not come to its end at once; nothing of what was done before is kept. */
    public boolean cutOff() {
        return begun > 1;
    }

    /** How far it is, from 0 to 100. */
    public int percent() {
        if (state == State.DONE) {
            return 100;
        }
        return whole == 0 ? 0 : (int) Math.min(99, 100L * done / whole);
    }
}
