package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Status;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Band;

/**
 * The verdicts of one run, so that those of two runs can be compared one by one.
 *
 * @param duties by the clock judged, in the order of the run
 * @param contracts by the contract judged, in the order of the run
 */
record Verdicts(Map<Subject, Finding> duties, Map<Subject, Scorecard> contracts) {

    /** What a verdict on a duty says; the reasons are left out. */
    private record OnDuty(
            Status status, Optional<LocalDate> due, OptionalInt daysLate, boolean breach) {}

    /** What a verdict on a contract says. */
    private record OnContract(String scheme, Optional<Exact> composite, Optional<String> grade) {}

    /**
     * @param renamed the name in the newer rulebook by that in the older, where it is another
     */
    static Verdicts of(
            List<Finding> findings, List<Scorecard> scorecards, Map<String, String> renamed) {
        Map<Subject, Finding> duties = new LinkedHashMap<>();
        IdentityHashMap<Finding, Integer> clocks = clocks(findings);
        for (Finding finding : findings) {
            String id = finding.duty().id();
            int clock = Objects.requireNonNull(clocks.get(finding));
            String duty = renamed.getOrDefault(id, id);
            duties.put(new Subject(finding.matter(), duty, clock), finding);
        }
        Map<Subject, Scorecard> contracts = new LinkedHashMap<>();
        scorecards.forEach(card -> contracts.put(Subject.contract(card.contract().id()), card));
        return new Verdicts(duties, contracts);
    }

    /** Which of the clocks of its duty in its matter each is. */
    private static IdentityHashMap<Finding, Integer> clocks(List<Finding> findings) {
        Map<List<String>, Integer> counted = new HashMap<>();
        IdentityHashMap<Finding, Integer> clocks = new IdentityHashMap<>();
        findings.stream()
                .sorted(
                        Comparator.comparing(
                                finding ->
                                        finding.trigger()
                                                .map(Occurrence::date)
                                                .orElse(LocalDate.MAX)))
                .forEach(
                        finding ->
                                clocks.put(
                                        finding,
                                        counted.merge(
                                                List.of(finding.matter(), finding.duty().id()),
                                                1,
                                                Integer::sum)));
        return clocks;
    }

    /** What is said of a duty or a contract; empty if nothing is. */
    Optional<Object> said(Subject subject) {
        Finding finding = duties.get(subject);
        if (finding != null) {
            return Optional.of(
                    new OnDuty(
                            finding.status(), finding.due(), finding.daysLate(), finding.breach()));
        }
        return Optional.ofNullable(contracts.get(subject))
                .map(
                        card ->
                                new OnContract(
                                        card.scheme().value().code(),
                                        card.composite(),
                                        card.grade().map(band -> band.value()).map(Band::grade)));
    }

    /** All that is judged here or there, what is here first. */
    Set<Subject> with(Verdicts other) {
        Set<Subject> all = new LinkedHashSet<>(duties.keySet());
        all.addAll(other.duties.keySet());
        all.addAll(contracts.keySet());
        all.addAll(other.contracts.keySet());
        return all;
    }
}
