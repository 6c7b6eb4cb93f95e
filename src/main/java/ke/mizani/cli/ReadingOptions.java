package ke.mizani.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Readings;
import ke.mizani.calendar.Readings.ConstitutionalMonth;
import ke.mizani.calendar.Readings.MonthEnd;
import ke.mizani.calendar.Readings.Saturday;
import ke.mizani.calendar.Word;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
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

    Readings over(Readings table) {
        return new Readings(
                Optional.ofNullable(saturday).orElse(table.saturday()),
                Optional.ofNullable(monthEnd).orElse(table.monthEnd()),
                Optional.ofNullable(constitutionalMonth).orElse(table.constitutionalMonth()));
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
