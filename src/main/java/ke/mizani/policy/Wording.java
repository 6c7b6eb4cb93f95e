package ke.mizani.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What people write, compared with the words a vocabulary knows. */
public final class Wording {

    private static final int SHOWN = 80;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Wording() {}

    /**
     * The known word with the fewest letters to change, at most half of them; of equals the first
     * in the alphabet.
     */
    public static Optional<String> nearest(String word, Collection<String> known) {
        int most = Math.max(2, Math.min(word.length(), SHOWN) / 2);
        LevenshteinDistance distance = new LevenshteinDistance(most);
        record Candidate(String word, int changes) {}
        return known.stream()
                .map(k -> new Candidate(k, distance.apply(word, k)))
                .filter(c -> c.changes() >= 0)
                .min(Comparator.comparingInt(Candidate::changes).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    /** The text cut to 80 characters, its control and formatting characters made visible. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(SHOWN + 1L)
                .forEach(
                        c -> {
                            if (invisible(c)) {
                                shown.append("\\u").append(HEX.toHexDigits((char) c));
                            } else {
                                shown.appendCodePoint(c);
                            }
                        });
        if (shown.codePointCount(0, shown.length()) <= SHOWN) {
            return shown.toString();
        }
        return shown.substring(0, shown.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    private static boolean invisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
