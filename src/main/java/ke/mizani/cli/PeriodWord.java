package ke.mizani.cli;

import java.util.Optional;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a financial year or one of its quarters. */
final class PeriodWord implements ITypeConverter<NamedPeriod> {

    @Override
    public NamedPeriod convert(String text) {
        Optional<NamedPeriod> quarter = Quarter.parse(text).map(q -> q);
        return quarter.or(() -> FinancialYear.parse(text).map(year -> year))
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "'"
                                                + text
                                                + "' is neither a financial year (2025/26) nor a"
                                                + " quarter of one (2025/26-Q2)"));
    }
}
