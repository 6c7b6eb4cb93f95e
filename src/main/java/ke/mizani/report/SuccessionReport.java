package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.finding.Candidate;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.CompetencyFinding.Verdict;
import ke.mizani.performance.CompetencyGaps;
import ke.mizani.report.CompetencyWords.Block;
import org.jspecify.annotations.Nullable;

/** Who meets how much of a post's requirement, for a person to read, or as CSV or JSON. */
public final class SuccessionReport {

    private static final List<String> HEADER =
            List.of(
                    "for_post",
                    "rank",
                    "person",
                    "post",
                    "office",
                    "job_group",
                    "share_found",
                    "share_possible",
                    "needed_total",
                    "assessed_total",
                    "competency",
                    "name",
                    "group",
                    "required",
                    "importance",
                    "self",
                    "supervisor",
                    "agreed",
                    "gap",
                    "verdict",
                    "row",
                    "assessment",
                    "file",
                    "line",
                    "date",
                    "assessor",
                    "evidence",
                    "list");

    private final CompetencyRun run;
    private final String post;
    private final List<Candidate> candidates;
    private final Sentences sentences;
    private final CompetencyNotes notes;

    public SuccessionReport(
            CompetencyRun run, String post, List<Candidate> candidates, Sentences sentences) {
        this.run = run;
        this.post = post;
        this.candidates = candidates;
        this.sentences = sentences;
        this.notes = new CompetencyNotes(sentences);
    }

    /** Each person with what is met, lacking and not assessed, nearest first. */
    public String table() {
        StringBuilder text = new StringBuilder();
        int needed = candidates.stream().mapToInt(c -> c.findings().size()).max().orElse(0);
        Map<String, Object> facts =
                Map.of("day", run.viewpoint().asOf(), "post", post, "needed", needed);
        text.append(sentences.say("succession-summary", facts)).append('\n');
        text.append(notes.under(run));
        Wrapped.under("", sentences.word("succession-order"))
                .forEach(line -> text.append(line).append('\n'));
        for (int i = 0; i < candidates.size(); i++) {
            text.append('\n');
            block(text, i + 1, candidates.get(i));
        }
        return text.append(notes.end(run)).toString();
    }

    private void block(StringBuilder text, int rank, Candidate candidate) {
        Block block = block(rank, candidate);
        add(text, "  " + rank + ". ", block.heading());
        block.lines().forEach(line -> add(text, " ".repeat(5), line));
    }

    /** Each person in a sentence, with what is met, lacking and not assessed, nearest first. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            blocks.add(block(i + 1, candidates.get(i)));
        }
        return blocks;
    }

    private Block block(int rank, Candidate candidate) {
        Map<String, Object> facts = new LinkedHashMap<>(share(rank, candidate));
        CompetencyGaps gaps = candidate.gaps();
        facts.put("found", notes.percent(gaps.shareFound()));
        facts.put("possible", notes.percent(gaps.sharePossible()));
        boolean holds = candidate.posting().post().equals(post);
        List<String> lines = new ArrayList<>();
        parts(lines, candidate, "succession-lacking", Verdict.GAP);
        parts(lines, candidate, "succession-open", Verdict.NOT_ASSESSED, Verdict.IN_DOUBT);
        parts(lines, candidate, "succession-met", Verdict.MEETS, Verdict.ABOVE, Verdict.CLOSED);
        String heading = sentences.say(holds ? "succession-holder" : "succession-person", facts);
        return new Block(heading, lines);
    }

    private void parts(List<String> lines, Candidate candidate, String key, Verdict... verdicts) {
        List<String> parts = new ArrayList<>();
        for (CompetencyFinding finding : candidate.findings()) {
            if (List.of(verdicts).contains(finding.verdict())) {
                parts.add(sentences.say(key + "-one", notes.told(finding)));
            }
        }
        if (!parts.isEmpty()) {
            lines.add(sentences.say(key, Map.of("names", String.join(", ", parts))));
        }
    }

    private static void add(StringBuilder text, String lead, String sentence) {
        Wrapped.hanging(lead, sentence, 7).forEach(line -> text.append(line).append('\n'));
    }

    /** One row for each person and competency of the post. */
    public String csv() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int rank = 0;
        for (Candidate candidate : candidates) {
            rank++;
            for (CompetencyFinding finding : candidate.findings()) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("for_post", post);
                row.putAll(share(rank, candidate));
                row.putAll(notes.finding(finding));
                rows.add(row);
            }
        }
        return Csv.of(HEADER, rows);
    }

    /** One object for each person, nearest first, with each competency of the post. */
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>(notes.head(run));
        fields.put("forPost", post);
        List<Map<String, @Nullable Object>> people = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Map<String, @Nullable Object> one = Json.camel(share(people.size() + 1, candidate));
            one.put(
                    "competencies",
                    candidate.findings().stream()
                            .map(finding -> Json.camel(notes.finding(finding)))
                            .toList());
            people.add(one);
        }
        fields.put("people", people);
        return Json.of(fields);
    }

    private static Map<String, Object> share(int rank, Candidate candidate) {
        CompetencyGaps gaps = candidate.gaps();
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("rank", rank);
        columns.putAll(CompetencyNotes.holder(candidate.posting()));
        columns.put("share_found", CompetencyNotes.number(gaps.shareFound()));
        columns.put("share_possible", CompetencyNotes.number(gaps.sharePossible()));
        columns.put("needed_total", gaps.needed());
        columns.put("assessed_total", gaps.assessed());
        return columns;
    }
}
