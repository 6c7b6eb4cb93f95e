package ke.mizani.evaluation;

import java.util.List;
import java.util.Optional;
import ke.mizani.finding.IndexNode;

/**
 * The productivity indices of one period, with the quarters of a year, the year before, and what is
 * needed to repeat them.
 *
 * @param run the evaluation that they rest on
 * @param now the indices of the period
 * @param quarters those of its quarters; none if the period is a quarter
 * @param gains growth from the same period of the year before, of every holder
 * @param labour overall labour effectiveness, of every holder who has a factor of it
 * @param robustness how firm the category of every index is that has one
 * @param wageBill the wage bill; one entry, with or without a figure, or one for each line
 */
public record IndexRun(
        EvaluationRun run,
        PeriodIndex now,
        List<PeriodIndex> quarters,
        List<IndexGain> gains,
        List<Labour> labour,
        List<IndexRobustness> robustness,
        List<WageBill> wageBill) {

    public IndexRun {
        quarters = List.copyOf(quarters);
        gains = List.copyOf(gains);
        labour = List.copyOf(labour);
        robustness = List.copyOf(robustness);
        wageBill = List.copyOf(wageBill);
    }

    /** The growth of a holder's index. */
    public Optional<IndexGain> gain(IndexNode.Holder holder) {
        return gains.stream().filter(gain -> gain.holder().equals(holder)).findFirst();
    }

    /** The labour effectiveness of a holder. */
    public Optional<Labour> labour(IndexNode.Holder holder) {
        return labour.stream().filter(found -> found.holder().equals(holder)).findFirst();
    }

    /** How firm the category of a holder's index is; empty if it has none. */
    public Optional<IndexRobustness> robustness(IndexNode.Holder holder) {
        return robustness.stream().filter(one -> one.node().holder().equals(holder)).findFirst();
    }
}
