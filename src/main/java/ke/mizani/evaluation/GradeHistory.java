package ke.mizani.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.calendar.Quarter;
import ke.mizani.contract.Holder;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Band;
import ke.mizani.rulebook.NoSingleRow;
import ke.mizani.rulebook.Rulebook;

/**
 * The scorecards of the periods before, as far as contracts of them were given.
 *
 * @param earlier by period, the latest first
 */
record GradeHistory(List<List<Scorecard>> earlier) {

    GradeHistory {
        earlier = List.copyOf(earlier);
    }

    /** As many periods back as a row of the table asks for. */
    static GradeHistory before(Rulebook rulebook, Evaluator.Request request) {
        int periods =
                rulebook.consequences().stream()
                                .mapToInt(row -> row.value().times())
                                .max()
                                .orElse(1)
                        - 1;
        List<List<Scorecard>> earlier = new ArrayList<>();
        Optional<NamedPeriod> period = request.period().map(GradeHistory::before);
        for (int i = 0; i < periods && period.isPresent(); i++) {
            List<Scorecard> cards = scored(rulebook, request, period.get());
            if (cards.isEmpty()) {
                break;
            }
            earlier.add(cards);
            period = period.map(GradeHistory::before);
        }
        return new GradeHistory(earlier);
    }

    /** None if no contract was given, or its scheme was not yet in force. */
    private static List<Scorecard> scored(
            Rulebook rulebook, Evaluator.Request request, NamedPeriod period) {
        boolean promised =
                request.contracts().stream()
                        .anyMatch(c -> c.financialYear().equals(Evaluator.yearOf(period)));
        try {
            return promised
                    ? new Evaluator(rulebook).evaluate(request.in(period)).scorecards()
                    : List.of();
        } catch (NoSingleRow notInForce) {
            return List.of();
        }
    }

    private static NamedPeriod before(NamedPeriod period) {
        if (period instanceof Quarter quarter) {
            return quarter.number() > 1
                    ? new Quarter(quarter.financialYear(), quarter.number() - 1)
                    : new Quarter(new FinancialYear(quarter.year() - 1), 4);
        }
        return new FinancialYear(period.year() - 1);
    }

    /** For how many periods in a row the holder had this grade on this scheme, from 1. */
    int times(Scorecard card) {
        int times = 1;
        for (List<Scorecard> cards : earlier) {
            if (cards.stream().noneMatch(other -> isSame(card, other))) {
                return times;
            }
            times++;
        }
        return times;
    }

    private static boolean isSame(Scorecard card, Scorecard other) {
        return person(card).equals(person(other))
                && card.scheme().value().code().equals(other.scheme().value().code())
                && card.grade().isPresent()
                && grade(card).equals(grade(other));
    }

    private static Optional<String> grade(Scorecard card) {
        return card.grade().map(band -> band.value()).map(Band::grade);
    }

    private static String person(Scorecard card) {
        Holder holder = card.contract().holder();
        return holder.level().word() + " " + holder.office() + " " + holder.person().orElse("");
    }
}
