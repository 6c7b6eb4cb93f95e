package ke.mizani.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A version of the rulebook was not published; the time line is as it was. */
public final class PublicationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Code {
        /** Nobody would know later why it was done. */
        NO_REASON("a reason, for those who read the time line later"),
        /** What was in force then cannot be changed any more. */
        IN_THE_PAST("a moment that has not passed"),
        /** The clock of the machine is behind what is written already. */
        CLOCK_IS_BEHIND("a clock of the machine that is after the last publication"),
        /** Another one takes effect at that moment or later. */
        OTHERS_ARE_COMING(
                "a moment after the publications to come, or --instead-of-coming to set them aside"),
        /** Where people have accounts, nobody publishes alone. */
        NEEDS_SECOND_PERSON("a draft that a second person approves, on the pages of the server"),
        /** It was made from a version that is no longer the last one. */
        ANOTHER_CAME_BETWEEN("a draft made from the version that was published last"),
        /** One goes back only to what was in force or was to be. */
        NEVER_PUBLISHED("a version that was published before"),
        /** It would change nothing. */
        PUBLISHED_ALREADY("another version than the one that is the published one then");

        private final String expected;

        Code(String expected) {
            this.expected = expected;
        }
    }

    private final Code code;
    private final Instant moment;
    private final transient List<Publication> others;

    private PublicationRefused(Code code, Instant moment, List<Publication> others) {
        super(code + ": expected " + code.expected);
        this.code = code;
        this.moment = moment;
        this.others = List.copyOf(others);
    }

    PublicationRefused(Code code, Instant moment) {
        this(code, moment, List.of());
    }

    PublicationRefused(Code code, List<Publication> others) {
        this(code, others.get(0).from(), others);
    }

    public Code code() {
        return code;
    }

    /**
     * What stands in the way, in words.
     *
     * @param told how a moment is told
     */
    public String found(Function<Instant, String> told) {
        return switch (code) {
            case NO_REASON, NEEDS_SECOND_PERSON, NEVER_PUBLISHED -> "";
            case IN_THE_PAST, CLOCK_IS_BEHIND -> told.apply(moment);
            case OTHERS_ARE_COMING, PUBLISHED_ALREADY, ANOTHER_CAME_BETWEEN ->
                    others.stream()
                            .map(one -> "no. " + one.number() + " from " + told.apply(one.from()))
                            .collect(Collectors.joining(", "));
        };
    }

    /** What would have been accepted. */
    public String expected() {
        return code.expected;
    }
}
