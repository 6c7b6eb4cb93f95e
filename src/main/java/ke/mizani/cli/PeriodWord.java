package ke.mizani.cli;

import ke.mizani.calendar.NamedPeriod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a financial year or one of its quarters. */
final class PeriodWord implements ITypeConverter<NamedPeriod> {

    @Override
    public NamedPeriod convert(String text) {
        return NamedPeriod.ofFinancialYear(text)
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "'"
                                                + text
                                                + "' is neither a financial year (2025/26) nor a"
                                                + " quarter of one (2025/26-Q2)"));
    }
}
