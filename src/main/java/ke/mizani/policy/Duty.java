package ke.mizani.policy;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.Word;

/**
 * What a timeline demands, of whom, under which provision.
 *
 * @param id name of the timeline, such as {@code LEG-01}
 * @param matterTypes the kinds of matter it concerns
 * @param obligation the duty in a few words
 * @param clause the provision
 * @param binds whose duty it is
 * @param responsible the office that acts
 * @param effect what the law attaches to a breach
 * @param severity how grave a breach is
 * @param inForce the days on which this wording is law
 * @param confirmed how far the provision was read in the text
 * @param note what a user of the row must know
 */
public record Duty(
        String id,
        Set<String> matterTypes,
        String obligation,
        Clause clause,
        Party binds,
        String responsible,
        LegalEffect effect,
        Severity severity,
        InForce inForce,
        Confirmed confirmed,
        String note) {

    /** Whose duty it is. */
    public enum Party implements Word {
        ASSEMBLY,
        EXECUTIVE,
        GOVERNOR,
        TREASURY,
        AUDITOR_GENERAL,
        SENATE,
        OTHER
    }

    /** What the law attaches to a breach. */
    public enum LegalEffect implements Word {
        LATE,
        OPERATION_OF_LAW,
        NO_EFFECT_UNTIL_DONE,
        VOID_RISK,
        /** Tracked only; never counted as a breach. */
        INFORMATION
    }

    /** How grave a breach is. */
    public enum Severity implements Word {
        CRITICAL,
        MAJOR,
        MINOR
    }

    /** What the name of an earlier wording ends with. */
    private static final String EARLIER = "-old";

    public Duty {
        matterTypes = Set.copyOf(matterTypes);
    }

    /**
     * The offices that act, in small letters without signs. The table may name one alone, beside
     * another ("Governor / Clerk"), in brackets ("Accounting officer (Clerk)") or in a capacity
     * ("Clerk as accounting officer").
     */
    public Set<String> offices() {
        return Stream.of(responsible.split("[/;()]", -1))
                .map(Duty::plainOffice)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Stream.of(name, name.replaceFirst(" (as|for) .*", "")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The name of an office as {@link #offices()} writes it. */
    public static String plainOffice(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }

    /** The name that all wordings of this duty share. */
    public String family() {
        int earlier = id.indexOf(EARLIER);
        return earlier < 0 ? id : id.substring(0, earlier);
    }
}
