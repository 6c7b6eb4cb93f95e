package ke.mizani.contract;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Status of the year before.
 *
 * @param value empty if nothing was measured
 * @param reason why there is no value; empty if there is one
 */
public record Baseline(Optional<BigDecimal> value, @Text String reason) {}
