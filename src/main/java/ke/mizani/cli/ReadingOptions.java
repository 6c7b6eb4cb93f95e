package ke.mizani.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import ke.mizani.calendar.Word;
import ke.mizani.policy.Interpretations;
import ke.mizani.policy.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Which reading of an unsettled question is used; without an option, that of the readings table.
 */
final class ReadingOptions {

    @Option(
            names = "--saturday",
            paramLabel = "counts|excluded",
            converter = SaturdayWord.class,
            description = "Whether a Saturday is an excluded day of Cap. 2 s.57")
    private @Nullable Saturday saturday;

    @Option(
            names = "--month-end",
            paramLabel = "corresponding|next-day",
            converter = MonthEndWord.class,
            description = "How months after the end of a year or quarter are counted")
    private @Nullable MonthEnd monthEnd;

    @Option(
            names = "--constitutional-month",
            paramLabel = "beginning-of-day|through-the-day",
            converter = ConstitutionalMonthWord.class,
            description =
                    "Whether the day at whose beginning a constitutional month ends is in time")
    private @Nullable ConstitutionalMonth constitutionalMonth;

    @Option(
            names = "--reading",
            paramLabel = "ID=ALTERNATIVE",
            description =
                    "Read an unsettled provision so, such as saturday=excluded; repeatable. All are"
                            + " rows of readings.xlsx")
    private List<String> readings = List.of();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Whether a reading was chosen by its id. */
    boolean chosenById() {
        return !readings.isEmpty();
    }

    /** The register, read as the options say. */
    Interpretations over(Interpretations register) {
        return register.withKnown(chosen(register));
    }

    /**
     * The alternatives chosen, by the id of the question.
     *
     * @param registers each knows some of the questions and alternatives
     */
    Map<String, String> chosen(Interpretations... registers) {
        Map<String, String> chosen = new LinkedHashMap<>();
        choose(chosen, Interpretations.SATURDAY, saturday);
        choose(chosen, Interpretations.MONTH_END, monthEnd);
        choose(chosen, Interpretations.CONSTITUTIONAL_MONTH, constitutionalMonth);
        Map<String, List<String>> known = known(registers);
        for (String reading : readings) {
            int sign = reading.indexOf('=');
            if (sign < 0) {
                throw wrong(
                        "'"
                                + shown(reading)
                                + "' is not ID=ALTERNATIVE, such as saturday=excluded.");
            }
            choose(chosen, reading.substring(0, sign), reading.substring(sign + 1), known);
        }
        return chosen;
    }

    /** The alternatives of each question that is known here or there. */
    private static Map<String, List<String>> known(Interpretations... registers) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (Interpretations register : registers) {
            register.entries()
                    .forEach(
                            entry ->
                                    known.merge(
                                            entry.value().id(),
                                            entry.value().words(),
                                            (one, other) ->
                                                    Stream.concat(one.stream(), other.stream())
                                                            .distinct()
                                                            .toList()));
        }
        return known;
    }

    private void choose(Map<String, String> chosen, String id, @Nullable Word word) {
        if (word != null) {
            chosen.put(id, word.word());
        }
    }

    private void choose(
            Map<String, String> chosen,
            String id,
            String alternative,
            Map<String, List<String>> known) {
        List<String> words =
                Optional.ofNullable(known.get(id))
                        .orElseThrow(
                                () ->
                                        wrong(
                                                "there is no reading '"
                                                        + shown(id)
                                                        + "'."
                                                        + nearest(id, known.keySet())));
        if (!words.contains(alternative)) {
            throw wrong(
                    "the reading '"
                            + id
                            + "' has no alternative '"
                            + shown(alternative)
                            + "'."
                            + nearest(alternative, words)
                            + " It knows "
                            + String.join(", ", words)
                            + ".");
        }
        String earlier = chosen.putIfAbsent(id, alternative);
        if (earlier != null && !earlier.equals(alternative)) {
            throw wrong(
                    "the reading '"
                            + id
                            + "' cannot be both '"
                            + earlier
                            + "' and '"
                            + alternative
                            + "'.");
        }
    }

    private static String nearest(String word, Collection<String> known) {
        return Wording.nearest(word, known).map(near -> " Did you mean '" + near + "'?").orElse("");
    }

    private static String shown(String text) {
        return Wording.shown(text);
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), sentence);
    }

    private static <E extends Enum<E> & Word> E read(Class<E> type, String text) {
        try {
            return Word.of(type, text);
        } catch (IllegalArgumentException e) {
            List<String> words = Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
            throw new TypeConversionException(
                    "'" + text + "' is none of " + String.join(", ", words));
        }
    }

    static final class SaturdayWord implements ITypeConverter<Saturday> {
        @Override
        public Saturday convert(String text) {
            return read(Saturday.class, text);
        }
    }

    static final class MonthEndWord implements ITypeConverter<MonthEnd> {
        @Override
        public MonthEnd convert(String text) {
            return read(MonthEnd.class, text);
        }
    }

    static final class ConstitutionalMonthWord implements ITypeConverter<ConstitutionalMonth> {
        @Override
        public ConstitutionalMonth convert(String text) {
            return read(ConstitutionalMonth.class, text);
        }
    }
}
