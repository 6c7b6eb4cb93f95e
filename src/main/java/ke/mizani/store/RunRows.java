package ke.mizani.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ke.mizani.contract.Holder;
import ke.mizani.evaluation.PeriodIndex;
import ke.mizani.finding.Finding;
import ke.mizani.finding.IndexNode;
import ke.mizani.finding.Scorecard;
import ke.mizani.performance.Exact;
import ke.mizani.policy.Band;
import ke.mizani.policy.Decision;
import ke.mizani.policy.Level;

/** What of a run can be looked for, row by row. */
record RunRows(List<FindingRow> findings, List<ScoreRow> scores) {

    private static final StoredText<RunRows> TEXT =
            new StoredText<>("mizani-run-rows", 1, RunRows.class);

    /** A verdict on a duty. */
    record FindingRow(
            String matter,
            String matterType,
            String timeline,
            String clause,
            String office,
            String status,
            boolean breach,
            Optional<LocalDate> due,
            Optional<LocalDate> lastArguable,
            OptionalInt daysLate) {

        static FindingRow of(Finding finding) {
            return new FindingRow(
                    finding.matter(),
                    finding.matterType(),
                    finding.duty().id(),
                    finding.duty().clause().id(),
                    finding.duty().responsible(),
                    finding.status().word(),
                    finding.breach(),
                    finding.due(),
                    finding.lastArguableDay(),
                    finding.daysLate());
        }
    }

    /**
     * A score: that of a contract, of a line of it, or an index.
     *
     * @param kind {@code contract}, {@code line} or {@code index}
     * @param contract its id; empty for an index
     * @param indicator its id; empty for a contract and an index
     * @param person code of the post; empty unless it is about one officer
     * @param score exact; empty: not evaluated
     */
    record ScoreRow(
            String kind,
            String contract,
            String indicator,
            String level,
            String office,
            String person,
            String period,
            String scheme,
            Optional<String> score,
            Optional<String> grade) {

        static List<ScoreRow> of(Scorecard card) {
            List<ScoreRow> rows = new ArrayList<>();
            rows.add(
                    row(card, "contract", "", card.composite(), card.grade().map(ScoreRow::grade)));
            for (Scorecard.Line line : card.lines()) {
                rows.add(row(card, "line", line.indicator().id(), line.raw(), Optional.empty()));
            }
            return rows;
        }

        private static ScoreRow row(
                Scorecard card,
                String kind,
                String indicator,
                Optional<Exact> score,
                Optional<String> grade) {
            Holder holder = card.contract().holder();
            return new ScoreRow(
                    kind,
                    card.contract().id(),
                    indicator,
                    holder.level().word(),
                    holder.office(),
                    holder.person().orElse(""),
                    card.period().toString(),
                    card.scheme().value().code(),
                    score.map(Exact::written),
                    grade);
        }

        static ScoreRow of(PeriodIndex index, IndexNode node) {
            boolean officer = node.holder().level() == Level.INDIVIDUAL;
            return new ScoreRow(
                    "index",
                    "",
                    "",
                    node.holder().level().word(),
                    node.holder().office(),
                    officer ? node.holder().code() : "",
                    node.period().toString(),
                    index.scheme().value().code(),
                    node.value().map(Exact::written),
                    node.verdict().category().map(ScoreRow::grade));
        }

        private static String grade(Decision<Band> band) {
            return band.value().grade();
        }
    }

    RunRows {
        findings = List.copyOf(findings);
        scores = List.copyOf(scores);
    }

    static RunRows of(RunResult result) {
        List<ScoreRow> scores = new ArrayList<>();
        result.run().scorecards().forEach(card -> scores.addAll(ScoreRow.of(card)));
        if (result instanceof RunResult.Indices indices) {
            PeriodIndex now = indices.index().now();
            now.all().forEach(node -> scores.add(ScoreRow.of(now, node)));
        }
        return new RunRows(result.run().findings().stream().map(FindingRow::of).toList(), scores);
    }

    /** By which the rows are recognised. */
    String digest() {
        return Digest.of(TEXT.written(this));
    }
}
