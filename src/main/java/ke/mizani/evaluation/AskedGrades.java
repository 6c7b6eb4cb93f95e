package ke.mizani.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import ke.mizani.evaluation.RecordsThere.Open;
import ke.mizani.evaluation.RecordsThere.Why;
import ke.mizani.evaluation.UngradedScores.Scored;
import ke.mizani.policy.Graded;
import ke.mizani.rulebook.Question.WhichConsequences;
import ke.mizani.rulebook.Rulebook;

/**
 * What the grades of contracts ask the table of consequences.
 *
 * @param tables those that were checked, which must grade
 * @param scores the scores of the contracts
 * @param request the records
 */
record AskedGrades(Rulebook tables, UngradedScores scores, Evaluator.Request request) {

    private static final Set<String> OF_A_GRADE = Set.of("grade", "times", "score");

    void of(List<Scored> scored, AskedRecords all) {
        GradeHistory history = GradeHistory.before(tables, request);
        Recommending table = new Recommending(tables, request.viewpoint().asOf());
        for (Scored one : scored) {
            RealRecord record = AskedRecords.whole(one);
            scores.graded(one.contract())
                    .filter(card -> table.obstacle(card).isEmpty())
                    .ifPresentOrElse(
                            card ->
                                    all.add(
                                            Asked.of(
                                                    question(
                                                            Recommending.graded(
                                                                    card, history.times(card))),
                                                    record)),
                            () ->
                                    all.add(
                                            Asked.open(
                                                    question(none(one)),
                                                    OF_A_GRADE,
                                                    new Open(record, Why.NO_GRADE))));
        }
    }

    private WhichConsequences question(Graded graded) {
        return WhichConsequences.of(graded, request.period().orElseThrow().lastDay());
    }

    /** A grade that is not known. */
    private Graded none(Scored scored) {
        return new Graded(
                scored.contract().scheme(),
                "",
                scored.contract().holder().level().word(),
                Recommending.kind(request.period().orElseThrow()),
                1,
                BigDecimal.ZERO);
    }
}
