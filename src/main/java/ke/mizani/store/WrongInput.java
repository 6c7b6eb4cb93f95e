package ke.mizani.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Word;

/**
 * What somebody gave is not what was asked for; the message names the field, what was found and
 * what was expected. It is shown to who gave it.
 */
public final class WrongInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public WrongInput(String message) {
        super(message);
    }

    /** With the message {@code field: found "…", expected …}. */
    public static WrongInput of(String field, String found, String expected) {
        return new WrongInput(field + ": found \"" + found + "\", expected " + expected);
    }

    /**
     * The constant that somebody means by a word.
     *
     * @throws WrongInput if it is none of them, naming them all
     */
    public static <E extends Enum<E> & Word> E word(String field, Class<E> type, String text) {
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(one -> one.word().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                of(
                                        field,
                                        text,
                                        Arrays.stream(all)
                                                .map(Word::word)
                                                .collect(Collectors.joining(", "))));
    }

    /**
     * The day that somebody means.
     *
     * @throws WrongInput if it is none
     */
    public static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw of(field, text, "a day such as 2026-06-30");
        }
    }

    /**
     * The financial year or quarter that somebody means.
     *
     * @throws WrongInput if it is none
     */
    public static NamedPeriod period(String field, String text) {
        return NamedPeriod.ofFinancialYear(text)
                .orElseThrow(() -> of(field, text, "2025/26 or 2025/26-Q1"));
    }
}
