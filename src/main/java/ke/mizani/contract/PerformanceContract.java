package ke.mizani.contract;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a holder of an office undertakes to achieve in a financial year, in the order of the paper
 * form.
 *
 * @param financialYear as on the form, {@code 2025/26}: 1 July to 30 June
 * @param version counted from 1; an amendment is a new version
 * @param scheme code of the scoring scheme, {@code institutional} or {@code staff}
 * @param with the other party
 * @param signed empty while the contract is not signed
 */
public record PerformanceContract(
        @Id String id,
        @Text String title,
        String financialYear,
        int version,
        @Id String scheme,
        @Valid Holder holder,
        @Text String with,
        Optional<LocalDate> signed,
        List<@Valid Criterion> criteria) {

    public PerformanceContract {
        criteria = List.copyOf(criteria);
    }

    /** The same, signed on that day. */
    public PerformanceContract signedOn(LocalDate day) {
        return new PerformanceContract(
                id,
                title,
                financialYear,
                version,
                scheme,
                holder,
                with,
                Optional.of(day),
                criteria);
    }

    /** All indicators in the order of the form. */
    public List<Indicator> listIndicators() {
        return criteria.stream().flatMap(c -> c.indicators().stream()).toList();
    }

    /** The indicator with this id, or the one with a sub-indicator of this id. */
    public Optional<Indicator> findIndicator(String id) {
        return listIndicators().stream().filter(i -> i.answersTo(id)).findFirst();
    }

    /** As {@link #findIndicator}, where it must exist. */
    public Indicator getIndicator(String id) {
        return findIndicator(id)
                .orElseThrow(
                        () ->
                                new NoSuchElementException(
                                        "No indicator " + id + " in contract " + this.id));
    }
}
