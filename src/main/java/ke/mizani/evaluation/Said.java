package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.Finding;
import ke.mizani.finding.FollowUp.Obstacle;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Recommendation;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Status;
import ke.mizani.performance.CompetencyGap;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Band;
import ke.mizani.policy.Consequence;
import ke.mizani.policy.Decision;

/** What verdicts say; the reasons and the rows are left out, so that two can be compared. */
final class Said {

    private record OnDuty(
            Status status, Optional<LocalDate> due, OptionalInt daysLate, boolean breach) {}

    private record OnContract(String scheme, Optional<Exact> composite, Optional<String> grade) {}

    private record OnRecommendation(Optional<Obstacle> obstacle, List<One> recommended) {}

    private record One(
            Consequence.Kind kind,
            String recommendation,
            Optional<String> onlyIf,
            String office,
            boolean heldBack) {}

    private record OnIndex(
            String scheme, Optional<Exact> value, Optional<String> category, List<Object> range) {}

    private record OnCompetency(CompetencyGap gap, CompetencyFinding.Verdict verdict) {}

    private Said() {}

    static Object of(Finding finding) {
        return new OnDuty(finding.status(), finding.due(), finding.daysLate(), finding.breach());
    }

    static Object of(Scorecard card) {
        return new OnContract(
                card.scheme().value().code(), card.composite(), card.grade().map(Said::grade));
    }

    static Object of(Recommended recommended) {
        return new OnRecommendation(
                recommended.obstacle(),
                recommended.recommendations().stream().map(Said::one).toList());
    }

    private static One one(Recommendation recommendation) {
        Consequence what = recommendation.consequence().value();
        return new One(
                what.kind(),
                what.recommendation(),
                what.onlyIf(),
                what.office(),
                recommendation.heldBack());
    }

    static Object of(IndexNode node) {
        return new OnIndex(
                node.verdict().category().map(band -> band.value().scheme()).orElse(""),
                node.value(),
                node.verdict().category().map(Said::grade),
                node.verdict().range().map(Said::range).orElse(List.of()));
    }

    private static List<Object> range(IndexNode.Range range) {
        return List.of(
                range.lowest(), range.highest(), grade(range.ofLowest()), grade(range.ofHighest()));
    }

    static Object of(CompetencyFinding finding) {
        return new OnCompetency(finding.gap(), finding.verdict());
    }

    private static String grade(Decision<Band> band) {
        return band.value().grade();
    }
}
