package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.activity.Assessment;
import ke.mizani.activity.Assessment.Kind;
import ke.mizani.activity.Posting;
import ke.mizani.evaluation.CompetencyRun;
import ke.mizani.finding.CompetencyFinding;
import ke.mizani.finding.CompetencyFinding.Verdict;
import ke.mizani.performance.CompetencyGaps;

/** Gaps for a person to read: offices first, then everybody with what needs attention. */
final class CompetencyTable {

    private static final Set<Verdict> ATTENTION =
            Set.of(Verdict.GAP, Verdict.CLOSED, Verdict.IN_DOUBT);
    private static final int NAME_WIDTH = 30;

    private final Sentences sentences;
    private final CompetencyNotes notes;
    private final boolean whole;

    CompetencyTable(Sentences sentences, boolean whole) {
        this.sentences = sentences;
        this.notes = new CompetencyNotes(sentences);
        this.whole = whole;
    }

    String text(CompetencyRun run, CompetencyRun everybody) {
        StringBuilder text = new StringBuilder(summary(run)).append('\n');
        text.append(notes.under(run)).append('\n');
        text.append(sentences.word("comp-offices")).append('\n');
        office(
                text,
                Stream.of("office", "people", "needed", "assessed", "coverage", "percent-gap"));
        Map<String, List<CompetencyFinding>> all = everybody.byOffice();
        run.byOffice()
                .keySet()
                .forEach(name -> office(text, name, all.getOrDefault(name, List.of())));
        text.append('\n').append(sentences.word("comp-people")).append('\n');
        run.byPerson().values().forEach(findings -> person(text, findings));
        return text.append(notes.end(run)).toString();
    }

    private String summary(CompetencyRun run) {
        CompetencyGaps all = CompetencyRun.gaps(run.findings());
        long gaps = run.findings().stream().filter(f -> f.verdict() == Verdict.GAP).count();
        return sentences.say(
                "comp-summary",
                Map.of(
                        "day",
                        run.viewpoint().asOf(),
                        "people",
                        run.byPerson().size(),
                        "needed",
                        all.needed(),
                        "assessed",
                        all.assessed(),
                        "gaps",
                        gaps));
    }

    private void office(StringBuilder text, Stream<String> columns) {
        row(
                text,
                "  %-24s %8s %8s %10s %20s %14s",
                columns.map(name -> sentences.word("comp-column-" + name)).toArray());
    }

    private void office(StringBuilder text, String office, List<CompetencyFinding> findings) {
        CompetencyGaps gaps = CompetencyRun.gaps(findings);
        row(
                text,
                "  %-24s %8s %8s %10s %20s %14s",
                office,
                findings.stream().map(f -> f.holder().person()).distinct().count(),
                gaps.needed(),
                gaps.assessed(),
                notes.percent(gaps.coverage()),
                notes.percent(gaps.percentGap()));
    }

    private void person(StringBuilder text, List<CompetencyFinding> findings) {
        text.append('\n');
        findings.stream()
                .map(CompetencyFinding::holder)
                .distinct()
                .forEach(posting -> text.append(heading(posting)).append('\n'));
        Map<String, Object> facts = notes.facts(CompetencyRun.gaps(findings));
        lines(text, sentences.say("comp-person", facts));
        List<CompetencyFinding> shown =
                findings.stream().filter(f -> whole || ATTENTION.contains(f.verdict())).toList();
        if (!shown.isEmpty()) {
            line(
                    text,
                    Stream.of(
                                    "verdict",
                                    "competency",
                                    "required",
                                    "importance",
                                    "self",
                                    "supervisor",
                                    "agreed",
                                    "gap",
                                    "row",
                                    "assessment")
                            .map(name -> sentences.word("comp-column-" + name))
                            .toArray());
        }
        shown.forEach(finding -> line(text, finding));
        if (!whole) {
            notShown(text, findings);
        }
    }

    private String heading(Posting posting) {
        return posting.jobGroup()
                .map(group -> sentences.say("comp-holder-group", facts(posting, group)))
                .orElseGet(() -> sentences.say("comp-holder", facts(posting, "")));
    }

    private static Map<String, Object> facts(Posting posting, String group) {
        return Map.of(
                "person",
                posting.person(),
                "post",
                posting.post(),
                "office",
                posting.office(),
                "group",
                group);
    }

    private void line(StringBuilder text, CompetencyFinding finding) {
        Map<String, Object> columns = notes.finding(finding);
        List<Object> cells = new ArrayList<>();
        cells.add(sentences.word("comp-" + finding.verdict().word()));
        cells.add(finding.competency().value().name());
        for (String column : List.of("required", "importance", "self", "supervisor", "agreed")) {
            Object value = columns.getOrDefault(column, "");
            cells.add(value.equals("") ? "-" : value);
        }
        cells.add(signed(finding));
        cells.add(CompetencyNotes.cell(finding.required().because()));
        cells.add(proof(finding));
        line(text, cells.toArray());
    }

    private static String signed(CompetencyFinding finding) {
        return finding.gap().gap().stream()
                .mapToObj(gap -> gap > 0 ? "+" + gap : Integer.toString(gap))
                .findFirst()
                .orElse("-");
    }

    /** The agreed assessment, or those that contradict each other. */
    private String proof(CompetencyFinding finding) {
        List<Assessment> rows =
                finding.levels().doubtful().isEmpty()
                        ? finding.levels().last(Kind.AGREED).stream().toList()
                        : finding.levels().doubtful();
        return String.join("; ", rows.stream().map(this::proof).toList());
    }

    private String proof(Assessment row) {
        return sentences.say(
                "comp-proof",
                Map.of("id", row.id(), "line", row.source().line(), "day", row.date().toString()));
    }

    private void notShown(StringBuilder text, List<CompetencyFinding> findings) {
        List<String> open =
                findings.stream()
                        .filter(f -> f.verdict() == Verdict.NOT_ASSESSED)
                        .map(f -> f.competency().value().name() + " (" + f.gap().required() + ")")
                        .toList();
        if (!open.isEmpty()) {
            lines(text, sentences.say("comp-open", Map.of("names", String.join(", ", open))));
        }
        long met =
                findings.stream()
                        .filter(f -> f.verdict() == Verdict.MEETS || f.verdict() == Verdict.ABOVE)
                        .count();
        if (met > 0) {
            lines(text, sentences.say("comp-met", Map.of("count", met)));
        }
    }

    private static void lines(StringBuilder text, String sentence) {
        Wrapped.hanging("  ", sentence, 4).forEach(line -> text.append(line).append('\n'));
    }

    private static void line(StringBuilder text, Object... cells) {
        Object[] shown = cells.clone();
        String name = cells[1].toString();
        shown[1] = name.length() > NAME_WIDTH ? name.substring(0, NAME_WIDTH - 1) + "…" : name;
        row(text, "  %-12s %-30s %8s %10s %4s %10s %6s %4s  %-17s %s", shown);
    }

    private static void row(StringBuilder text, String form, Object... cells) {
        text.append(String.format(Locale.ROOT, form, cells).stripTrailing()).append('\n');
    }
}
