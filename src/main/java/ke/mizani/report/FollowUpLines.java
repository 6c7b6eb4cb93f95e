package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ke.mizani.activity.Activity;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.Notice;
import ke.mizani.finding.Recommendation;
import ke.mizani.finding.Step;
import ke.mizani.policy.Consequence;

/** What follows a scorecard, for a person: under its grade, in lines for paper. */
final class FollowUpLines {

    private static final int MOST_ROWS = 6;
    private static final int HANG = 4;
    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    private final Sentences sentences;
    private final SourceText sources;
    private final int kindWidth;

    FollowUpLines(Sentences sentences) {
        this.sentences = sentences;
        sources = new SourceText(sentences);
        kindWidth =
                2
                        + Stream.of(Consequence.Kind.values())
                                .mapToInt(kind -> word(kind).length())
                                .max()
                                .orElse(0);
    }

    private String word(Consequence.Kind kind) {
        return sentences.word("kind-" + kind.word());
    }

    List<String> of(FollowUp followUp) {
        List<String> lines = new ArrayList<>();
        steps(followUp, "times-in-a-row", lines);
        steps(followUp, "recommend-", lines);
        if (!followUp.recommendations().isEmpty()) {
            lines.add(INDENT + sentences.word("follow-heading"));
            followUp.recommendations().forEach(one -> recommendation(one, lines));
        }
        steps(followUp, "nearest-", lines);
        if (!followUp.notices().isEmpty()) {
            lines.add(INDENT + sentences.word("notice-heading"));
            followUp.notices().forEach(notice -> notice(notice, lines));
        }
        return lines;
    }

    private void steps(FollowUp followUp, String topic, List<String> lines) {
        for (Step step : followUp.why().steps()) {
            if (step.topic().startsWith(topic)) {
                lines.addAll(Wrapped.hanging(INDENT, sentences.of(step), HANG));
            }
        }
    }

    private void recommendation(Recommendation one, List<String> lines) {
        Consequence consequence = one.consequence().value();
        String kind = word(consequence.kind());
        String lead = DEEPER + kind + " ".repeat(kindWidth - kind.length());
        int hang = lead.length();
        lines.addAll(Wrapped.under(lead, consequence.recommendation()));
        consequence
                .onlyIf()
                .map(fact -> sentences.say("follow-only-if", Map.of("if", fact)))
                .ifPresent(text -> lines.addAll(under(hang, text)));
        if (one.heldBack()) {
            String limits = consequence.grounds().word();
            lines.addAll(under(hang, sentences.say("follow-held", Map.of("limits", limits))));
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("office", consequence.office());
        facts.put("provision", consequence.provision());
        facts.put("confirmed", consequence.confirmed().word());
        String row = "  [" + one.consequence().because().address() + "]";
        lines.addAll(under(hang, sentences.say("follow-confirm", facts) + row));
    }

    private static List<String> under(int hang, String text) {
        return Wrapped.hanging(" ".repeat(hang), text, hang);
    }

    private void notice(Notice notice, List<String> lines) {
        String row = notice.step().row().map(from -> "  [" + from.address() + "]").orElse("");
        int deeper = DEEPER.length() + 2;
        lines.addAll(Wrapped.hanging(DEEPER, sentences.of(notice.step()) + row, deeper));
        notice.rows().stream().limit(MOST_ROWS).forEach(one -> lines.addAll(row(one, deeper)));
        int more = notice.rows().size() - MOST_ROWS;
        if (more > 0) {
            lines.addAll(under(deeper, sentences.say("notice-more", Map.of("count", more))));
        }
        for (Notice.Place place : notice.places()) {
            lines.addAll(under(deeper, place(place)));
        }
    }

    private List<String> row(Activity row, int hang) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("day", row.date());
        facts.put("source", sources.of(row));
        row.recordedOn().ifPresent(day -> facts.put("recorded", day));
        String key = row.recordedOn().isPresent() ? "notice-row-recorded" : "notice-row";
        return under(hang, sentences.say(key, facts));
    }

    private String place(Notice.Place place) {
        return sentences.say(
                "notice-place",
                Map.of("file", place.file(), "line", place.line(), "key", place.key()));
    }
}
