package ke.mizani.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;

/** Makes sentences from the steps of an explanation, in one language. */
public final class Sentences {

    private static final int DECIMALS = 4;

    private final ResourceBundle messages;
    private final DateTimeFormatter dates;

    /** Sentences in the language of the locale; English where a language lacks one. */
    public Sentences(Locale locale) {
        messages = ResourceBundle.getBundle("ke.mizani.report.messages", locale);
        dates = DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale);
    }

    /** The sentence of a step. */
    public String of(Step step) {
        String sentence = messages.getString(step.topic());
        for (Map.Entry<String, Object> fact : step.facts().entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", text(fact.getValue()));
        }
        return sentence;
    }

    /** The words for a status. */
    public String of(Status status) {
        return word(status.word());
    }

    /** The words for a key of the bundle. */
    public String word(String key) {
        return messages.getString(key);
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return dates.format(day);
    }

    /** A fact as people write it. */
    String text(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Exact number) {
            return number(number);
        }
        return value instanceof BigDecimal decimal ? plain(decimal) : value.toString();
    }

    /** A number with at most four decimals. */
    static String number(Exact number) {
        return plain(number.rounded(DECIMALS, RoundingMode.HALF_UP));
    }

    /** A decimal without an exponent and without idle zeros. */
    static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
