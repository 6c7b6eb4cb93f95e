package ke.mizani.evaluation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.rulebook.RulebookEdit;

/**
 * What a newer verdict rests on and the older did not, or the other way about.
 *
 * @param added activity rows that only the newer names
 * @param gone activity rows that only the older names
 * @param edits changes of rows of the rulebook that one of them rests on
 */
public record NewGrounds(List<Activity> added, List<Activity> gone, List<RulebookEdit> edits) {

    public NewGrounds {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        edits = List.copyOf(edits);
    }

    static NewGrounds ofDuty(
            Optional<Finding> before, Optional<Finding> after, List<RulebookEdit> edits) {
        return of(rows(before.stream()), rows(after.stream()), edits);
    }

    static NewGrounds ofContract(
            Optional<Scorecard> before, Optional<Scorecard> after, List<RulebookEdit> edits) {
        return of(cited(before.stream()), cited(after.stream()), edits);
    }

    private static NewGrounds of(
            Set<Activity> before, Set<Activity> after, List<RulebookEdit> edits) {
        return new NewGrounds(without(after, before), without(before, after), edits);
    }

    private static List<Activity> without(Collection<Activity> rows, Collection<Activity> others) {
        return rows.stream().filter(row -> !others.contains(row)).toList();
    }

    private static Set<Activity> rows(Stream<Finding> findings) {
        Set<Activity> rows = new LinkedHashSet<>();
        findings.forEach(
                finding -> {
                    Stream.of(finding.trigger(), finding.done())
                            .flatMap(Optional::stream)
                            .map(Occurrence::recorded)
                            .forEach(row -> row.ifPresent(rows::add));
                    named(finding.why().steps(), rows);
                });
        return rows;
    }

    private static Set<Activity> cited(Stream<Scorecard> cards) {
        Set<Activity> rows = new LinkedHashSet<>();
        cards.forEach(
                card -> {
                    named(card.why().steps(), rows);
                    card.lines().forEach(line -> named(line.why().steps(), rows));
                });
        return rows;
    }

    private static void named(List<Step> steps, Set<Activity> rows) {
        steps.forEach(step -> step.activity().ifPresent(rows::add));
    }
}
