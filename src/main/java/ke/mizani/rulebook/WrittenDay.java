package ke.mizani.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * A day that somebody wrote as text, in one of the ways usual in Kenya.
 *
 * @param day the day, read with the day before the month
 * @param swapped the day if the month was written first, where that is another day
 */
record WrittenDay(LocalDate day, Optional<LocalDate> swapped) {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{2}|\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[- ./]*([a-z]{3,})[-, ./]*(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,})[- ./]*(\\d{1,2})(?:st|nd|rd|th)?[-, ./]*(\\d{4})");

    private static final List<String> ENGLISH =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final List<String> KISWAHILI =
            List.of(
                    "januari",
                    "februari",
                    "machi",
                    "aprili",
                    "mei",
                    "juni",
                    "julai",
                    "agosti",
                    "septemba",
                    "oktoba",
                    "novemba",
                    "desemba");

    /** The day that the text tells; nothing if it tells none. */
    static Optional<WrittenDay> read(String text) {
        String written = text.toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3)).map(WrittenDay::sure);
        }
        Matcher digits = DIGITS.matcher(written);
        if (digits.matches()) {
            return inDigits(digits.group(1), digits.group(2), digits.group(3));
        }
        Matcher words = WORDS.matcher(written);
        if (words.matches()) {
            return inWords(words.group(1), words.group(2), words.group(3));
        }
        Matcher first = MONTH_FIRST.matcher(written);
        return first.matches()
                ? inWords(first.group(2), first.group(1), first.group(3))
                : Optional.empty();
    }

    /** What is wrong with it in a column of dates. */
    CellFault fault() {
        Code code = swapped.isPresent() ? Code.DAY_OR_MONTH : Code.DATE_AS_TEXT;
        return CellFault.of(code, day.toString());
    }

    private static WrittenDay sure(LocalDate day) {
        return new WrittenDay(day, Optional.empty());
    }

    private static Optional<WrittenDay> inDigits(String first, String second, String year) {
        String whole = year.length() == 2 ? "20" + year : year;
        Optional<LocalDate> usual = day(whole, second, first);
        Optional<LocalDate> swapped =
                day(whole, first, second).filter(other -> !usual.equals(Optional.of(other)));
        return usual.map(day -> new WrittenDay(day, swapped))
                .or(() -> swapped.map(WrittenDay::sure));
    }

    private static Optional<WrittenDay> inWords(String day, String month, String year) {
        return IntStream.range(0, ENGLISH.size())
                .filter(
                        at ->
                                ENGLISH.get(at).startsWith(month)
                                        || KISWAHILI.get(at).startsWith(month))
                .boxed()
                .findFirst()
                .flatMap(at -> day(year, String.valueOf(at + 1), day))
                .map(WrittenDay::sure);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
