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
import java.util.Set;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Scorecard;

/**
 * The verdicts by one rulebook, so that those of two can be compared one by one.
 *
 * @param duties by the clock judged, in the order of the run
 * @param contracts by the contract judged, in the order of the run
 * @param recommendations by the contract that they follow
 * @param indices by their holders, from the Assembly down
 * @param competencies by person, post and competency
 */
record Verdicts(
        Map<Subject, Finding> duties,
        Map<Subject, Scorecard> contracts,
        Map<Subject, Recommended> recommendations,
        Map<Subject, IndexNode> indices,
        Map<Subject, CompetencyFinding> competencies) {

    /**
     * @param renamed the name of a timeline in the newer rulebook by that in the older, where it is
     *     another
     */
    static Map<Subject, Finding> duties(List<Finding> findings, Map<String, String> renamed) {
        Map<Subject, Finding> duties = new LinkedHashMap<>();
        IdentityHashMap<Finding, Integer> clocks = clocks(findings);
        for (Finding finding : findings) {
            String id = finding.duty().id();
            int clock = Objects.requireNonNull(clocks.get(finding));
            duties.put(
                    Subject.duty(finding.matter(), renamed.getOrDefault(id, id), clock), finding);
        }
        return duties;
    }

    static Map<Subject, Scorecard> contracts(List<Scorecard> scorecards) {
        Map<Subject, Scorecard> contracts = new LinkedHashMap<>();
        scorecards.forEach(card -> contracts.put(Subject.contract(card.contract().id()), card));
        return contracts;
    }

    static Map<Subject, Recommended> recommendations(List<Recommended> all) {
        Map<Subject, Recommended> recommendations = new LinkedHashMap<>();
        all.forEach(
                one ->
                        recommendations.put(
                                Subject.recommendation(one.card().contract().id()), one));
        return recommendations;
    }

    static Map<Subject, IndexNode> indices(List<IndexNode> nodes) {
        Map<Subject, IndexNode> indices = new LinkedHashMap<>();
        nodes.forEach(node -> indices.put(Subject.index(node.holder()), node));
        return indices;
    }

    static Map<Subject, CompetencyFinding> competencies(List<CompetencyFinding> findings) {
        Map<Subject, CompetencyFinding> competencies = new LinkedHashMap<>();
        findings.forEach(
                finding ->
                        competencies.put(
                                Subject.competency(
                                        finding.holder().person(),
                                        finding.holder().post(),
                                        finding.competency().value().id()),
                                finding));
        return competencies;
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

    /** What is said of all that is judged. */
    Map<Subject, Object> said() {
        Map<Subject, Object> said = new LinkedHashMap<>();
        duties.forEach((subject, verdict) -> said.put(subject, Said.of(verdict)));
        contracts.forEach((subject, verdict) -> said.put(subject, Said.of(verdict)));
        recommendations.forEach((subject, verdict) -> said.put(subject, Said.of(verdict)));
        indices.forEach((subject, verdict) -> said.put(subject, Said.of(verdict)));
        competencies.forEach((subject, verdict) -> said.put(subject, Said.of(verdict)));
        return said;
    }

    /** The same with the competencies of others. */
    Verdicts withCompetencies(Verdicts others) {
        return new Verdicts(duties, contracts, recommendations, indices, others.competencies);
    }

    /** All of which another thing is said here than there, what is here first. */
    List<Subject> differing(Verdicts other) {
        Map<Subject, Object> here = said();
        Map<Subject, Object> there = other.said();
        Set<Subject> all = new LinkedHashSet<>(here.keySet());
        all.addAll(there.keySet());
        return all.stream()
                .filter(subject -> !Objects.equals(here.get(subject), there.get(subject)))
                .toList();
    }
}
