package ke.mizani.rulebook;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ke.mizani.rulebook.TableProblem.Code;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.model.ExternalLinksTable;
import org.apache.poi.xssf.usermodel.XSSFAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFObjectData;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook carries beside its cells: code, links, other files, pictures. */
final class Attachments {

    private static final Map<Code, String> EXPECTED =
            Map.of(
                    Code.MACROS, "a workbook without macros",
                    Code.EXTERNAL_LINK, "a workbook without links",
                    Code.EMBEDDED_OBJECT, "a workbook without other files in it");

    private final String file;
    private final XSSFWorkbook workbook;
    private final Problems problems;
    private final Set<Code> placed = new HashSet<>();

    Attachments(String file, XSSFWorkbook workbook, Problems problems) {
        this.file = file;
        this.workbook = workbook;
        this.problems = problems;
    }

    /** Reports each where it lies; what lies on no sheet is reported of the whole file. */
    void report(Map<String, Code> parts) {
        for (Sheet sheet : workbook) {
            onSheet((XSSFSheet) sheet);
        }
        for (ExternalLinksTable link : workbook.getExternalLinksTable()) {
            add("", "", Code.EXTERNAL_LINK, String.valueOf(link.getLinkedFileName()));
        }
        if (workbook.isMacroEnabled()) {
            add("", "", Code.MACROS, "macros");
        }
        parts.forEach(
                (part, code) -> {
                    if (!placed.contains(code)) {
                        add("", "", code, part);
                    }
                });
    }

    private void add(String sheet, String cell, Code code, String found) {
        placed.add(code);
        problems.add(file, sheet, cell, code, found, EXPECTED.getOrDefault(code, ""));
    }

    private void onSheet(XSSFSheet sheet) {
        if (sheet.getDrawingPatriarch() != null) {
            for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
                boolean object = shape instanceof XSSFObjectData;
                add(
                        sheet.getSheetName(),
                        cell(shape.getAnchor()),
                        object ? Code.EMBEDDED_OBJECT : Code.DRAWING,
                        object ? "an embedded object" : "a picture, chart or text box");
            }
        }
        links(sheet.getSheetName(), sheet);
    }

    private static String cell(XSSFAnchor anchor) {
        return anchor instanceof XSSFClientAnchor place
                ? SheetText.address(place.getRow1() + 1, place.getCol1())
                : "";
    }

    /** An address that is shown in a cell may be there: nobody follows it. */
    private void links(String sheet, POIXMLDocumentPart part) {
        for (PackageRelationship relation : relations(part)) {
            boolean shown = relation.getRelationshipType().endsWith("/hyperlink");
            if (relation.getTargetMode() == TargetMode.EXTERNAL && !shown) {
                add(sheet, "", Code.EXTERNAL_LINK, relation.getTargetURI().toString());
            }
        }
        part.getRelations().forEach(inner -> links(sheet, inner));
    }

    private static Iterable<PackageRelationship> relations(POIXMLDocumentPart part) {
        try {
            return part.getPackagePart().getRelationships();
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
