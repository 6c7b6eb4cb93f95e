package ke.mizani.rulebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ke.mizani.rulebook.TableProblem.Code;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that want to stop the application or make it fetch something, and why each is refused. */
public final class HostileFiles {

    /** A file, and the fault that is told of it. */
    public static final class Hostile {

        private final byte[] content;
        private final Code code;

        Hostile(byte[] content, Code code) {
            this.content = content;
            this.code = code;
        }

        public byte[] content() {
            return content;
        }

        public Code code() {
            return code;
        }
    }

    private static final String FILE = "holidays.xlsx";
    private static final String SHEET = "xl/worksheets/sheet2.xml";

    private HostileFiles() {}

    /**
     * All of them, by what is wrong.
     *
     * @param secret a file that an entity asks for
     */
    public static Map<String, Hostile> all(String secret) throws IOException {
        byte[] sound = Workbooks.bytes(FILE);
        Map<String, Hostile> files = new LinkedHashMap<>();
        inflating(files, sound);
        entities(files, sound, secret);
        carrying(files, sound);
        for (int share : new int[] {10, 50, 90, 99}) {
            files.put(
                    "truncated at " + share + " %",
                    new Hostile(
                            Arrays.copyOf(sound, sound.length * share / 100),
                            Code.UNREADABLE_WORKBOOK));
        }
        return files;
    }

    private static void inflating(Map<String, Hostile> files, byte[] sound) throws IOException {
        files.put(
                "part of 300 MB",
                new Hostile(
                        with(sound, "xl/theme/bomb.xml", " ".repeat(300 * 1024 * 1024)),
                        Code.TOO_LARGE));
        files.put("ten thousand sheets", new Hostile(manyParts(sound, 10_000), Code.TOO_LARGE));
        files.put("a million formatted rows", new Hostile(rows(sound, 1_000_000), Code.TOO_LARGE));
        files.put(
                "thirty thousand formatted rows", new Hostile(rows(sound, 30_000), Code.TOO_LARGE));
        files.put(
                "merged without end",
                new Hostile(
                        replaced(
                                sound,
                                "</sheetData>",
                                "</sheetData><mergeCells>"
                                        + "<mergeCell ref=\"A9:B9\"/>".repeat(50_000)
                                        + "</mergeCells>"),
                        Code.TOO_LARGE));
        files.put(
                "nested without end",
                new Hostile(
                        replaced(
                                sound,
                                "</sheetData>",
                                "</sheetData>" + "<a>".repeat(200_000) + "</a>".repeat(200_000)),
                        Code.UNREADABLE_WORKBOOK));
    }

    private static void entities(Map<String, Hostile> files, byte[] sound, String secret)
            throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
        for (int at = 1; at < 30; at++) {
            laughs.append("<!ENTITY l").append(at).append(" \"");
            laughs.append(("&l" + (at - 1) + ";").repeat(10)).append("\">");
        }
        files.put("a billion laughs", entity(sound, laughs + "]>"));
        files.put(
                "entity of a file",
                entity(sound, "<!DOCTYPE x [<!ENTITY x SYSTEM \"file://" + secret + "\">]>"));
        files.put(
                "entity of an address",
                entity(sound, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">"));
    }

    private static Hostile entity(byte[] sound, String doctype) throws IOException {
        return new Hostile(
                replaced(sound, "<worksheet", doctype + "<worksheet"), Code.XML_ENTITIES);
    }

    private static void carrying(Map<String, Hostile> files, byte[] sound) throws IOException {
        files.put("macros", new Hostile(with(sound, "xl/vbaProject.bin", "code"), Code.MACROS));
        files.put(
                "old macros",
                new Hostile(with(sound, "xl/macrosheets/sheet1.xml", "<a/>"), Code.MACROS));
        files.put(
                "embedded file",
                new Hostile(
                        with(sound, "xl/embeddings/oleObject1.bin", "MZ"), Code.EMBEDDED_OBJECT));
        files.put(
                "control",
                new Hostile(with(sound, "xl/activeX/activeX1.xml", "<a/>"), Code.EMBEDDED_OBJECT));
        files.put(
                "link to a workbook",
                new Hostile(
                        with(sound, "xl/externalLinks/externalLink1.xml", "<a/>"),
                        Code.EXTERNAL_LINK));
        files.put(
                "open document",
                new Hostile(
                        with(sound, "mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        Code.OPEN_DOCUMENT));
    }

    private static byte[] rows(byte[] sound, int count) throws IOException {
        StringBuilder rows = new StringBuilder(count * 40);
        for (int row = 1; row <= count; row++) {
            rows.append("<row r=\"").append(row + 5000).append("\" s=\"3\" customFormat=\"1\"/>");
        }
        return replaced(sound, "</sheetData>", rows + "</sheetData>");
    }

    private static byte[] manyParts(byte[] sound, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            copy(sound, zip, "", "");
            for (int number = 100; number < 100 + count; number++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + number + ".xml"));
                zip.write("<worksheet/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] sound, String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            copy(sound, zip, "", "");
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** The first sheet of rows with a text in the place of another. */
    private static byte[] replaced(byte[] sound, String text, String other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            copy(sound, zip, text, other);
        }
        return out.toByteArray();
    }

    private static void copy(byte[] sound, ZipOutputStream zip, String text, String other)
            throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                boolean changed = entry.getName().equals(SHEET) && !text.isEmpty();
                zip.write(
                        changed
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replaceFirst(text, other.replace("$", "\\$"))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
    }

    /** A workbook that holds code wherever an engine for decision tables might run it. */
    static byte[] full(String code) throws IOException {
        try (XSSFWorkbook workbook =
                        new XSSFWorkbook(
                                new ByteArrayInputStream(Workbooks.bytes("schemes.xlsx")));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            String[] control = {
                "RuleSet",
                "Functions",
                "Import",
                "Variables",
                "Queries",
                "RuleTable",
                "PRIORITY",
                "ACTION"
            };
            for (int row = 0; row < control.length; row++) {
                Workbooks.cell(workbook, "bands", "A" + (row + 1)).setCellValue(control[row]);
                Workbooks.cell(workbook, "bands", "B" + (row + 1)).setCellValue(code);
                Workbooks.cell(workbook, "bands", "C" + (row + 1)).setCellValue(code);
            }
            Workbooks.cell(workbook, "bands", "C12").setCellValue("\"); " + code + " //");
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
