package ke.mizani.rulebook;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The mark of a test that was proposed: its reason begins with this word and a colon. Whoever
 * writes the reason in its place confirms it.
 */
final class ProposedTest {

    static final String REASON = "Reason";

    /** The word in each language. */
    static final Set<String> WORDS = Set.of("proposed", "pendekezo");

    private ProposedTest() {}

    static boolean is(Row test) {
        return isMark(test.text(REASON));
    }

    /** Whether a reason still is the mark, however it goes on. */
    static boolean isMark(String reason) {
        int colon = reason.indexOf(':');
        return colon > 0
                && WORDS.contains(reason.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    /** The same for a spreadsheet, in which {@code =} does not tell capitals from small letters. */
    static String formula(String cell) {
        return WORDS.stream()
                .sorted()
                .map(word -> "LEFT(" + cell + "," + (word.length() + 1) + ")=\"" + word + ":\"")
                .collect(Collectors.joining(",", "OR(", ")"));
    }
}
