package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.activity.Activity;
import ke.mizani.finding.Change;
import ke.mizani.finding.Change.Side;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.NearLimit;
import ke.mizani.finding.Notice;
import ke.mizani.finding.Recommendation;
import ke.mizani.policy.Consequence;
import org.jspecify.annotations.Nullable;

/** What follows a scorecard, for a machine. */
final class FollowUpFields {

    private static final String AND = " | ";

    private final Sentences sentences;

    FollowUpFields(Sentences sentences) {
        this.sentences = sentences;
    }

    Map<String, Object> columns(FollowUp followUp, List<NearLimit> near) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put(
                "recommended_to_confirm",
                followUp.recommended().stream()
                        .map(FollowUpFields::recommended)
                        .collect(Collectors.joining(AND)));
        for (Side side : Side.values()) {
            List<Change> changes =
                    followUp.changes().stream().filter(one -> one.side() == side).toList();
            columns.put(
                    side.word() + "_indicator",
                    changes.stream()
                            .map(one -> one.line().indicator().id())
                            .findFirst()
                            .orElse(""));
            columns.put(
                    side.word() + "_to",
                    changes.stream().map(one -> Sentences.plain(one.to())).findFirst().orElse(""));
        }
        columns.put(
                "near_limit",
                of(followUp, near).stream()
                        .map(one -> one.limit().score().toPlainString())
                        .collect(Collectors.joining(AND)));
        columns.put(
                "notices",
                followUp.notices().stream()
                        .map(notice -> notice.kind().word())
                        .collect(Collectors.joining(AND)));
        return columns;
    }

    private static String recommended(Recommendation one) {
        Consequence consequence = one.consequence().value();
        return consequence.kind().word()
                + " "
                + consequence.id()
                + " ["
                + one.consequence().because().address()
                + "]";
    }

    Map<String, @Nullable Object> fields(FollowUp followUp, List<NearLimit> near) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("notRecommendedBecause", followUp.obstacle().map(o -> o.word()).orElse(null));
        fields.put("recommendations", each(followUp.recommendations(), this::recommendation));
        fields.put("nearestChanges", each(followUp.changes(), FollowUpFields::change));
        fields.put("nearLimits", each(of(followUp, near), FollowUpFields::near));
        fields.put("notices", each(followUp.notices(), this::notice));
        fields.put("whatFollows", Json.why(followUp.why(), sentences));
        return fields;
    }

    private static List<NearLimit> of(FollowUp followUp, List<NearLimit> near) {
        return near.stream().filter(one -> one.card().equals(followUp.card())).toList();
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> all, java.util.function.Function<T, Map<String, @Nullable Object>> fields) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        all.forEach(one -> list.add(fields.apply(one)));
        return list;
    }

    private Map<String, @Nullable Object> recommendation(Recommendation one) {
        Consequence consequence = one.consequence().value();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", consequence.id());
        fields.put("kind", consequence.kind().word());
        fields.put("recommendation", consequence.recommendation());
        fields.put("onlyIf", consequence.onlyIf().orElse(null));
        fields.put("officeToConfirm", consequence.office());
        fields.put("effect", sentences.word("follow-no-effect"));
        fields.put("heldBack", one.heldBack());
        fields.put("provision", consequence.provision());
        fields.put("confirmed", consequence.confirmed().word());
        fields.put("row", one.consequence().because().address());
        return fields;
    }

    private static Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("side", change.side().word());
        fields.put("indicator", change.line().indicator().id());
        fields.put("unit", change.line().indicator().unit().word());
        fields.put("from", change.from().written());
        fields.put("to", Sentences.plain(change.to()));
        fields.put("limitReachedAt", change.exact().written());
        fields.put("composite", change.composite().written());
        fields.put("grade", change.grade().value().grade());
        fields.put("row", change.grade().because().address());
        return fields;
    }

    private static Map<String, @Nullable Object> near(NearLimit near) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("limit", near.limit().score().toPlainString());
        fields.put("distance", near.distance().written());
        fields.put("side", (near.better() ? Side.BETTER : Side.WORSE).word());
        fields.put("betterGrade", near.limit().better().value().grade());
        fields.put("worseGrade", near.limit().worse().value().grade());
        fields.put("limitBelongsTo", LimitText.owner(near.limit()));
        fields.put("row", near.limit().better().because().address());
        return fields;
    }

    private Map<String, @Nullable Object> notice(Notice notice) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kind", notice.kind().word());
        fields.put("sentence", sentences.of(notice.step()));
        fields.put("contracts", notice.contracts());
        fields.put("row", notice.step().row().map(row -> row.address()).orElse(null));
        fields.put("activities", each(notice.rows(), FollowUpFields::activity));
        fields.put("places", each(notice.places(), FollowUpFields::place));
        return fields;
    }

    private static Map<String, @Nullable Object> activity(Activity row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("activityId", row.id());
        fields.put("file", row.source().file());
        fields.put("line", row.source().line());
        fields.put("date", row.date().toString());
        fields.put("recordedOn", row.recordedOn().map(day -> day.toString()).orElse(null));
        fields.put("evidence", row.evidence());
        return fields;
    }

    private static Map<String, @Nullable Object> place(Notice.Place place) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("file", place.file());
        fields.put("line", place.line());
        fields.put("key", place.key());
        return fields;
    }
}
