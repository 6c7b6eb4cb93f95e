package ke.mizani.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.policy.RuleRow;
import ke.mizani.rulebook.TestReport;
import ke.mizani.rulebook.TestReport.Proposal;
import ke.mizani.rulebook.TestReport.Unnoticed;
import ke.mizani.rulebook.TestResult;
import ke.mizani.rulebook.TestResult.Outcome;
import org.jspecify.annotations.Nullable;

/** What the tests in the workbooks say and what they do not protect. */
public final class TableTestsReport {

    private static final String INDENT = "      ";
    private static final List<String> COLUMNS =
            List.of("test", "name", "table", "outcome", "input", "expected", "found");

    private final TestReport report;
    private final Sentences sentences;

    public TableTestsReport(TestReport report, Sentences sentences) {
        this.report = report;
        this.sentences = sentences;
    }

    /** A line of summary, the failures, and what no test protects. */
    public String table() {
        List<String> lines = new ArrayList<>(Wrapped.hanging("", summary(), 2));
        heading("tests-failed", report.failures().size(), lines);
        report.failures().forEach(result -> lines.addAll(failure(result, sentences)));
        heading("tests-unconfirmed", report.unconfirmed().size(), lines);
        if (!report.unconfirmed().isEmpty()) {
            lines.addAll(Wrapped.hanging("  ", sentences.word("tests-unconfirmed-what"), 2));
        }
        report.unconfirmed().forEach(result -> lines.addAll(unconfirmed(result)));
        heading("tests-untested", report.untested().size(), lines);
        report.untested().forEach(row -> lines.add("  " + row.address()));
        heading("tests-unnoticed", report.unnoticed().size(), lines);
        report.unnoticed()
                .forEach(
                        change ->
                                lines.addAll(
                                        Wrapped.hanging("  ", change(change), INDENT.length())));
        heading("tests-proposed", report.proposals().size(), lines);
        report.proposals()
                .forEach(
                        test ->
                                lines.addAll(
                                        Wrapped.hanging("  ", proposal(test), INDENT.length())));
        lines.add("");
        lines.addAll(Wrapped.hanging("", sentences.word("tests-changed-what"), 2));
        return String.join("\n", lines) + "\n";
    }

    private String summary() {
        return sentences.say(
                "tests-summary",
                Map.of(
                        "tests", confirmed(),
                        "passed", confirmed() - report.failures().size(),
                        "rows", report.rows(),
                        "untested", report.untested().size(),
                        "changes", report.changes(),
                        "noticed", report.changes() - report.unnoticed().size(),
                        "score", report.score()));
    }

    private int confirmed() {
        return report.results().size() - report.unconfirmed().size();
    }

    private List<String> unconfirmed(TestResult result) {
        return Wrapped.hanging(
                "  ",
                sentences.say(
                        result.found().isEmpty() ? "test-unconfirmed" : "test-unconfirmed-other",
                        Map.of(
                                "cell", result.test().address(),
                                "name", result.name(),
                                "input", result.input(),
                                "expected", result.expected(),
                                "found", result.found())),
                INDENT.length());
    }

    private void heading(String key, int count, List<String> lines) {
        if (count > 0) {
            lines.add("");
            lines.add(sentences.word(key) + " (" + count + ")");
        }
    }

    /** The cell of a test that did not pass, and what was found. */
    static List<String> failure(TestResult result, Sentences sentences) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("  " + result.test().address() + "  (" + result.name() + ")");
        String key = result.outcome() == Outcome.FAILED ? "test-failed" : "test-not-understood";
        lines.addAll(
                Wrapped.hanging(
                        INDENT,
                        sentences.say(
                                key,
                                Map.of(
                                        "table", result.table(),
                                        "input", result.input(),
                                        "expected", result.expected(),
                                        "found", result.found())),
                        INDENT.length()));
        return lines;
    }

    private String change(Unnoticed change) {
        return sentences.say(
                "test-unnoticed",
                Map.of(
                        "cell", change.cell().address(),
                        "label", change.label(),
                        "row", change.row(),
                        "from", change.from(),
                        "to", change.to()));
    }

    private static String proposal(Proposal test) {
        return test.table().address() + ": " + test.input() + " → " + test.expected();
    }

    /** One row for each test. */
    public String csv() {
        return Csv.of(COLUMNS, report.results().stream().map(TableTestsReport::columns).toList());
    }

    private static Map<String, Object> columns(TestResult result) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("test", result.test().address());
        columns.put("name", result.name());
        columns.put("table", result.table());
        columns.put("outcome", result.outcome().word());
        columns.put("input", result.input());
        columns.put("expected", result.expected());
        columns.put("found", result.found());
        return columns;
    }

    /** The same as data. */
    public String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("tests", report.results().stream().map(TableTestsReport::fields).toList());
        fields.put("rows", report.rows());
        fields.put("untested", report.untested().stream().map(RuleRow::address).toList());
        fields.put("changes", report.changes());
        fields.put("score", report.score());
        fields.put("unnoticed", report.unnoticed().stream().map(TableTestsReport::fields).toList());
        fields.put(
                "proposals",
                report.proposals().stream()
                        .map(
                                test ->
                                        Map.of(
                                                "table", test.table().address(),
                                                "input", test.input(),
                                                "expected", test.expected()))
                        .collect(Collectors.toList()));
        return Json.of(fields);
    }

    static Map<String, @Nullable Object> fields(TestResult result) {
        return Json.camel(columns(result));
    }

    private static Map<String, Object> fields(Unnoticed change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cell", change.cell().address());
        fields.put("column", change.label());
        fields.put("row", change.row());
        fields.put("from", change.from());
        fields.put("to", change.to());
        return fields;
    }

    /** What stands in the place of a reason until somebody confirms a proposed test. */
    public String mark() {
        return sentences.word("test-to-confirm");
    }

    /** The proposed tests as rows to paste under those of the sheet. */
    public String proposals() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Proposal test : report.proposals()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("Workbook", test.table().workbook());
            row.put("Test", test.name());
            row.put("Table", test.table().sheet());
            row.put("Input", test.input());
            row.put("Expected", test.expected());
            row.put("Reason", mark());
            row.put("Confirmed", "no");
            rows.add(row);
        }
        return Csv.of(
                List.of("Workbook", "Test", "Table", "Input", "Expected", "Reason", "Confirmed"),
                rows);
    }
}
