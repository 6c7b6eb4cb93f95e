package ke.mizani.contract;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An indicator of the guidelines that does not apply to the holder. It carries no weight: that was
 * moved inside its criterion before the contract was signed.
 *
 * @param id as it would have on the form, unique over all contracts of a year
 * @param reason why it does not apply
 * @param decided when that was agreed, not after the signature; empty only where it could not be
 *     read
 * @param line line in the contract file
 */
public record NotApplicable(
        @Id String id,
        @Pattern(regexp = "|KPI-[0-9]{3}", message = "NOT_AN_ID") String kpi,
        @Text String name,
        @Text String reason,
        Optional<LocalDate> decided,
        int line) {}
