package ke.mizani.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ke.mizani.activity.Activity;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.NamedPeriod;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.evaluation.RealRecord.Kind;
import ke.mizani.evaluation.RealRecord.Place;
import ke.mizani.evaluation.UngradedScores.Scored;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.Deadline;
import ke.mizani.policy.SchemePart;
import ke.mizani.policy.ViewWeight;
import ke.mizani.rulebook.IndexQuestion.WhichComponents;
import ke.mizani.rulebook.IndexQuestion.WhichRoles;
import ke.mizani.rulebook.IndexQuestion.WhichVersion;
import ke.mizani.rulebook.IndexQuestion.WhichWeights;
import ke.mizani.rulebook.IndexRules;
import ke.mizani.rulebook.Question;
import ke.mizani.rulebook.Question.WhichDeadline;
import ke.mizani.rulebook.Question.WhichFormula;
import ke.mizani.rulebook.Question.WhichKpi;
import ke.mizani.rulebook.Question.WhichParts;
import ke.mizani.rulebook.Question.WhichScheme;
import ke.mizani.rulebook.Rulebook;

/** What the contracts of a period, and the records they rest on, ask the tables. */
final class AskedRecords {

    private final Rulebook tables;
    private final LocalDate day;
    private final List<Asked> asked = new ArrayList<>();

    /**
     * @param tables those that were checked
     * @param period whose last day picks the rows in force
     */
    AskedRecords(Rulebook tables, NamedPeriod period) {
        this.tables = tables;
        day = period.lastDay();
    }

    List<Asked> all() {
        return List.copyOf(asked);
    }

    /** What a contract asks: as a whole, and each of its lines. */
    void contract(Scored scored) {
        PerformanceContract contract = scored.contract();
        RealRecord whole = whole(scored);
        ask(new WhichScheme(contract.scheme(), day), whole);
        ask(new WhichParts(contract.scheme(), day), whole);
        ask(new WhichVersion(IndexRules.PRODUCTIVITY, day), whole);
        String level = contract.holder().level().word();
        ask(new WhichComponents(level, day), whole);
        for (ViewWeight.View view : ViewWeight.View.values()) {
            ask(new WhichWeights(level, view.word(), day), whole);
        }
        LocalDate start = FinancialYear.parse(contract.financialYear()).orElseThrow().firstDay();
        ask(new WhichDeadline(Deadline.About.TARGET_LOWERED.word(), start), whole);
        new AskedBands(tables, day).of(scored, whole).ifPresent(asked::add);
        for (Criterion criterion : contract.criteria()) {
            criterion.indicators().forEach(line -> line(scored, criterion, line));
        }
    }

    /** The contract as a whole. */
    static RealRecord whole(Scored scored) {
        return RealRecord.of(
                        Kind.CONTRACT,
                        scored.contract().id(),
                        "",
                        Optional.of(new Place(scored.file().name(), 0)),
                        scored.contract().listIndicators().stream()
                                .flatMap(line -> rows(scored, line).stream())
                                .distinct()
                                .toList())
                .scoring(scored.card().flatMap(Scorecard::composite), scored.byOther());
    }

    /** The rows that a line rests on. */
    private static List<Activity> rows(Scored scored, Indicator indicator) {
        return scored.card().stream()
                .flatMap(card -> card.lines().stream())
                .filter(line -> line.indicator().equals(indicator))
                .flatMap(line -> line.why().steps().stream())
                .flatMap(step -> step.activity().stream())
                .distinct()
                .toList();
    }

    /** The category that an index asks for. */
    void index(RealRecord index) {
        indexScheme()
                .map(scheme -> new AskedBands(tables, day).of(scheme, index))
                .ifPresent(asked::add);
    }

    /** Another question. */
    void add(Asked question) {
        asked.add(question);
    }

    private void line(Scored scored, Criterion criterion, Indicator indicator) {
        PerformanceContract contract = scored.contract();
        List<Activity> rows = rows(scored, indicator);
        RealRecord line =
                RealRecord.of(
                        Kind.LINE,
                        contract.id(),
                        indicator.id(),
                        Optional.of(new Place(scored.file().name(), indicator.line())),
                        rows);
        String better = indicator.direction().word();
        ask(new WhichFormula(contract.scheme(), criterion.part(), better, day), line);
        indexScheme()
                .map(scheme -> new WhichFormula(scheme, SchemePart.TARGETS, better, day))
                .ifPresent(question -> ask(question, line));
        ask(new WhichKpi(indicator.kpi(), day), line);
        ask(new WhichRoles(indicator.kpi(), day), line);
        String recorded = Deadline.About.ACTIVITY_RECORDED.word();
        rows.forEach(row -> ask(new WhichDeadline(recorded, row.date()), RealRecord.row(row)));
    }

    private Optional<String> indexScheme() {
        return UngradedScores.oneRow(tables, these -> these.index().version(day).value().scheme());
    }

    private void ask(Question question, RealRecord record) {
        asked.add(Asked.of(question, record));
    }
}
