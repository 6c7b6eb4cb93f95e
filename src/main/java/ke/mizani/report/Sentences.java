package ke.mizani.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Status;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;

/** Makes sentences from facts and from the steps of an explanation, in one language. */
public final class Sentences {

    private static final int DECIMALS = 4;

    /** How several events are joined in a fact. */
    private static final String ALTERNATIVES = " | ";

    private final Language language;
    private final ResourceBundle messages;
    private final String[] weekdays;
    private final String[] months;

    /** Sentences in one language, whatever language the machine speaks. */
    public Sentences(Language language) {
        this.language = language;
        messages =
                ResourceBundle.getBundle(
                        "ke.mizani.report.messages",
                        language.locale(),
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        weekdays = word("weekdays").split(",", -1);
        months = word("months").split(",", -1);
    }

    Language language() {
        return language;
    }

    /** The sentence of a step. */
    public String of(Step step) {
        Map<String, Object> facts = new LinkedHashMap<>(step.facts());
        if (facts.get("status") instanceof String status) {
            OptionalInt days =
                    facts.get("daysLate") instanceof Integer late
                            ? OptionalInt.of(late)
                            : OptionalInt.empty();
            facts.put("verdict", verdict(status, days));
            facts.put("dates", dates(step));
        }
        return say(step.topic(), facts);
    }

    /** The verdict of a finding in a few words, with the delay if there is one. */
    String verdict(Finding finding) {
        return verdict(finding.status().word(), finding.daysLate());
    }

    private String verdict(String status, OptionalInt days) {
        return days.isPresent() && days.getAsInt() != 0
                ? say(
                        "verdict-by-days",
                        Map.of("status", status, "days", Math.abs(days.getAsInt())))
                : word("status-" + status);
    }

    private String dates(Step step) {
        StringBuilder text = new StringBuilder();
        for (String name : List.of("trigger", "due", "done")) {
            Optional.ofNullable(step.facts().get(name))
                    .ifPresent(
                            day ->
                                    text.append(say("date-" + name, Map.of("day", day)))
                                            .append(", "));
        }
        return text.toString();
    }

    /** The words for a status. */
    public String of(Status status) {
        return word("status-" + status.word());
    }

    /** Whether there are words for a key. */
    boolean knows(String key) {
        return messages.containsKey(key);
    }

    /** The words for a key of the bundle. */
    public String word(String key) {
        return messages.getString(key);
    }

    /** The sentence of a key, with these facts in its gaps. */
    public String say(String key, Map<String, ?> facts) {
        return new Phrase(messages.getString(key)).with(new Told(facts));
    }

    /** The facts of one sentence, as people write them in this language. */
    private final class Told implements Phrase.Facts {

        private final Map<String, ?> facts;

        Told(Map<String, ?> facts) {
            this.facts = facts;
        }

        @Override
        public Optional<String> text(String name) {
            return Optional.<Object>ofNullable(facts.get(name)).map(Sentences.this::text);
        }

        @Override
        public Optional<String> word(String name) {
            return text(name)
                    .map(
                            value ->
                                    messages.containsKey(name + "-" + value)
                                            ? messages.getString(name + "-" + value)
                                            : value);
        }

        @Override
        public Optional<Number> number(String name) {
            return facts.get(name) instanceof Number number
                    ? Optional.of(number)
                    : Optional.empty();
        }
    }

    /** A day as people write it. */
    public String day(LocalDate day) {
        return day(day, months);
    }

    /** A day as it stands in a column. */
    String shortDay(LocalDate day) {
        return day(day, word("months-short").split(",", -1));
    }

    private String day(LocalDate day, String[] names) {
        return say(
                "day",
                Map.of(
                        "weekday",
                        weekdays[day.getDayOfWeek().getValue() - 1],
                        "number",
                        day.getDayOfMonth(),
                        "month",
                        names[day.getMonthValue() - 1],
                        "year",
                        day.getYear()));
    }

    /** The name of a day of the week, in full. */
    String weekday(LocalDate day) {
        return word("weekdays-full").split(",", -1)[day.getDayOfWeek().getValue() - 1];
    }

    /** Events any of which would do. */
    String anyOf(List<String> events) {
        return String.join(" " + word("or") + " ", events);
    }

    /** A fact as people write it. */
    String text(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof Exact number) {
            return number(number);
        }
        return value instanceof BigDecimal decimal
                ? plain(decimal)
                : value.toString().replace(ALTERNATIVES, " " + word("or") + " ");
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
