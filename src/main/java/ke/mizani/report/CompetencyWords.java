package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ke.mizani.activity.Posting;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.CompetencyFinding.Verdict;
import ke.mizani.performance.CompetencyGaps;

/** Competencies in words, for a page: offices, people, and one requirement after the other. */
public final class CompetencyWords {

    private final Sentences sentences;
    private final CompetencyNotes notes;

    public CompetencyWords(Sentences sentences) {
        this.sentences = sentences;
        notes = new CompetencyNotes(sentences);
    }

    /**
     * An office or a person.
     *
     * @param code of it
     * @param post held by a person; empty for an office
     * @param people of an office; 1 for a person
     * @param gaps how many requirements are not met
     * @param coverage share of the requirements that were assessed, in percent
     * @param percentGap of what was assessed
     */
    public record Row(
            String code,
            String post,
            String office,
            long people,
            int needed,
            int assessed,
            long gaps,
            String coverage,
            String percentGap) {}

    /**
     * One requirement.
     *
     * @param verdict in the reader's language
     * @param act whether it is a training need
     * @param cell the row that requires it
     * @param proof the assessment and its evidence; empty if there is none
     */
    public record Line(
            String name,
            String verdict,
            boolean act,
            String required,
            String importance,
            String self,
            String supervisor,
            String agreed,
            String gap,
            String cell,
            String proof) {}

    /** Something with what there is to say of it. */
    public record Block(String heading, List<String> lines) {

        public Block {
            lines = List.copyOf(lines);
        }
    }

    /** On which lists it rests, and how a gap is to be read. */
    public List<String> notes(CompetencyRun run) {
        List<String> told = new ArrayList<>();
        notes.lists(run).ifPresent(told::add);
        told.add(sentences.word("comp-sign"));
        return told;
    }

    /** The offices of a run. */
    public List<Row> offices(CompetencyRun run) {
        return run.byOffice().entrySet().stream()
                .map(one -> row(one.getKey(), "", one.getKey(), one.getValue()))
                .toList();
    }

    /** The people of a run. */
    public List<Row> people(CompetencyRun run) {
        return run.byPerson().entrySet().stream()
                .map(
                        one -> {
                            Posting first = one.getValue().get(0).holder();
                            return row(one.getKey(), first.post(), first.office(), one.getValue());
                        })
                .toList();
    }

    private Row row(String code, String post, String office, List<CompetencyFinding> findings) {
        CompetencyGaps gaps = CompetencyRun.gaps(findings);
        return new Row(
                code,
                post,
                office,
                findings.stream().map(one -> one.holder().person()).distinct().count(),
                gaps.needed(),
                gaps.assessed(),
                findings.stream().filter(one -> one.verdict() == Verdict.GAP).count(),
                notes.percent(gaps.coverage()),
                notes.percent(gaps.percentGap()));
    }

    /** What somebody needs, with what was found. */
    public List<Line> lines(List<CompetencyFinding> findings) {
        return findings.stream().map(this::line).toList();
    }

    private Line line(CompetencyFinding finding) {
        Map<String, Object> facts = notes.finding(finding);
        return new Line(
                finding.competency().value().name(),
                sentences.word("comp-" + finding.verdict().word()),
                finding.verdict() == Verdict.GAP,
                text(facts, "required"),
                text(facts, "importance"),
                text(facts, "self"),
                text(facts, "supervisor"),
                text(facts, "agreed"),
                text(facts, "gap"),
                text(facts, "row"),
                finding.levels()
                        .agreed()
                        .map(
                                row ->
                                        row.id()
                                                + ", "
                                                + sentences.day(row.date())
                                                + ": "
                                                + row.evidence())
                        .orElse(""));
    }

    private static String text(Map<String, Object> facts, String name) {
        return String.valueOf(facts.getOrDefault(name, ""));
    }
}
