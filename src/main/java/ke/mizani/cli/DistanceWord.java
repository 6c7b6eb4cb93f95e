package ke.mizani.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a distance on the scale of a scheme. */
final class DistanceWord implements ITypeConverter<BigDecimal> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,10})?");

    @Override
    public BigDecimal convert(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not a distance such as 0.05 (in the units of the scheme)");
        }
        return new BigDecimal(text);
    }
}
