package ke.mizani.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.activity.Activity;
import ke.mizani.evaluation.FoundRecords;
import ke.mizani.evaluation.RealRecord;
import ke.mizani.evaluation.RecordsThere;
import ke.mizani.evaluation.RecordsThere.Open;
import ke.mizani.performance.Exact;

/**
 * Which records fall where something was found in a table, each with what it can be followed by.
 */
final class RecordsText {

    private static final String INDENT = "      ";
    private static final String ITEM = INDENT + "- ";

    /** More than is printed of a score, so that one beside a limit does not look like it. */
    private static final int DECIMALS = 6;

    private final FoundRecords found;
    private final Sentences sentences;

    RecordsText(FoundRecords found, Sentences sentences) {
        this.found = found;
        this.sentences = sentences;
    }

    /** Which records were looked at, and whose scores are told. */
    List<String> summary() {
        List<String> lines = new ArrayList<>(Wrapped.hanging("", looked(), 2));
        if (found.contracts() > 0) {
            lines.addAll(Wrapped.hanging("", scored(), 2));
        }
        return lines;
    }

    private String scored() {
        List<String> others = found.scoredInUse();
        return others.isEmpty()
                ? sentences.word("records-scored")
                : sentences.say("records-scored-both", Map.of("others", String.join(", ", others)));
    }

    private String looked() {
        return sentences.say(
                "records-looked-at",
                Map.of(
                        "files", found.files(),
                        "rows", found.records().activities().rows().size(),
                        "contracts", found.contracts(),
                        "period", found.records().period().map(Object::toString).orElse(""),
                        "day", found.records().viewpoint().asOf()));
    }

    /** The records of one finding, below it. */
    List<String> lines(RecordsThere there) {
        String colon = there.records().isEmpty() ? "" : ":";
        List<String> lines =
                new ArrayList<>(
                        Wrapped.hanging(INDENT, heading(there) + colon, INDENT.length() + 2));
        there.records().stream()
                .filter(record -> record.kind() != RealRecord.Kind.ROW)
                .forEach(record -> item(told(record), record, lines));
        single(there, lines);
        if (!there.open().isEmpty()) {
            String open = sentences.say("there-open", Map.of("count", there.open().size()));
            lines.addAll(Wrapped.hanging(INDENT, open, INDENT.length() + 2));
            there.open().forEach(one -> lines.addAll(Wrapped.under(ITEM, told(one))));
        }
        return lines;
    }

    /** Activity rows that fall there by themselves, in one paragraph. */
    private void single(RecordsThere there, List<String> lines) {
        List<Activity> rows =
                there.records().stream()
                        .filter(record -> record.kind() == RealRecord.Kind.ROW)
                        .flatMap(record -> record.rows().stream())
                        .toList();
        if (!rows.isEmpty()) {
            lines.addAll(Wrapped.hanging(ITEM, rows(rows), ITEM.length() + 2));
        }
    }

    /** How many there are, or why none can be told. */
    String heading(RecordsThere there) {
        return there.none()
                .map(why -> sentences.word("there-why-" + why.word()))
                .orElseGet(
                        () ->
                                sentences.say(
                                        "there-count",
                                        Map.of(
                                                "count", there.records().size(),
                                                "files", found.files())));
    }

    private void item(String text, RealRecord record, List<String> lines) {
        lines.addAll(Wrapped.under(ITEM, text));
        if (!record.rows().isEmpty()) {
            String indent = " ".repeat(ITEM.length());
            lines.addAll(Wrapped.hanging(indent, rows(record.rows()), ITEM.length() + 2));
        }
    }

    private String rows(List<Activity> rows) {
        String named = rows.stream().map(this::row).collect(Collectors.joining(", "));
        return sentences.say("there-rows", Map.of("count", rows.size(), "rows", named));
    }

    private String row(Activity row) {
        boolean several = found.files().contains(", ");
        return sentences.say(
                several ? "there-row-of-file" : "there-row-of",
                Map.of(
                        "id", row.id(),
                        "file", row.source().file(),
                        "line", row.source().line()));
    }

    String told(Open open) {
        String lines = open.lines().isEmpty() ? "" : " (" + String.join(", ", open.lines()) + ")";
        return named(open.record())
                + ": "
                + sentences.word("there-why-" + open.why().word())
                + lines;
    }

    String told(RealRecord record) {
        String key = record.otherScorer() ? "there-score-in-use" : "there-score";
        return named(record)
                + record.score()
                        .map(score -> sentences.say(key, Map.of("score", written(score))))
                        .orElse("");
    }

    private String named(RealRecord record) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", record.id());
        facts.put("part", record.part());
        facts.put("level", record.part());
        record.day().ifPresent(day -> facts.put("day", day));
        record.place()
                .ifPresent(
                        place -> {
                            facts.put("file", place.file());
                            facts.put("line", place.line());
                        });
        String known =
                record.kind() == RealRecord.Kind.CLOCK && record.day().isEmpty() ? "-open" : "";
        return sentences.say("there-" + record.kind().word() + known, facts);
    }

    /** As many digits as are told; dots stand for what is cut off. */
    private static String written(Exact score) {
        BigDecimal cut = score.rounded(DECIMALS, RoundingMode.DOWN);
        return Sentences.plain(cut) + (Exact.of(cut).equals(score) ? "" : "…");
    }
}
