package ke.mizani.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.finding.Finding;

/** The legal audit as a file for a spreadsheet. */
public record ComplianceFile(Compliance compliance, List<RepeatedBreach> repeated) {

    private static final List<String> CELLS =
            List.of("clause", "law", "quarter", "met", "due_in_all", "percent");
    private static final List<String> REPEATED =
            List.of("clause", "law", "office", "matter", "timeline", "due", "status", "days_late");

    /** What was met of what was due, one row for each provision and quarter. */
    public String csv() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> cells : cells()) {
            Map<String, Object> row = new LinkedHashMap<>();
            CELLS.forEach(name -> row.put(name, cells.get(row.size())));
            rows.add(row);
        }
        return Csv.of(CELLS, rows);
    }

    /** The same, and on a second sheet each breach that is one of a repetition. */
    public byte[] workbook() {
        return Spreadsheet.of(
                new Spreadsheet.Table("compliance", CELLS, cells()),
                new Spreadsheet.Table("repeated", REPEATED, breaches()));
    }

    private List<List<Object>> cells() {
        List<List<Object>> rows = new ArrayList<>();
        for (Compliance.Row row : compliance.rows()) {
            for (int at = 0; at < compliance.quarters().size(); at++) {
                String quarter = compliance.quarters().get(at);
                row.cells().get(at).map(cell -> cells(row, quarter, cell)).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static List<Object> cells(Compliance.Row row, String quarter, Compliance.Cell cell) {
        return List.of(row.clause(), row.law(), quarter, cell.met(), cell.due(), cell.percent());
    }

    private List<List<Object>> breaches() {
        return repeated.stream()
                .map(one -> one.findings().stream().map(found -> cells(one, found)).toList())
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Object> cells(RepeatedBreach group, Finding finding) {
        return List.of(
                group.clause(),
                group.law(),
                group.office(),
                finding.matter(),
                finding.duty().id(),
                orEmpty(finding.due()),
                finding.status().word(),
                finding.daysLate().isPresent() ? finding.daysLate().getAsInt() : "");
    }

    private static Object orEmpty(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }
}
