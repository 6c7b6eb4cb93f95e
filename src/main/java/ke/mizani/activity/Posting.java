package ke.mizani.activity;

import java.time.LocalDate;
import java.util.Optional;
import ke.mizani.policy.InForce;

/**
 * Who holds which post, from when to when.
 *
 * @param person code of the place in the establishment, never a name
 * @param post code of the post, as in the table of requirements
 * @param office code of the office
 * @param jobGroup code of the job group, as in the table of requirements
 * @param from first day
 * @param to last day; empty: still held
 */
public record Posting(
        String person,
        String post,
        String office,
        Optional<String> jobGroup,
        LocalDate from,
        Optional<LocalDate> to,
        Source source) {

    /** Whether the post is held on that day; both ends included. */
    public boolean on(LocalDate day) {
        return new InForce(Optional.of(from), to).on(day);
    }

    /** Whether both are the same person in the same post on some day. */
    public boolean repeats(Posting other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        return person.equals(other.person)
                && post.equals(other.post)
                && on(later)
                && other.on(later);
    }
}
