package ke.mizani.cli;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a time ahead: days, weeks or months. */
final class WithinWord implements ITypeConverter<Period> {

    private static final Pattern TIME = Pattern.compile("(\\d{1,4})([dwm])");

    @Override
    public Period convert(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not a time such as 30d (days), 6w (weeks) or 2m (months)");
        }
        int number = Integer.parseInt(time.group(1));
        return switch (time.group(2)) {
            case "d" -> Period.ofDays(number);
            case "w" -> Period.ofWeeks(number);
            default -> Period.ofMonths(number);
        };
    }
}
