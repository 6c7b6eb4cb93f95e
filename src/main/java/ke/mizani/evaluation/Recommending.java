package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.Confirmed;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.finding.FollowUp.Obstacle;
import ke.mizani.finding.Recommendation;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.finding.Step.Kind;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Consequence;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Graded;
import ke.mizani.rulebook.Rulebook;

/**
 * Asks the table what is recommended after a grade.
 *
 * @param rulebook the table; the rows in force at the end of the period decide
 * @param asOf the day looked at
 */
record Recommending(Rulebook rulebook, LocalDate asOf) {

    /** Why the table is not asked; empty if it is. */
    Optional<Obstacle> obstacle(Scorecard card) {
        if (asOf.isBefore(card.period().lastDay())) {
            return Optional.of(Obstacle.NOT_OVER);
        }
        if (card.contract().signed().isEmpty()) {
            return Optional.of(Obstacle.NOT_SIGNED);
        }
        return card.grade().isEmpty() && !nothingSubmitted(card)
                ? Optional.of(Obstacle.NO_GRADE)
                : Optional.empty();
    }

    /** What the table says of a grade given so many times in a row. */
    List<Recommendation> recommendations(Scorecard card, int times) {
        Confirmed grounds = grounds(card);
        return rulebook.consequences(graded(card, times), card.period().lastDay()).stream()
                .map(row -> new Recommendation(row, !row.value().restsOn(grounds)))
                .toList();
    }

    /** The grade as the table looks at it. */
    static Graded graded(Scorecard card, int times) {
        return new Graded(
                card.scheme().value().code(),
                card.grade()
                        .map(band -> band.value().grade())
                        .orElse(Consequence.NOTHING_SUBMITTED),
                card.contract().holder().level().word(),
                kind(card.period()),
                times,
                card.composite().map(Exact::comparable).orElse(BigDecimal.ZERO));
    }

    /** The kind of a period as the table names it. */
    static String kind(NamedPeriod period) {
        return period instanceof Quarter ? "quarter" : "year";
    }

    private static boolean nothingSubmitted(Scorecard card) {
        return card.lines().stream().allMatch(line -> line.achievement().isEmpty());
    }

    /**
     * How far the limits on both sides of the grade are confirmed: as far as the weaker of them.
     */
    private Confirmed grounds(Scorecard card) {
        int rank = Supposed.rank(card);
        return rulebook.limits(card.scheme().value().code(), card.period().lastDay()).stream()
                .map(limit -> limit.better().value())
                .filter(better -> better.rank() == rank || better.rank() == rank - 1)
                .map(better -> better.confirmed())
                .max(Confirmed::compareTo)
                .orElse(Confirmed.YES);
    }

    /** The steps that tell it. */
    static List<Step> steps(
            Scorecard card, Optional<Obstacle> obstacle, List<Recommendation> found) {
        if (obstacle.isPresent()) {
            return List.of(
                    Step.about(Kind.COMPUTED, "recommend-nothing-yet")
                            .with("obstacle", obstacle.get().word()));
        }
        if (found.isEmpty()) {
            return List.of(Step.about(Kind.DECIDED, "recommend-none"));
        }
        List<Step> steps = new ArrayList<>();
        found.forEach(one -> steps.add(step(card, one)));
        return steps;
    }

    private static Step step(Scorecard card, Recommendation one) {
        Decision<Consequence> row = one.consequence();
        Consequence consequence = row.value();
        Step held =
                Step.about(Kind.DECIDED, "recommended-not-now")
                        .with("limits", consequence.grounds().word());
        Step open =
                consequence
                        .onlyIf()
                        .map(fact -> Step.about(Kind.DECIDED, "recommended-if").with("if", fact))
                        .orElse(Step.about(Kind.DECIDED, "recommended"));
        Step step = one.heldBack() ? held : open;
        Step told =
                step.with("kind", consequence.kind().word())
                        .with("recommendation", consequence.recommendation())
                        .with("office", consequence.office())
                        .with("provision", consequence.provision())
                        .with("confirmed", consequence.confirmed().word())
                        .by(row.because());
        return card.grade().map(band -> told.with("grade", band.value().grade())).orElse(told);
    }
}
