package ke.mizani.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ke.mizani.calendar.Holiday;
import ke.mizani.evaluation.Subject.Kind;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Step;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.RowVersion;
import ke.mizani.rulebook.RulebookEdit;

/** The rows that verdicts rest on, as their explanations name them. */
final class RestsOn {

    private final Verdicts was;
    private final Verdicts is;
    private final List<Subject> changed;
    private final Map<Subject, Set<String>> before = new HashMap<>();
    private final Map<Subject, Set<String>> after = new HashMap<>();

    /**
     * @param changed whose verdicts differ
     */
    RestsOn(Verdicts was, Verdicts is, List<Subject> changed) {
        this.was = was;
        this.is = is;
        this.changed = List.copyOf(changed);
    }

    /** Whether the old verdict rests on the row as it was, or the new one on the row as it is. */
    boolean touches(Subject subject, RulebookEdit edit) {
        Set<String> old = before.computeIfAbsent(subject, s -> rows(was, s));
        Set<String> now = after.computeIfAbsent(subject, s -> rows(is, s));
        return edit.row().before().filter(in(old)).isPresent()
                || edit.row().after().filter(in(now)).isPresent();
    }

    private static Predicate<RowVersion> in(Set<String> addresses) {
        return version -> addresses.contains(version.row().address());
    }

    private Set<String> rows(Verdicts verdicts, Subject subject) {
        Set<String> rows = new HashSet<>();
        rows(verdicts.duties().get(subject), rows);
        Optional.ofNullable(verdicts.contracts().get(subject))
                .ifPresent(card -> rows(card, verdicts, rows));
        Optional.ofNullable(verdicts.recommendations().get(subject))
                .ifPresent(recommended -> rows(recommended, verdicts, rows));
        Optional.ofNullable(verdicts.indices().get(subject))
                .ifPresent(node -> rows(node, verdicts, rows));
        Optional.ofNullable(verdicts.competencies().get(subject))
                .ifPresent(
                        found -> {
                            rows.add(found.competency().because().address());
                            rows.add(found.required().because().address());
                        });
        return rows;
    }

    private void rows(Recommended recommended, Verdicts verdicts, Set<String> rows) {
        rows(recommended.card(), verdicts, rows);
        recommended
                .recommendations()
                .forEach(one -> rows.add(one.consequence().because().address()));
    }

    private void rows(IndexNode node, Verdicts verdicts, Set<String> rows) {
        node.verdict().category().ifPresent(band -> rows.add(band.because().address()));
        steps(node.why().steps(), rows);
        for (IndexNode.Part part : node.parts()) {
            rows.add(part.component().because().address());
            part.metric()
                    .ifPresent(
                            metric -> {
                                metric.formula().map(RuleRow::address).ifPresent(rows::add);
                                steps(metric.why().steps(), rows);
                                rows(metric.card(), verdicts, rows);
                            });
            part.node().ifPresent(below -> rows(below, verdicts, rows));
        }
    }

    private void rows(Scorecard card, Verdicts verdicts, Set<String> rows) {
        rows(card, rows);
        feeding(card).map(verdicts.duties()::get).forEach(duty -> rows(duty, rows));
    }

    /** The changed duties that an indicator of the contract counts. */
    private Stream<Subject> feeding(Scorecard card) {
        return changed.stream()
                .filter(subject -> subject.kind() == Kind.DUTY)
                .filter(
                        subject ->
                                card.lines().stream()
                                        .anyMatch(
                                                line ->
                                                        line.indicator()
                                                                .measure()
                                                                .timelines()
                                                                .contains(subject.detail())));
    }

    private static void rows(@org.jspecify.annotations.Nullable Finding finding, Set<String> rows) {
        if (finding != null) {
            rows.add(finding.timeline().because().address());
            steps(finding.why().steps(), rows);
        }
    }

    private static void rows(Scorecard card, Set<String> rows) {
        rows.add(card.scheme().because().address());
        card.grade().ifPresent(band -> rows.add(band.because().address()));
        steps(card.why().steps(), rows);
        card.lines()
                .forEach(
                        line -> {
                            line.formula().map(RuleRow::address).ifPresent(rows::add);
                            steps(line.why().steps(), rows);
                        });
    }

    private static void steps(List<Step> steps, Set<String> rows) {
        for (Step step : steps) {
            step.row().map(RuleRow::address).ifPresent(rows::add);
            step.strip()
                    .ifPresent(
                            strip ->
                                    strip.holidays().stream()
                                            .map(Holiday::address)
                                            .forEach(rows::add));
        }
    }
}
