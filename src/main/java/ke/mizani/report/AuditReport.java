package ke.mizani.report;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.store.AuditLine;

/** Who did what, as the audit log has it. */
public final class AuditReport {

    private static final List<String> COLUMNS =
            List.of("sequence", "at", "actor", "kind", "subject", "facts", "previous", "hash");
    private static final int LONGEST = 64;

    private final List<AuditLine> lines;
    private final ZoneId zone;
    private final Sentences sentences;

    /**
     * @param zone by whose clock a person reads the moments; data have them in UTC
     */
    public AuditReport(List<AuditLine> lines, ZoneId zone, Sentences sentences) {
        this.lines = List.copyOf(lines);
        this.zone = zone;
        this.sentences = sentences;
    }

    /** For a person: an entry a line, below it what else was noted. */
    public String table() {
        if (lines.isEmpty()) {
            return sentences.word("audit-nothing") + "\n";
        }
        List<List<String>> table = new ArrayList<>();
        table.add(
                List.of(
                        sentences.word("audit-entry"),
                        sentences.say("audit-moment", Map.of("zone", zone.getId())),
                        sentences.word("audit-actor"),
                        sentences.word("audit-kind"),
                        sentences.word("audit-subject")));
        lines.forEach(line -> table.add(cells(line)));
        List<String> aligned = AlignedTable.left(table);
        List<String> told = new ArrayList<>(List.of(aligned.get(0)));
        for (int at = 0; at < lines.size(); at++) {
            told.add(aligned.get(at + 1));
            told.addAll(facts(lines.get(at)));
        }
        return String.join("\n", told) + "\n";
    }

    private List<String> cells(AuditLine line) {
        String moment =
                Instant.parse(line.at())
                        .atZone(zone)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString()
                        .replace('T', ' ');
        return List.of(
                String.valueOf(line.sequence()),
                moment.length() == "2026-06-30 12:00".length() ? moment + ":00" : moment,
                line.actor(),
                line.kind(),
                line.subject());
    }

    private static List<String> facts(AuditLine line) {
        List<String> told = new ArrayList<>();
        line.readFacts()
                .ifPresentOrElse(
                        facts -> facts.forEach((key, value) -> told.add(key + " " + shown(value))),
                        () -> told.add(shown(line.facts())));
        return told.isEmpty() ? List.of() : Wrapped.hanging("        ", String.join(", ", told), 8);
    }

    private static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** A row for each entry, with its hashes. */
    public String csv() {
        return Csv.of(COLUMNS, lines.stream().map(AuditReport::fields).toList());
    }

    private static Map<String, Object> fields(AuditLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sequence", line.sequence());
        fields.put("at", line.at());
        fields.put("actor", line.actor());
        fields.put("kind", line.kind());
        fields.put("subject", line.subject());
        fields.put("facts", line.facts());
        fields.put("previous", line.previous());
        fields.put("hash", line.hash());
        return fields;
    }

    /** The entries as data. */
    public String json() {
        return Json.of(
                lines.stream()
                        .map(
                                line -> {
                                    Map<String, Object> fields = fields(line);
                                    line.readFacts().ifPresent(read -> fields.put("facts", read));
                                    return fields;
                                })
                        .toList());
    }
}
