package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ke.mizani.activity.Assessment;
import ke.mizani.activity.Assessment.Kind;
import ke.mizani.activity.Posting;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.performance.CompetencyGaps;
import ke.mizani.performance.Exact;
import ke.mizani.policy.RuleRow;

/** What every answer on competencies says: which lists it rests on, and how a gap is signed. */
final class CompetencyNotes {

    private final Sentences sentences;

    CompetencyNotes(Sentences sentences) {
        this.sentences = sentences;
    }

    /** The lines under the first line of a table. */
    String under(CompetencyRun run) {
        List<String> lines = new ArrayList<>();
        lists(run).ifPresent(lists -> lines.addAll(Wrapped.under("", lists)));
        lines.addAll(Wrapped.under("", sentences.word("comp-sign")));
        return String.join("\n", lines) + "\n";
    }

    /** The last lines of a table. */
    String end(CompetencyRun run) {
        StringBuilder text = new StringBuilder();
        if (run.unused() > 0) {
            text.append('\n').append(sentences.say("rows-later", Map.of("count", run.unused())));
            text.append('\n');
        }
        String known =
                run.viewpoint()
                        .knownAsOf()
                        .map(day -> sentences.say("known-on", Map.of("day", day)))
                        .orElse(sentences.word("known-all"));
        Map<String, Object> facts =
                Map.of(
                        "day",
                        run.viewpoint().asOf(),
                        "known",
                        known,
                        "hash",
                        run.rulebook().substring(0, 12));
        Wrapped.under("", sentences.say("comp-basis", facts))
                .forEach(line -> text.append('\n').append(line));
        return text.append('\n').toString();
    }

    /** Which lists are not the official ones; empty if all are. */
    Optional<String> lists(CompetencyRun run) {
        return run.defaultSheets().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        sentences.say(
                                "comp-lists",
                                Map.of("sheets", String.join(", ", run.defaultSheets()))));
    }

    /** What the JSON of every view begins with. */
    Map<String, Object> head(CompetencyRun run) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("asOf", run.viewpoint().asOf().toString());
        run.viewpoint().knownAsOf().ifPresent(day -> fields.put("knownAsOf", day.toString()));
        fields.put("rulebook", run.rulebook());
        fields.put("lists", lists(run).orElse(sentences.word("list-official")));
        fields.put("defaultSheets", run.defaultSheets());
        fields.put("sign", sentences.word("comp-sign"));
        fields.put("notUsed", run.unused());
        return fields;
    }

    /** Who holds which post. */
    static Map<String, Object> holder(Posting posting) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("person", posting.person());
        columns.put("post", posting.post());
        columns.put("office", posting.office());
        columns.put("job_group", posting.jobGroup().orElse(""));
        return columns;
    }

    /** One requirement with what was found, down to cell and line. */
    Map<String, Object> finding(CompetencyFinding finding) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("competency", finding.competency().value().id());
        columns.put("name", finding.competency().value().name());
        columns.put("group", finding.competency().value().group().word());
        columns.put("required", finding.required().value().level());
        columns.put("importance", Sentences.plain(finding.required().value().importance()));
        columns.put("self", level(finding, Kind.SELF));
        columns.put("supervisor", level(finding, Kind.SUPERVISOR));
        OptionalInt agreed = finding.gap().assessed();
        columns.put("agreed", agreed.isPresent() ? agreed.getAsInt() : "");
        OptionalInt gap = finding.gap().gap();
        columns.put("gap", gap.isPresent() ? gap.getAsInt() : "");
        columns.put("verdict", finding.verdict().word());
        columns.put("row", finding.required().because().address());
        columns.putAll(proof(finding.levels().agreed()));
        columns.put("list", list(finding.byDefaultList()));
        return columns;
    }

    private static Object level(CompetencyFinding finding, Kind kind) {
        return finding.levels().last(kind).<Object>map(Assessment::level).orElse("");
    }

    private static Map<String, Object> proof(Optional<Assessment> agreed) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("assessment", agreed.map(Assessment::id).orElse(""));
        columns.put("file", agreed.map(a -> a.source().file()).orElse(""));
        columns.put("line", agreed.<Object>map(a -> a.source().line()).orElse(""));
        columns.put("date", agreed.map(a -> a.date().toString()).orElse(""));
        columns.put("assessor", agreed.map(Assessment::assessor).orElse(""));
        columns.put("evidence", agreed.map(Assessment::evidence).orElse(""));
        return columns;
    }

    /** The same, with the cell of the requirement as it stands in a table. */
    Map<String, Object> told(CompetencyFinding finding) {
        Map<String, Object> facts = finding(finding);
        facts.put("cell", cell(finding.required().because()));
        return facts;
    }

    /** A cell of {@code competencies.xlsx}. */
    static String cell(RuleRow row) {
        return row.sheet() + "!" + row.cell();
    }

    /** Whether a row is of the official list, in words. */
    String list(boolean byDefault) {
        return sentences.word(byDefault ? "list-default" : "list-official");
    }

    /** The facts of gaps taken together. */
    Map<String, Object> facts(CompetencyGaps gaps) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("needed", gaps.needed());
        facts.put("assessed", gaps.assessed());
        facts.put("coverage", percent(gaps.coverage()));
        facts.put("percentGap", percent(gaps.percentGap()));
        return facts;
    }

    /** A percentage as people write it. */
    String percent(Optional<Exact> number) {
        return number.map(n -> Sentences.number(n) + " %").orElse(sentences.word("comp-none"));
    }

    /** A number as it stands in a column; empty if there is none. */
    static Object number(Optional<Exact> number) {
        return number.<Object>map(Sentences::number).orElse("");
    }
}
