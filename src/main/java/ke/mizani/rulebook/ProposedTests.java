package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.rulebook.TestReport.Proposal;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Copies of workbooks in which proposed tests stand under those of the sheet {@code tests}, in
 * colour until somebody writes the reason in the place of the mark.
 *
 * @param source the workbooks
 * @param proposals the tests
 * @param mark what stands in the place of the reason
 */
public record ProposedTests(RulebookSource source, List<Proposal> proposals, String mark) {

    public ProposedTests {
        proposals = List.copyOf(proposals);
        if (!ProposedTest.isMark(mark)) {
            throw new IllegalArgumentException("no mark of a proposal: " + mark);
        }
    }

    /** The copies by file name, one of each workbook for which something is proposed. */
    public Map<String, byte[]> workbooks() {
        Map<String, List<Map<String, String>>> rows = new TreeMap<>();
        for (Proposal proposal : proposals) {
            rows.computeIfAbsent(proposal.table().workbook(), none -> new ArrayList<>())
                    .add(row(proposal));
        }
        Map<String, byte[]> copies = new TreeMap<>();
        rows.forEach((workbook, its) -> copies.put(workbook, copy(workbook, its)));
        return copies;
    }

    private Map<String, String> row(Proposal proposal) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(TestSheet.TEST, proposal.name());
        row.put(TestSheet.TABLE, proposal.table().sheet());
        row.put(TestSheet.INPUT, proposal.input());
        row.put(TestSheet.EXPECTED, proposal.expected());
        row.put(ProposedTest.REASON, mark);
        row.put(UsualColumns.CONFIRMED.label(), "no");
        return row;
    }

    private byte[] copy(String name, List<Map<String, String>> rows) {
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(new ByteArrayInputStream(source.workbooks().get(name)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet(TestSheet.NAME);
            if (sheet == null) {
                new StyledSheet(
                                workbook,
                                new WorkbookStyles(workbook),
                                definition(name),
                                WorkbookTexts.ENGLISH)
                        .write(List.of());
                sheet = workbook.getSheet(TestSheet.NAME);
            }
            new AppendedTests(sheet).append(rows);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static TableDefinition definition(String workbook) {
        return Tables.DEFINITIONS.stream()
                .filter(table -> table.workbook().equals(workbook))
                .filter(table -> table.sheet().equals(TestSheet.NAME))
                .findFirst()
                .orElseThrow();
    }
}
