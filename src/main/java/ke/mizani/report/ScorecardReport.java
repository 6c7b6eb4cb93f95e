package ke.mizani.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.contract.Criterion;
import ke.mizani.contract.NotApplicable;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.Scorecard;
import ke.mizani.finding.Scorecard.Line;
import ke.mizani.finding.Scorecard.PartScore;
import ke.mizani.performance.Exact;
import ke.mizani.policy.ScoringScheme;
import org.jspecify.annotations.Nullable;

/** The scorecards of a run as a table for a person, or as CSV or JSON for a machine. */
public final class ScorecardReport {

    /** The columns of the CSV, in order. */
    public static final List<String> HEADER =
            List.of(
                    "contract",
                    "office",
                    "person",
                    "period",
                    "criterion",
                    "indicator",
                    "name",
                    "unit",
                    "direction",
                    "weight",
                    "target",
                    "achievement",
                    "percent",
                    "raw_score",
                    "weighted_score",
                    "status",
                    "row",
                    "confirmed",
                    "composite",
                    "grade",
                    "scheme",
                    "better",
                    "coverage",
                    "recommended_to_confirm",
                    "better_indicator",
                    "better_to",
                    "worse_indicator",
                    "worse_to",
                    "near_limit",
                    "notices",
                    "category_confirmed_by",
                    "category_confirmed_on");

    private final ReviewedRun reviewed;
    private final Sentences sentences;
    private final FollowUpFields following;
    private final Map<String, Confirmation> confirmed;

    /** The report of a run where nothing is known of confirmations. */
    public ScorecardReport(ReviewedRun reviewed, Sentences sentences) {
        this(reviewed, sentences, Map.of());
    }

    /**
     * The report of a run.
     *
     * @param confirmed which categories were confirmed, by contract; every other is provisional
     */
    public ScorecardReport(
            ReviewedRun reviewed, Sentences sentences, Map<String, Confirmation> confirmed) {
        this.reviewed = reviewed;
        this.sentences = sentences;
        this.confirmed = Map.copyOf(confirmed);
        following = new FollowUpFields(sentences);
    }

