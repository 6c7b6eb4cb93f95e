package ke.mizani.contract;

import jakarta.validation.Valid;
import java.util.List;

/** A heading of the contract with the indicators under it; its weight is the total of theirs. */
public record Criterion(
        @Id String id, @Text String name, Weight weight, List<@Valid Indicator> indicators) {

    public Criterion {
        indicators = List.copyOf(indicators);
    }
}
