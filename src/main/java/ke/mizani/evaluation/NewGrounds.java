package ke.mizani.evaluation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.Holiday;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.performance.Exact;
import ke.mizani.rulebook.RulebookEdit;

/**
 * What a newer verdict rests on and the older did not, or the other way about.
 *
 * @param added activity rows that only the newer names
 * @param gone activity rows that only the older names
 * @param holidays holidays that only the newer meets on the way to its day
 * @param contracts of an index, the contracts under it of which a line is scored otherwise, by id
 * @param edits changes of rows of the rulebook that one of them rests on
 */
public record NewGrounds(
        List<Activity> added,
        List<Activity> gone,
        List<Holiday> holidays,
        List<String> contracts,
        List<RulebookEdit> edits) {

    static final NewGrounds NONE =
            new NewGrounds(List.of(), List.of(), List.of(), List.of(), List.of());

    public NewGrounds {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        holidays = List.copyOf(holidays);
        contracts = List.copyOf(contracts);
        edits = List.copyOf(edits);
    }

    static NewGrounds of(Verdicts was, Verdicts is, Subject subject, List<RulebookEdit> edits) {
        Set<Activity> before = rows(was, subject);
        Set<Activity> after = rows(is, subject);
        return new NewGrounds(
                without(after, before),
                without(before, after),
                without(holidays(is, subject), holidays(was, subject)),
                Stream.concat(under(was, subject), under(is, subject))
                        .distinct()
                        .filter(id -> !scores(was, id).equals(scores(is, id)))
                        .sorted()
                        .toList(),
                edits);
    }

    private static <T> List<T> without(Collection<T> rows, Collection<T> others) {
        return rows.stream().filter(row -> !others.contains(row)).toList();
    }

    private static Set<Activity> rows(Verdicts verdicts, Subject subject) {
        Set<Activity> rows = new LinkedHashSet<>();
        Optional.ofNullable(verdicts.duties().get(subject))
                .ifPresent(
                        finding -> {
                            Stream.of(finding.trigger(), finding.done())
                                    .flatMap(Optional::stream)
                                    .map(Occurrence::recorded)
                                    .forEach(row -> row.ifPresent(rows::add));
                            named(finding.why().steps(), rows);
                        });
        Optional.ofNullable(verdicts.contracts().get(subject))
                .ifPresent(
                        card -> {
                            named(card.why().steps(), rows);
                            card.lines().forEach(line -> named(line.why().steps(), rows));
                        });
        return rows;
    }

    /** The contracts that an index rests on. */
    private static Stream<String> under(Verdicts verdicts, Subject subject) {
        return Optional.ofNullable(verdicts.indices().get(subject)).stream()
                .flatMap(node -> node.leaves().stream())
                .flatMap(leaf -> leaf.metric().stream())
                .map(metric -> metric.card().contract().id());
    }

    private static List<Optional<Exact>> scores(Verdicts verdicts, String contract) {
        return Optional.ofNullable(verdicts.contracts().get(Subject.contract(contract))).stream()
                .flatMap(card -> card.lines().stream())
                .map(Scorecard.Line::raw)
                .toList();
    }

    private static List<Holiday> holidays(Verdicts verdicts, Subject subject) {
        return Optional.ofNullable(verdicts.duties().get(subject)).stream()
                .flatMap(finding -> finding.why().steps().stream())
                .flatMap(step -> step.strip().stream())
                .flatMap(strip -> strip.holidays().stream())
                .distinct()
                .toList();
    }

    private static void named(List<Step> steps, Set<Activity> rows) {
        steps.forEach(step -> step.activity().ifPresent(rows::add));
    }
}
