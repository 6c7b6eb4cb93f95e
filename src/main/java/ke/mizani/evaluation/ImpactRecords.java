package ke.mizani.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.activity.Activities;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.ContractFile;
import ke.mizani.rulebook.Rulebook;

/**
 * The records evaluated by two rulebooks.
 *
 * @param activities what happened
 * @param contracts what was promised; may be empty
 * @param period the period to score; empty: no contract is scored
 * @param viewpoint the day looked at and the knowledge used
 * @param inputDigests the digests of the files these come from
 * @param recurrence the recurring duties looked for; empty: only what is recorded
 * @param readings the alternatives chosen for unsettled provisions, by id; a rulebook that does not
 *     know one passes over it
 * @param people who holds which post and was found at which levels; empty: no competency is judged
 */
public record ImpactRecords(
        Activities activities,
        List<ContractFile> contracts,
        Optional<NamedPeriod> period,
        Viewpoint viewpoint,
        List<String> inputDigests,
        Optional<Recurrence> recurrence,
        Map<String, String> readings,
        Optional<CompetencyRecords> people) {

    public ImpactRecords {
        contracts = List.copyOf(contracts);
        inputDigests = List.copyOf(inputDigests);
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /** Records read as the rulebooks say, without competencies. */
    public ImpactRecords(
            Activities activities,
            List<ContractFile> contracts,
            Optional<NamedPeriod> period,
            Viewpoint viewpoint,
            List<String> inputDigests,
            Optional<Recurrence> recurrence) {
        this(
                activities,
                contracts,
                period,
                viewpoint,
                inputDigests,
                recurrence,
                Map.of(),
                Optional.empty());
    }

    /** The same records, where unsettled provisions are read so. */
    public ImpactRecords read(Map<String, String> other) {
        return new ImpactRecords(
                activities, contracts, period, viewpoint, inputDigests, recurrence, other, people);
    }

    /** The same records, and those of people. */
    public ImpactRecords and(Optional<CompetencyRecords> found) {
        return new ImpactRecords(
                activities,
                contracts,
                period,
                viewpoint,
                inputDigests,
                recurrence,
                readings,
                found);
    }

    /** The rulebook, its unsettled provisions read as chosen. */
    Rulebook read(Rulebook rulebook) {
        return rulebook.under(rulebook.interpretations().withKnown(readings));
    }

    /** The request to a rulebook, with its readings and the contracts that it takes. */
    Evaluator.Request by(Rulebook rulebook) {
        List<ContractFile> taken =
                period.map(p -> new ContractReferences(rulebook, p).checked(contracts))
                        .orElse(List.of());
        return new Evaluator.Request(
                activities,
                taken.stream().flatMap(file -> file.contract().stream()).toList(),
                period,
                rulebook.readings().value(),
                viewpoint,
                inputDigests,
                recurrence);
    }
}
