package ke.mizani.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.policy.Wording;
import ke.mizani.store.AuditProblem;
import ke.mizani.store.AuditVerdict;
import ke.mizani.store.Checkpoints.Noted;

/** Tells whether an audit log is what was written, and where it is not. */
public final class AuditVerdictReport {

    private static final int SHORT = 16;
    private static final List<String> COLUMNS =
            List.of("code", "entry", "place", "found", "expected");

    private final AuditVerdict verdict;
    private final Sentences sentences;

    public AuditVerdictReport(AuditVerdict verdict, Sentences sentences) {
        this.verdict = verdict;
        this.sentences = sentences;
    }

    /** For a person. */
    public String table() {
        List<String> lines = new ArrayList<>();
        lines.addAll(Wrapped.hanging("", say(heading(), counts()), 2));
        verdict.problems().forEach(problem -> lines.addAll(bullet(sentence(problem))));
        if (verdict.more() > 0) {
            lines.addAll(bullet(say("audit-more", Map.of("count", verdict.more()))));
        }
        newest().ifPresentOrElse(
                        noted -> lines.addAll(bullet(say(agreement(noted), facts(noted)))),
                        () -> lines.addAll(bullet(sentences.word("audit-no-checkpoint"))));
        return String.join("\n", lines) + "\n";
    }

    private String heading() {
        return verdict.sound() ? "audit-sound" : "audit-not-sound";
    }

    private Map<String, Object> counts() {
        return Map.of(
                "entries",
                verdict.entries(),
                "hash",
                verdict.hash(),
                "problems",
                verdict.problems().size() + verdict.more());
    }

    private static List<String> bullet(String text) {
        return Wrapped.hanging("  ", text, 4);
    }

    private String sentence(AuditProblem problem) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("entry", problem.sequence());
        facts.put("before", problem.sequence() - 1);
        facts.put("found", shortened(problem.found()));
        facts.put("expected", shortened(problem.expected()));
        String told = say("audit-" + problem.code().word(), facts);
        return problem.place().isEmpty() ? told : problem.place() + ": " + told;
    }

    /** A hash by its beginning; what else was found in at most a line. */
    private static String shortened(String text) {
        if (text.matches("[0-9a-f]{17,}")) {
            return text.substring(0, SHORT) + "…";
        }
        return Wording.shown(text);
    }

    private Optional<Noted> newest() {
        return verdict.compared().stream()
                .max(Comparator.comparing(noted -> noted.checkpoint().sequence()));
    }

    private static String agreement(Noted noted) {
        return noted.trusted() ? "audit-agrees" : "audit-agrees-untrusted";
    }

    private Map<String, Object> facts(Noted noted) {
        return Map.of(
                "count",
                verdict.compared().size(),
                "entry",
                noted.checkpoint().sequence(),
                "moment",
                noted.checkpoint().moment(),
                "key",
                noted.checkpoint().fingerprint());
    }

    private String say(String key, Map<String, ?> facts) {
        return sentences.say(key, facts);
    }

    /** A row for each place where it is not what was written. */
    public String csv() {
        return Csv.of(
                COLUMNS, verdict.problems().stream().map(AuditVerdictReport::fields).toList());
    }

    private static Map<String, Object> fields(AuditProblem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", problem.code().name());
        fields.put("entry", problem.sequence());
        fields.put("place", problem.place());
        fields.put("found", problem.found());
        fields.put("expected", problem.expected());
        return fields;
    }

    /** All of it as data. */
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sound", verdict.sound());
        fields.put("entries", verdict.entries());
        fields.put("last", verdict.last());
        fields.put("hash", verdict.hash());
        fields.put("problems", verdict.problems().stream().map(this::told).toList());
        fields.put("moreProblems", verdict.more());
        fields.put("checkpoints", verdict.compared().stream().map(this::fields).toList());
        return Json.of(fields);
    }

    private Map<String, Object> told(AuditProblem problem) {
        Map<String, Object> fields = fields(problem);
        fields.put("sentence", sentence(problem));
        return fields;
    }

    private Map<String, Object> fields(Noted noted) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("place", noted.place());
        fields.put("entry", noted.checkpoint().sequence());
        fields.put("moment", noted.checkpoint().moment());
        fields.put("fingerprint", noted.checkpoint().fingerprint());
        fields.put("trusted", noted.trusted());
        return fields;
    }
}
