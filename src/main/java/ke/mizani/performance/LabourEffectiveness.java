package ke.mizani.performance;

/**
 * Overall labour effectiveness: availability times performance times quality (KPI-056).
 *
 * @param availability productive time in percent of scheduled time
 * @param performance output in percent of standard output
 * @param quality output accepted first time in percent of output
 */
public record LabourEffectiveness(Exact availability, Exact performance, Exact quality) {

    private static final Exact PERCENT_SQUARED = Exact.of(10_000);

    /** In percent, exact. */
    public Exact value() {
        return availability.times(performance).times(quality).dividedBy(PERCENT_SQUARED);
    }
}
