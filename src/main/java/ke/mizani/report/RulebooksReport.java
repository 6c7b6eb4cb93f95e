package ke.mizani.report;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.store.ArchivedRulebook;
import ke.mizani.store.Publication;
import ke.mizani.store.TimeLine;
import org.jspecify.annotations.Nullable;

/** The time line of published rulebooks and the versions kept, for a person or for a machine. */
public final class RulebooksReport {

    /**
     * What is told.
     *
     * @param shipped the hash of the rulebook that the application carries
     */
    public record Kept(TimeLine line, List<ArchivedRulebook> versions, String shipped) {

        public Kept {
            versions = List.copyOf(versions);
        }
    }

    private static final String INDENT = " ".repeat(7);

    private final Kept kept;
    private final Instant now;
    private final Sentences sentences;
    private final PublicationText text;

    /** As it is at a moment; all moments are told in its zone. */
    public RulebooksReport(Kept kept, ZonedDateTime now, Sentences sentences) {
        this.kept = kept;
        this.now = now.toInstant();
        this.sentences = sentences;
        this.text = new PublicationText(now.getZone(), sentences);
    }

    /** What is in force, the time line, and the versions that are kept. */
    public String table() {
        List<String> lines = new ArrayList<>();
        inForce()
                .map(one -> Wrapped.hanging("", text.of("rulebooks-in-force", one), 2))
                .ifPresent(lines::addAll);
        if (!isInForce(kept.shipped())) {
            String version = PublicationText.version(kept.shipped());
            lines.addAll(
                    Wrapped.hanging(
                            "",
                            sentences.say("rulebooks-other-shipped", Map.of("version", version)),
                            2));
        }
        lines.addAll(List.of("", sentences.word("rulebooks-time-line")));
        timeLine(lines);
        lines.addAll(List.of("", sentences.word("rulebooks-versions")));
        lines.addAll(AlignedTable.left(versions()));
        return String.join("\n", lines) + "\n";
    }

    private Optional<Publication> inForce() {
        return kept.line().at(now);
    }

    private boolean isInForce(String hash) {
        return inForce().filter(one -> one.hash().equals(hash)).isPresent();
    }

    /** Each with its reason below. */
    private void timeLine(List<String> lines) {
        List<TimeLine.Span> spans = kept.line().spans();
        List<String> rows = AlignedTable.left(rows(spans));
        lines.add(rows.get(0));
        for (int i = 0; i < spans.size(); i++) {
            lines.add(rows.get(i + 1));
            lines.addAll(Wrapped.under(INDENT, spans.get(i).publication().reason()));
        }
        for (Publication one : kept.line().setAside()) {
            lines.addAll(Wrapped.hanging("  ", text.of("rulebooks-set-aside", one), 4));
            lines.addAll(Wrapped.under(INDENT, one.reason()));
        }
    }

    private List<List<String>> rows(List<TimeLine.Span> spans) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading("number", "from", "to", "version", "by"));
        for (TimeLine.Span span : spans) {
            Publication one = span.publication();
            rows.add(
                    List.of(
                            String.valueOf(one.number()),
                            text.moment(one.from()),
                            span.until().map(text::moment).orElse("-"),
                            PublicationText.version(one.hash()),
                            one.by()));
        }
        return rows;
    }

    private List<List<String>> versions() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading("version", "kept", "workbooks", "remarks"));
        for (ArchivedRulebook version : kept.versions()) {
            rows.add(
                    List.of(
                            PublicationText.version(version.hash()),
                            text.moment(version.keptAt()),
                            String.valueOf(version.workbooks().size()),
                            remarks(version.hash())));
        }
        return rows;
    }

    private List<String> heading(String... names) {
        return Stream.of(names).map(name -> sentences.word("rulebooks-column-" + name)).toList();
    }

    private String remarks(String hash) {
        List<String> remarks = new ArrayList<>();
        if (isInForce(hash)) {
            remarks.add(sentences.word("rulebooks-is-in-force"));
        }
        if (hash.equals(kept.shipped())) {
            remarks.add(sentences.word("rulebooks-is-shipped"));
        }
        return String.join(", ", remarks);
    }

    /** The same as data, with whole hashes and moments of UTC. */
    public String json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("inForce", inForce().map(Publication::hash).orElse(null));
        fields.put("shipped", kept.shipped());
        fields.put("timeLine", kept.line().spans().stream().map(this::fields).toList());
        fields.put("setAside", kept.line().setAside().stream().map(this::fields).toList());
        fields.put("versions", kept.versions().stream().map(RulebooksReport::fields).toList());
        return Json.of(fields);
    }

    private Map<String, @Nullable Object> fields(TimeLine.Span span) {
        Map<String, @Nullable Object> fields = fields(span.publication());
        fields.put("until", span.until().map(Instant::toString).orElse(null));
        return fields;
    }

    private Map<String, @Nullable Object> fields(Publication one) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", one.number());
        fields.put("rulebook", one.hash());
        fields.put("from", one.from().toString());
        fields.put("publishedAt", one.publishedAt().toString());
        fields.put("by", one.by());
        fields.put("reason", one.reason());
        return fields;
    }

    private static Map<String, Object> fields(ArchivedRulebook version) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rulebook", version.hash());
        fields.put("keptAt", version.keptAt().toString());
        fields.put("workbooks", version.workbooks());
        return fields;
    }
}
