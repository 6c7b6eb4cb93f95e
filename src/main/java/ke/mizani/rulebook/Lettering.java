package ke.mizani.rulebook;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Characters that look like others or like nothing. Kiswahili is written in Latin letters; the
 * apostrophe of {@code ng'} is taken in any of its shapes.
 */
final class Lettering {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\p{Cc}&&[^\\n\\r\\t]]");

    private static final Pattern MIXED =
            Pattern.compile(
                    "\\p{IsLatin}[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]*[\\p{IsCyrillic}\\p{IsGreek}]"
                            + "|[\\p{IsCyrillic}\\p{IsGreek}]+\\p{IsLatin}");

    private static final String STRANGE = "АВЕКМНОРСТУХЅІЈаеорсухіјѕԁһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρι";
    private static final String LATIN = "ABEKMHOPCTYXSIJaeopcyxijsdhlABEZHIKMNOPTYXovpi";

    private static final Map<String, String> PLAIN =
            Map.of(
                    "[\\u2018\\u2019\\u201a\\u02bc\\u2032`\\u00b4]", "'",
                    "[\\u201c\\u201d\\u201e\\u00ab\\u00bb\\u2033]", "\"",
                    "[\\u2010-\\u2015\\u2212\\u2043]", "-");

    private Lettering() {}

    /** The text without the characters that nobody sees; nothing if it has none. */
    static Optional<String> withoutUnseen(String text) {
        return changed(text, UNSEEN.matcher(text).replaceAll("").strip());
    }

    /** The text in Latin letters only, if one of its words mixes them with others. */
    static Optional<String> inOneScript(String text) {
        return MIXED.matcher(text).find() ? Optional.of(latin(text)) : Optional.empty();
    }

    /** The text with letters, quotes and hyphens as a keyboard has them. */
    static String plain(String text) {
        String plain = latin(Normalizer.normalize(text, Normalizer.Form.NFKC));
        for (Map.Entry<String, String> shape : PLAIN.entrySet()) {
            plain = plain.replaceAll(shape.getKey(), shape.getValue());
        }
        return UNSEEN.matcher(plain).replaceAll("").strip();
    }

    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text);
        for (int at = 0; at < latin.length(); at++) {
            int place = STRANGE.indexOf(latin.charAt(at));
            if (place >= 0) {
                latin.setCharAt(at, LATIN.charAt(place));
            }
        }
        return latin.toString();
    }

    private static Optional<String> changed(String before, String after) {
        return before.equals(after) ? Optional.empty() : Optional.of(after);
    }
}
