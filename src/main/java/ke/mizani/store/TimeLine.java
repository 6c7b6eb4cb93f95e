package ke.mizani.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Which rulebook is the published one when. Of the publications whose moment has come the latest
 * made counts, so that since the first of them there is exactly one at each moment.
 *
 * @param publications all that were made, by number
 */
public record TimeLine(List<Publication> publications) {

    public TimeLine {
        publications = List.copyOf(publications);
    }

    /**
     * The days and hours of one publication.
     *
     * @param until the first moment of the next; empty if there is none
     */
    public record Span(Publication publication, Optional<Instant> until) {

        /** The first moment. */
        public Instant from() {
            return publication.from();
        }
    }

    /** The one in force at a moment; empty only before the first. */
    public Optional<Publication> at(Instant moment) {
        return publications.stream()
                .filter(publication -> !publication.from().isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    /** The publications that were or will be in force, in the order of time. */
    public List<Span> spans() {
        List<Publication> standing = standing();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            Optional<Instant> until =
                    i + 1 < standing.size()
                            ? Optional.of(standing.get(i + 1).from())
                            : Optional.empty();
            spans.add(new Span(standing.get(i), until));
        }
        return spans;
    }

    /**
     * The one after which none is to come.
     *
     * @throws java.util.NoSuchElementException if the time line has not begun
     */
    public Publication last() {
        List<Publication> standing = standing();
        if (standing.isEmpty()) {
            throw new NoSuchElementException("no publication");
        }
        return standing.get(standing.size() - 1);
    }

    /** Those that take effect at that moment or later. */
    public List<Publication> from(Instant moment) {
        return standing().stream().filter(one -> !one.from().isBefore(moment)).toList();
    }

    /** Those that a later one took the place of before their moment came. */
    public List<Publication> setAside() {
        List<Publication> standing = standing();
        return publications.stream().filter(one -> !standing.contains(one)).toList();
    }

    private List<Publication> standing() {
        List<Publication> standing = new ArrayList<>();
        for (Publication next : publications) {
            standing.removeIf(earlier -> !earlier.from().isBefore(next.from()));
            standing.add(next);
        }
        return standing;
    }
}