    /** One row for each indicator, with the composite and the grade of its contract. */
    public String csv() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (FollowUp followUp : reviewed.followUps()) {
            Scorecard card = followUp.card();
            for (Line line : card.lines()) {
                Map<String, Object> row = new LinkedHashMap<>(head(card));
                row.put("criterion", line.criterion().id());
                row.putAll(columns(line));
                row.putAll(result(card));
                row.putAll(following.columns(followUp, reviewed.near()));
                row.putAll(confirmedColumns(card));
                rows.add(row);
            }
            notApplicable(card).forEach(rows::add);
        }
        return Csv.of(HEADER, rows);
    }

    /** One object for each contract, with its lines and the steps to each. */
    public String json() {
        List<Map<String, @Nullable Object>> cards = new ArrayList<>();
        for (FollowUp followUp : reviewed.followUps()) {
            Scorecard card = followUp.card();
            Map<String, @Nullable Object> fields = new LinkedHashMap<>(Json.camel(head(card)));
            fields.putAll(Json.camel(result(card)));
            fields.putAll(Confirmation.fields(card, confirmation(card)));
            fields.put("why", Json.why(card.why(), sentences));
            List<Map<String, @Nullable Object>> lines = new ArrayList<>();
            for (Line line : card.lines()) {
                Map<String, @Nullable Object> one = new LinkedHashMap<>();
                one.put("criterion", line.criterion().id());
                one.putAll(Json.camel(columns(line)));
                one.put("why", Json.why(line.why(), sentences));
                lines.add(one);
            }
            fields.put("lines", lines);
            if (!card.parts().isEmpty()) {
                fields.put("parts", parts(card));
            }
            List<Map<String, @Nullable Object>> without = new ArrayList<>();
            notApplicable(card).forEach(row -> without.add(new LinkedHashMap<>(Json.camel(row))));
            fields.put("notApplicable", without);
            fields.putAll(following.fields(followUp, reviewed.near()));
            cards.add(fields);
        }
        return Json.of(cards);
    }

    /**
     * Each scorecard in the order of the paper form, then its composite and grade, what was not
     * evaluated and what follows.
     */
    public String table(Emphasis emphasis) {
        StringBuilder text = new StringBuilder();
        LocalDate asOf = reviewed.run().viewpoint().asOf();
        for (FollowUp followUp : reviewed.followUps()) {
            new ScorecardTable(sentences, emphasis)
                    .append(followUp, confirmation(followUp.card()), asOf, text);
        }
        return text.toString();
    }

    /** The scorecards close to a limit between two grades. */
    public String near() {
        return String.join("\n", new LimitText(sentences).of(reviewed.near())) + "\n";
    }

    /** The lines that carry no weight, so that nobody looks for them in vain. */
    private static List<Map<String, Object>> notApplicable(Scorecard card) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Criterion criterion : card.contract().criteria()) {
            for (NotApplicable line : criterion.notApplicable()) {
                Map<String, Object> row = new LinkedHashMap<>();
                HEADER.forEach(column -> row.put(column, ""));
                row.putAll(head(card));
                row.put("criterion", criterion.id());
                row.put("indicator", line.id());
                row.put("name", line.name());
                row.put("status", "not-applicable");
                row.putAll(result(card));
                rows.add(row);
            }
        }
        return rows;
    }

    private Optional<Confirmation> confirmation(Scorecard card) {
        return Optional.ofNullable(confirmed.get(card.contract().id()));
    }

    /** Empty while the category is provisional. */
    private Map<String, Object> confirmedColumns(Scorecard card) {
        Optional<Confirmation> own = confirmation(card).filter(one -> one.isOf(card));
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("category_confirmed_by", own.map(Confirmation::by).orElse(""));
        columns.put("category_confirmed_on", own.map(one -> one.on().toString()).orElse(""));
        return columns;
    }

    private static List<Map<String, @Nullable Object>> parts(Scorecard card) {
        List<Map<String, @Nullable Object>> parts = new ArrayList<>();
        for (PartScore part : card.parts()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("part", part.part().value().code());
            one.put("weight", Sentences.plain(part.part().value().weight()));
            one.put(
                    "score",
                    part.score().map(score -> printed(score, card.scheme().value())).orElse(""));
            one.put("row", part.part().because().address());
            parts.add(one);
        }
        return parts;
    }

    private static Map<String, Object> head(Scorecard card) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("contract", card.contract().id());
        columns.put("office", card.contract().holder().office());
        columns.put("person", card.contract().holder().person().orElse(""));
        columns.put("period", card.period().toString());
        return columns;
    }

    private static Map<String, Object> columns(Line line) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("indicator", line.indicator().id());
        columns.put("name", line.indicator().name());
        columns.put("unit", line.indicator().unit().word());
        columns.put("direction", line.indicator().direction().word());
        columns.put("weight", Sentences.plain(line.indicator().weight().value()));
        columns.put("target", line.target().map(Sentences::plain).orElse(""));
        columns.put("achievement", line.achievement().map(Sentences::number).orElse(""));
        columns.put("percent", line.percent().map(Sentences::number).orElse(""));
        columns.put("raw_score", line.raw().map(Sentences::number).orElse(""));
        columns.put("weighted_score", line.weighted().map(Sentences::number).orElse(""));
        columns.put("status", line.status().word());
        columns.put("row", line.formula().map(row -> row.address()).orElse(""));
        columns.put("confirmed", confirmed(line).orElse(""));
        return columns;
    }

    private static Map<String, Object> result(Scorecard card) {
        ScoringScheme scheme = card.scheme().value();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("composite", composite(card).orElse(""));
        columns.put("grade", card.grade().map(band -> band.value().grade()).orElse(""));
        columns.put("scheme", scheme.code());
        columns.put("better", scheme.better().word());
        columns.put("coverage", Sentences.plain(card.coverage()));
        return columns;
    }

    /** The composite as it is printed: rounded once, as the scheme's row says. */
    static Optional<String> composite(Scorecard card) {
        return card.composite().map(score -> printed(score, card.scheme().value()));
    }

    /** A score with the digits that the scheme prints. */
    static String printed(Exact score, ScoringScheme scheme) {
        return score.rounded(scheme.decimals(), scheme.rounding()).toPlainString();
    }

    /** How far the indicator of a line is confirmed in the catalogue; empty if it is not in it. */
    static Optional<String> confirmed(Line line) {
        return line.why().steps().stream()
                .filter(step -> step.topic().startsWith("kpi"))
                .map(step -> String.valueOf(step.facts().getOrDefault("confirmed", "yes")))
                .findFirst();
    }
}
