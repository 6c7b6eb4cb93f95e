package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.evaluation.FoundRecords;
import ke.mizani.rulebook.RulesCheck;
import ke.mizani.rulebook.SheetAccount;
import ke.mizani.rulebook.TableCheck;
import ke.mizani.rulebook.TableFinding;
import ke.mizani.rulebook.TableProblem;
import ke.mizani.rulebook.TableProblem.Level;
import ke.mizani.rulebook.TestResult;
import ke.mizani.rulebook.TestResult.Outcome;
import ke.mizani.rulebook.WorkbookTexts;
import org.jspecify.annotations.Nullable;

/**
 * What a check of the workbooks found: for a policy officer, in sentences with cells, or for a
 * machine.
 */
public final class TableCheckReport {

    private static final String INDENT = "      ";

    private final RulesCheck all;
    private final TableCheck check;
    private final List<TableProblem> problems;
    private final List<TableFinding> findings;
    private final List<TestResult> tests;
    private final Sentences sentences;
    private final WorkbookTexts texts;
    private final RecordsTold records;

    /** Of the cells alone. */
    public TableCheckReport(TableCheck check, Sentences sentences) {
        this(RulesCheck.ofCells(check), sentences);
    }

    /** Of the cells, of the cases that the tables answer and of the tests. */
    public TableCheckReport(RulesCheck all, Sentences sentences) {
        this(all, RecordsTold.nothing(sentences));
    }

    private TableCheckReport(RulesCheck all, RecordsTold records) {
        this.all = all;
        this.records = records;
        check = all.cells();
        problems = all.problems();
        findings = all.findings();
        tests = all.tests();
        sentences = records.sentences();
        texts = WorkbookTexts.in(sentences.language().locale());
    }

    /** The same, telling which records fall where; empty: faults in cells stood in the way. */
    public TableCheckReport with(Optional<FoundRecords> found) {
        return new TableCheckReport(all, new RecordsTold(true, found, sentences));
    }

    /** A line of summary, the findings by what they mean, and the account of each sheet. */
    public String table() {
        List<String> lines = new ArrayList<>(Wrapped.hanging("", summary(), 2));
        if (!tests.isEmpty()) {
            lines.addAll(Wrapped.hanging("", testsSummary(), 2));
        }
        lines.addAll(records.summary());
        for (Level level : Level.values()) {
            level(level, lines);
        }
        lines.add("");
        lines.add(sentences.word("account-heading"));
        SheetTable sheets = new SheetTable(check.sheets(), sentences);
        lines.addAll(sheets.lines());
        return String.join("\n", lines) + "\n";
    }

    private String summary() {
        return sentences.say(
                summaryKey(),
                Map.of(
                        "source", check.source(),
                        "hash", check.hash().substring(0, 12),
                        "mustFix", count(Level.MUST_FIX),
                        "pleaseLook", count(Level.PLEASE_LOOK),
                        "rows", check.sheets().stream().mapToInt(SheetAccount::read).sum(),
                        "sheets", check.sheets().stream().filter(SheetAccount::isTable).count()));
    }

    private String summaryKey() {
        if (!check.isUsable()) {
            return "rulebook-refused";
        }
        return count(Level.MUST_FIX) == 0 ? "rulebook-usable" : "rulebook-unsound";
    }

    private String testsSummary() {
        int proposed = (int) tests.stream().filter(t -> t.outcome() == Outcome.PROPOSED).count();
        int confirmed = tests.size() - proposed;
        return sentences.say(
                "tests-run",
                Map.of(
                        "tests", confirmed,
                        "passed", confirmed - failures().size(),
                        "proposed", proposed));
    }

    private List<TestResult> failures() {
        return tests.stream().filter(TestResult::fails).toList();
    }

    private int count(Level level) {
        return of(level).size()
                + findings(level).size()
                + (level == Level.MUST_FIX ? failures().size() : 0);
    }

    private List<TableFinding> findings(Level level) {
        return findings.stream().filter(finding -> finding.level() == level).toList();
    }

    private List<TableProblem> of(Level level) {
        return problems.stream().filter(p -> p.level() == level).toList();
    }

    private void level(Level level, List<String> lines) {
        int count = count(level);
        if (count == 0) {
            return;
        }
        lines.add("");
        lines.add(sentences.word("level-heading-" + level.word()) + " (" + count + ")");
        of(level).forEach(problem -> problem(problem, lines));
        findings(level).forEach(finding -> finding(finding, lines));
        if (level == Level.MUST_FIX) {
            failures().forEach(test -> lines.addAll(TableTestsReport.failure(test, sentences)));
        }
    }

    private void finding(TableFinding finding, List<String> lines) {
        lines.addAll(new FindingText(sentences).lines(finding));
        lines.addAll(records.lines(finding));
    }

    private void problem(TableProblem problem, List<String> lines) {
        lines.add("");
        lines.add("  " + place(problem) + column(problem).map(c -> "  (" + c + ")").orElse(""));
        lines.addAll(Wrapped.hanging(INDENT, sentence(problem), INDENT.length()));
        problem.suggestion()
                .ifPresent(
                        text ->
                                lines.addAll(
                                        Wrapped.hanging(
                                                INDENT, suggestion(text), INDENT.length() + 2)));
    }

    private String suggestion(String text) {
        return sentences.say("suggested", Map.of("text", text));
    }

    private static String place(TableProblem problem) {
        return problem.workbook()
                + (problem.sheet().isEmpty() ? "" : "!" + problem.sheet())
                + (problem.cell().isEmpty() ? "" : "!" + problem.cell());
    }

    private Optional<String> column(TableProblem problem) {
        return check.column(problem);
    }

    /** What is wrong, in a sentence for the officer. */
    public String sentence(TableProblem problem) {
        return sentences.say(
                "fault-" + problem.code().word(),
                Map.of(
                        "found", problem.found(),
                        "expected", texts.of(problem.expected()),
                        "column", column(problem).orElse(problem.cell())));
    }

    /** What is wrong and what to write, in one text for a note on the cell. */
    public String note(TableProblem problem) {
        return sentences.word("level-" + problem.level().word())
                + ": "
                + sentence(problem)
                + problem.suggestion().map(text -> "\n" + suggestion(text)).orElse("");
    }

    /** The findings as data, each with its sentence, and the account of each sheet. */
    public String json() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("source", check.source());
        fields.put("rulebook", check.hash());
        fields.put("usable", check.isUsable());
        fields.put("sheets", check.sheets().stream().map(SheetTable::fields).toList());
        fields.put("findings", problems.stream().map(this::fields).toList());
        records.addTo(fields);
        FindingText text = new FindingText(sentences);
        fields.put(
                "cases",
                findings.stream().map(one -> records.with(one, text.fields(one))).toList());
        fields.put("tests", tests.stream().map(TableTestsReport::fields).toList());
        return Json.of(fields);
    }

    private Map<String, @Nullable Object> fields(TableProblem problem) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("level", problem.level().word());
        fields.put("workbook", problem.workbook());
        fields.put("sheet", orNull(problem.sheet()));
        fields.put("cell", orNull(problem.cell()));
        fields.put("column", column(problem).orElse(null));
        fields.put("code", problem.code().name());
        fields.put("sentence", sentence(problem));
        fields.put("found", problem.found());
        fields.put("expected", problem.expected());
        fields.put("suggestion", problem.suggestion().orElse(null));
        return fields;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
