package ke.mizani.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import ke.mizani.policy.Direction;
import ke.mizani.policy.Unit;

/**
 * One line of a contract.
 *
 * @param id unique over all contracts of a year: activity rows name it
 * @param kpi number in the catalogue of indicators, {@code KPI-030}
 * @param clause provision the indicator serves, {@code PMP-2.1-2} or that of a timeline
 * @param evidence what proves an achievement
 * @param note remark for the reader, may be empty
 * @param line line in the contract file
 */
public record Indicator(
        @Id String id,
        @Pattern(regexp = "|KPI-[0-9]{3}", message = "NOT_AN_ID") String kpi,
        @Text String name,
        Unit unit,
        Weight weight,
        Direction direction,
        @Valid Baseline baseline,
        @Valid Target target,
        @Valid MeasureRule measure,
        List<@Valid SubIndicator> subIndicators,
        @Id String clause,
        @Text String evidence,
        @Text String note,
        int line) {

    public Indicator {
        subIndicators = List.copyOf(subIndicators);
    }

    /** Whether this is the id of the indicator or of one of its sub-indicators. */
    boolean answersTo(String other) {
        return id.equals(other) || subIndicators.stream().anyMatch(s -> s.id().equals(other));
    }
}
