package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.policy.Wording;
import ke.mizani.store.FieldDifferences;
import ke.mizani.store.Receipt;
import ke.mizani.store.ReceiptProblem;

/** Tells whether a receipt is sound, and what came of making its evaluation again. */
public final class RerunReport {

    private static final int SHORT = 16;
    private static final int HASH_SHOWN = 12;

    private final Sentences sentences;

    public RerunReport(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * What came of it.
     *
     * @param receipt that was read
     * @param fingerprint of the key that signed it
     * @param trusted whether that is the trusted key; if not, nobody was named as trusted
     * @param application the version that made it again
     * @param same whether the result is the same to the last byte
     * @param differences where it differs; empty if this version does not read the old result
     */
    public record Rerun(
            Receipt receipt,
            String fingerprint,
            boolean trusted,
            String application,
            boolean same,
            Optional<FieldDifferences.Told> differences) {}

    /** For a person. */
    public String table(Rerun rerun) {
        Receipt receipt = rerun.receipt();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("origin", Wording.shown(receipt.origin()));
        facts.put("kind", receipt.request().kind().word());
        facts.put("day", receipt.request().viewpoint().asOf());
        facts.put("rulebook", receipt.request().rulebook().substring(0, HASH_SHOWN));
        facts.put("then", Wording.shown(receipt.application()));
        facts.put("now", rerun.application());
        facts.put("key", rerun.fingerprint());
        List<String> lines = new ArrayList<>();
        add("", "receipt-of", facts, lines);
        add("  ", rerun.trusted() ? "receipt-trusted" : "receipt-untrusted", facts, lines);
        add("", rerun.same() ? "rerun-same" : "rerun-differs", facts, lines);
        if (!rerun.same()) {
            rerun.differences()
                    .ifPresentOrElse(
                            told -> differences(told, lines),
                            () -> add("  ", "rerun-not-compared", facts, lines));
        }
        return String.join("\n", lines) + "\n";
    }

    private void differences(FieldDifferences.Told told, List<String> lines) {
        for (FieldDifferences.Field field : told.fields()) {
            String text =
                    field.path()
                            + ": "
                            + sentences.say(
                                    "impact-arrow",
                                    Map.of(
                                            "before",
                                            Wording.shown(field.then()),
                                            "after",
                                            Wording.shown(field.now())));
            lines.addAll(Wrapped.hanging("  ", text, 4));
        }
        if (told.fields().isEmpty()) {
            add("  ", "rerun-order", Map.of(), lines);
        }
        if (told.more() > 0) {
            add("  ", "audit-more", Map.of("count", told.more()), lines);
        }
    }

    private void add(String lead, String key, Map<String, ?> facts, List<String> lines) {
        lines.addAll(Wrapped.hanging(lead, sentences.say(key, facts), lead.length() + 2));
    }

    /** A row for each field that differs. */
    public String csv(Rerun rerun) {
        return Csv.of(List.of("field", "then", "now"), fields(rerun));
    }

    private static List<Map<String, Object>> fields(Rerun rerun) {
        List<Map<String, Object>> rows = new ArrayList<>();
        rerun.differences()
                .ifPresent(
                        told ->
                                told.fields()
                                        .forEach(
                                                field -> {
                                                    Map<String, Object> row = new LinkedHashMap<>();
                                                    row.put("field", field.path());
                                                    row.put("then", field.then());
                                                    row.put("now", field.now());
                                                    rows.add(row);
                                                }));
        return rows;
    }

    /** All of it as data. */
    public String json(Rerun rerun) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("origin", rerun.receipt().origin());
        all.put("same", rerun.same());
        all.put("applicationThen", rerun.receipt().application());
        all.put("applicationNow", rerun.application());
        all.put("rulebook", rerun.receipt().request().rulebook());
        all.put("fingerprint", rerun.fingerprint());
        all.put("trusted", rerun.trusted());
        all.put("compared", rerun.same() || rerun.differences().isPresent());
        all.put("differences", fields(rerun));
        all.put("moreDifferences", rerun.differences().map(FieldDifferences.Told::more).orElse(0L));
        return Json.of(all);
    }

    /** Why a receipt is refused, for a person. */
    public String table(List<ReceiptProblem> problems) {
        List<String> lines = new ArrayList<>();
        add("", "receipt-refused", Map.of("problems", problems.size()), lines);
        problems.forEach(problem -> lines.addAll(Wrapped.hanging("  ", sentence(problem), 4)));
        return String.join("\n", lines) + "\n";
    }

    private String sentence(ReceiptProblem problem) {
        String entry =
                problem.entry().isEmpty()
                        ? sentences.word("receipt-archive")
                        : Wording.shown(problem.entry());
        return entry
                + ": "
                + sentences.say(
                        "receipt-" + problem.code().word(),
                        Map.of(
                                "found",
                                shortened(problem.found()),
                                "expected",
                                shortened(problem.expected())));
    }

    private static String shortened(String text) {
        return text.matches("[0-9a-f]{17,}") ? text.substring(0, SHORT) + "…" : Wording.shown(text);
    }

    /** Why a receipt is refused, a row for each reason. */
    public String csv(List<ReceiptProblem> problems) {
        return Csv.of(
                List.of("code", "entry", "found", "expected"),
                problems.stream().map(RerunReport::fields).toList());
    }

    private static Map<String, Object> fields(ReceiptProblem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", problem.code().name());
        fields.put("entry", problem.entry());
        fields.put("found", problem.found());
        fields.put("expected", problem.expected());
        return fields;
    }

    /** Why a receipt is refused, as data. */
    public String json(List<ReceiptProblem> problems) {
        return Json.of(
                Map.of(
                        "problems",
                        problems.stream()
                                .map(
                                        problem -> {
                                            Map<String, Object> fields = fields(problem);
                                            fields.put("sentence", sentence(problem));
                                            return fields;
                                        })
                                .toList()));
    }
}
