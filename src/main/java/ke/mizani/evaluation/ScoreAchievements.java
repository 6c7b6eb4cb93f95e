package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ke.mizani.contract.Indicator;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;

/**
 * What was achieved in other contracts. One that is not wholly evaluated gives no score.
 *
 * @param scorecards the scorecard of the contract with that id; empty if it is not among those
 *     evaluated
 */
record ScoreAchievements(Function<String, Optional<Scorecard>> scorecards) {

    Found appraisal(Indicator indicator) {
        return mean(indicator, ScoreAchievements::percentOfTargets);
    }

    Found composite(Indicator indicator) {
        return mean(indicator, Scorecard::composite);
    }

    private Found mean(Indicator indicator, Function<Scorecard, Optional<Exact>> score) {
        List<Step> notes = new ArrayList<>();
        List<Exact> scores = new ArrayList<>();
        for (String contract : indicator.measure().contracts()) {
            Optional<Exact> found = scorecards.apply(contract).flatMap(score);
            found.ifPresent(scores::add);
            Step note =
                    Step.about(
                                    Kind.GIVEN,
                                    found.isPresent() ? "contract-score" : "contract-not-scored")
                            .with("contract", contract);
            notes.add(found.map(value -> note.with("score", value)).orElse(note));
        }
        boolean all = scores.size() == indicator.measure().contracts().size();
        return Found.in(List.of(), all ? mean(scores) : Optional.empty()).noting(notes);
    }

    private static Optional<Exact> percentOfTargets(Scorecard card) {
        List<Exact> percents =
                card.lines().stream().flatMap(line -> line.percent().stream()).toList();
        return percents.size() == card.lines().size() ? mean(percents) : Optional.empty();
    }

    private static Optional<Exact> mean(List<Exact> numbers) {
        return numbers.stream()
                .reduce(Exact::plus)
                .map(total -> total.dividedBy(Exact.of(numbers.size())));
    }
}
