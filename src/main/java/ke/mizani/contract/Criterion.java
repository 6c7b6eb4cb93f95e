package ke.mizani.contract;

import jakarta.validation.Valid;
import java.util.List;

/**
 * A heading of the contract with the indicators under it; its weight is the total of theirs.
 *
 * @param part the part of the scheme to which it belongs
 * @param notApplicable indicators of the guidelines that do not apply to the holder
 * @param line line in the contract file
 */
public record Criterion(
        @Id String id,
        @Text String name,
        @Id String part,
        Weight weight,
        List<@Valid Indicator> indicators,
        List<@Valid NotApplicable> notApplicable,
        int line) {

    public Criterion {
        indicators = List.copyOf(indicators);
        notApplicable = List.copyOf(notApplicable);
    }
}
