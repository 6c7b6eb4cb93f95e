package ke.mizani.contract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be achieved on an indicator, in its unit.
 *
 * @param quarters targets by quarter, 1 (July to September) to 4; may lack any
 * @param cumulative whether a quarter's target counts from the start of the year
 * @param levels the line's own scale for the year; most have none
 * @param reason why it is worse than the baseline; empty if it is not
 */
public record Target(
        BigDecimal annual,
        Map<Integer, BigDecimal> quarters,
        boolean cumulative,
        Optional<Levels> levels,
        @Text String reason) {

    public Target {
        quarters = Map.copyOf(quarters);
    }

    /** The target of a quarter, 1 to 4. */
    public Optional<BigDecimal> quarter(int number) {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("Quarters are 1 to 4, found " + number);
        }
        return Optional.ofNullable(quarters.get(number));
    }
}
