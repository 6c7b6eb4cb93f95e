package ke.mizani.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import ke.mizani.calendar.DayExpression;
import ke.mizani.rulebook.Content.Kind;
import ke.mizani.rulebook.TableProblem.Code;

/** The forms that the cells of a column can have. */
enum Form {
    /** Letters, digits and hyphens. */
    NAME(Code.NOT_A_NAME, "letters, digits and single hyphens, such as LEG-01"),
    /** Names, separated by a vertical bar. */
    NAMES(Code.NOT_A_NAME, "names of letters, digits and single hyphens, separated by |"),
    TEXT(Code.NOT_TEXT, "text; format the cell as text so that it stays as typed"),
    /** One word of a vocabulary. */
    WORD(Code.NOT_IN_VOCABULARY, "one of the words of the column"),
    /** Words of a vocabulary, separated by a vertical bar. */
    WORDS(Code.NOT_IN_VOCABULARY, "words of the column, separated by |"),
    /** Groups of such words, separated by a semicolon. */
    GROUPS(Code.NOT_IN_VOCABULARY, "words of the column, separated by | or ;"),
    WHOLE(Code.NOT_A_WHOLE_NUMBER, "a whole number from 0"),
    COUNT(Code.NOT_A_WHOLE_NUMBER, "a whole number from 1"),
    DECIMAL(Code.NOT_A_NUMBER, "a number such as 2.40"),
    DATE(Code.NOT_A_DATE, "a date from 1900 to 2199, typed as 2025-07-01"),
    DAY(
            Code.NOT_A_DAY_EXPRESSION,
            "a day such as 04-30, 09-30+1y, day 15, year-end+2m or event+8d, as text");

    private static final Pattern A_NAME = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");
    private static final Pattern WHOLES = Pattern.compile("0|[1-9]\\d{0,3}");
    private static final Pattern DECIMALS = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,12})?");
    private static final int LONGEST = 2000;

    private final Code code;
    private final String expected;

    Form(Code code, String expected) {
        this.code = code;
        this.expected = expected;
    }

    /** The fault of a cell that does not have the form. */
    Code code() {
        return code;
    }

    /** The form in words. */
    String expected() {
        return expected;
    }

    /** Whether the cell has the form; words are compared with their vocabulary elsewhere. */
    boolean fits(Content content) {
        return takes(content.kind()) && fits(content.text());
    }

    private boolean takes(Kind kind) {
        return switch (this) {
            case DATE -> kind == Kind.DATE;
            case NAMES, WORD, WORDS, GROUPS, DAY -> kind == Kind.TEXT;
            case NAME, TEXT, WHOLE, COUNT, DECIMAL -> kind == Kind.TEXT || kind == Kind.NUMBER;
        };
    }

    private boolean fits(String text) {
        return switch (this) {
            case NAME -> isName(text);
            case NAMES -> Column.words(text).stream().allMatch(Form::isName);
            case WHOLE -> WHOLES.matcher(text).matches();
            case COUNT -> WHOLES.matcher(text).matches() && !text.equals("0");
            case DECIMAL -> DECIMALS.matcher(text).matches();
            case DATE -> isDay(text);
            case DAY -> isDayExpression(text);
            case TEXT, WORD, WORDS, GROUPS -> text.length() <= LONGEST;
        };
    }

    private static boolean isName(String text) {
        return A_NAME.matcher(text).matches();
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 1900 && year < 2200;
        } catch (DateTimeException timeOfDayInIt) {
            return false;
        }
    }

    private static boolean isDayExpression(String text) {
        try {
            DayExpression.parse(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException notOne) {
            return false;
        }
    }
}
