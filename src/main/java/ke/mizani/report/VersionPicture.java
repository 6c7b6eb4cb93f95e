package ke.mizani.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.report.Sheet.Look;
import ke.mizani.store.TimeLine;

/** Which version of the rulebook was or will be the published one when, without hole or overlap. */
public final class VersionPicture {

    /** Where the time line begins and ends, from the left. */
    static final int LEFT = 260;

    static final int RIGHT = 900;

    private static final int WIDTH = 960;
    private static final int THICK = 26;
    private static final int LANE = 34;
    private static final int BOTTOM = 40;
    private static final int HASH = 7;

    /** How much of the line lies behind the last change, for what goes on without an end. */
    private static final double AFTER = 0.12;

    private final Sentences sentences;
    private final ZoneId zone;

    public VersionPicture(Sentences sentences, ZoneId zone) {
        this.sentences = sentences;
        this.zone = zone;
    }

    /**
     * The picture.
     *
     * @param line of at least one publication
     * @param now the moment of looking
     */
    public Picture of(TimeLine line, Instant now) {
        List<TimeLine.Span> spans = line.spans();
        Scale scale = Scale.of(spans, now);
        Sheet sheet = new Sheet(WIDTH, Sheet.TOP + LANE * spans.size() + BOTTOM);
        for (int i = 0; i < spans.size(); i++) {
            TimeLine.Span span = spans.get(i);
            double from = scale.x(span.from());
            double to = span.until().map(scale::x).orElse((double) RIGHT);
            int y = Sheet.TOP + LANE * i;
            Look look = !current(span, now) ? Look.DONE : Look.TOTAL;
            sheet.bar(span.from().isAfter(now) ? Look.OPEN : look, from, y, to - from, THICK);
            sheet.text(name(span) + "  " + sentences.day(day(span.from())), 16, y + 17);
        }
        double today = scale.x(now);
        sheet.dashed(today, Sheet.TOP - 6, today, Sheet.TOP + LANE * spans.size());
        sheet.textAround(sentences.day(day(now)), today, Sheet.TOP + LANE * spans.size() + 18);
        return sheet.picture(
                new Drawing.Told("versions", title(spans, now), description(spans), table(spans)));
    }

    private static boolean current(TimeLine.Span span, Instant now) {
        return !span.from().isAfter(now) && span.until().filter(end -> !end.isAfter(now)).isEmpty();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static String name(TimeLine.Span span) {
        String hash = span.publication().hash();
        return span.publication().number() + " " + hash.substring(0, Math.min(HASH, hash.length()));
    }

    private String title(List<TimeLine.Span> spans, Instant now) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("count", spans.size());
        facts.put(
                "current",
                spans.stream()
                        .filter(span -> current(span, now))
                        .map(VersionPicture::name)
                        .findFirst()
                        .orElse("-"));
        facts.put("coming", (int) spans.stream().filter(span -> span.from().isAfter(now)).count());
        return sentences.say("picture-versions", facts);
    }

    private String description(List<TimeLine.Span> spans) {
        List<String> told = new ArrayList<>();
        spans.forEach(
                span ->
                        told.add(
                                name(span)
                                        + ": "
                                        + sentences.day(day(span.from()))
                                        + " – "
                                        + span.until()
                                                .map(this::day)
                                                .map(sentences::day)
                                                .orElse("…")));
        return sentences.word("picture-versions-how") + " " + String.join("; ", told) + ".";
    }

    private Picture.Table table(List<TimeLine.Span> spans) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TimeLine.Span span : spans) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("version", name(span));
            row.put("from", span.from().atZone(zone).toLocalDateTime());
            row.put(
                    "until",
                    span.until()
                            .map(end -> end.atZone(zone).toLocalDateTime().toString())
                            .orElse(""));
            row.put("by", span.publication().by());
            row.put("reason", span.publication().reason());
            rows.add(row);
        }
        return new Picture.Table(List.of("version", "from", "until", "by", "reason"), rows);
    }

    /** Moments on the paper. */
    record Scale(Instant from, Instant to) {

        static Scale of(List<TimeLine.Span> spans, Instant now) {
            Instant from = spans.get(0).from();
            Instant last = spans.get(spans.size() - 1).from();
            Instant end = last.isAfter(now) ? last : now;
            Duration known = Duration.between(from, end);
            Duration whole = known.isZero() || known.isNegative() ? Duration.ofDays(1) : known;
            return new Scale(from, end.plusMillis((long) (whole.toMillis() * AFTER)));
        }

        double x(Instant moment) {
            double share =
                    (double) Duration.between(from, moment).toMillis()
                            / Duration.between(from, to).toMillis();
            return LEFT + Math.max(0, Math.min(1, share)) * (RIGHT - LEFT);
        }
    }
}
