package ke.mizani.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A notice to be queued. Addressee, kind, subject and step together are told once, whatever happens
 * in between.
 *
 * @param to whom it is for
 * @param subject what it is about, such as {@code matter bill-7, LEG-02} or {@code case 12}
 * @param step which of several about the same subject: a day, a step of a ladder
 * @param facts what its sentence tells, days as {@code 2026-04-30}; {@code path}, if there is one,
 *     leads to its page
 */
public record NoticeDraft(
        Addressee to,
        NoticeKind kind,
        String subject,
        String step,
        SortedMap<String, String> facts) {

    /** The fact that leads to a page; a notice may have none. */
    public static final String PATH = "path";

    public NoticeDraft {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        for (String fact : kind.needed()) {
            if (!facts.containsKey(fact)) {
                throw new IllegalArgumentException(
                        "a notice of kind " + kind.word() + " without the fact " + fact);
            }
        }
    }

    public NoticeDraft(
            Addressee to, NoticeKind kind, String subject, String step, Map<String, String> facts) {
        this(to, kind, subject, step, new TreeMap<>(facts));
    }

    /** What nobody is told twice. */
    public Key key() {
        return new Key(kind, subject, step);
    }

    /** What a notice tells, to whomever. */
    public record Key(NoticeKind kind, String subject, String step) {}
}
