package ke.mizani.contract;

import java.util.List;

/** A heading of the contract with the indicators under it; its weight is the total of theirs. */
public record Criterion(String id, String name, Weight weight, List<Indicator> indicators) {

    public Criterion {
        indicators = List.copyOf(indicators);
    }
}
