package ke.mizani.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ke.mizani.rulebook.TableProblem.Code;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Workbooks come from people's machines: nothing in them is ever executed, and no file can stop the
 * application.
 */
class HostileWorkbookTest {

    private static final String CANARY = "mizani.canary";
    private static final String SING = "System.setProperty(\"" + CANARY + "\", \"sings\");";

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @BeforeEach
    void silent() {
        System.clearProperty(CANARY);
    }

    @Test
    void code_in_control_rows_does_not_run() {
        RulebookSource source =
                Workbooks.edited("schemes.xlsx", HostileWorkbookTest::poisonControlRows);
        Rulebook rulebook = Rulebook.compile(source);
        assertThat(rulebook.band("staff", new BigDecimal("100"), DAY).value().grade())
                .isEqualTo("Very Good");
        assertThat(System.getProperty(CANARY)).isNull();
    }

    private static void poisonControlRows(XSSFWorkbook workbook) {
        Workbooks.cell(workbook, "bands", "A4").setCellValue("Functions");
        Workbooks.cell(workbook, "bands", "B4").setCellValue("function void f() { " + SING + " }");
        Workbooks.cell(workbook, "bands", "A8").setCellValue(SING + " answers.add(\"$param\");");
        Workbooks.cell(workbook, "bands", "B7")
                .setCellValue("eval(" + SING.replace(";", "") + " == null)");
        Workbooks.cell(workbook, "bands", "C6").setCellValue("PRIORITY");
        Workbooks.cell(workbook, "bands", "C8").setCellValue(SING);
    }

    @Test
    void code_in_data_cells_is_refused_or_stays_text() {
        String breakOut = "Good\"); " + SING + " answers.add(\"";
        RulebookSource source =
                Workbooks.edited(
                        "schemes.xlsx",
                        workbook -> {
                            Workbooks.cell(workbook, "bands", "C12").setCellValue(breakOut);
                            Workbooks.cell(workbook, "bands", "L12").setCellValue(SING);
                        });
        Rulebook rulebook = Rulebook.compile(source);
        assertThat(rulebook.band("institutional", new BigDecimal("3.5"), DAY).value().grade())
                .isEqualTo(breakOut);
        assertThat(System.getProperty(CANARY)).isNull();
        for (String cell : new String[] {"A12", "B12", "D12", "E12", "F12", "I12", "K12"}) {
            RulebookSource refused =
                    Workbooks.edited(
                            "schemes.xlsx",
                            w -> Workbooks.cell(w, "bands", cell).setCellValue(breakOut));
            assertThat(Workbooks.problems(refused))
                    .as(cell)
                    .singleElement()
                    .extracting(TableProblem::cell)
                    .isEqualTo(cell);
        }
    }

    @Test
    void code_in_a_matter_type_is_refused() {
        RulebookSource source =
                Workbooks.edited(
                        "timelines.xlsx",
                        w -> {
                            String name = "bill\") " + SING + " //";
                            Workbooks.cell(w, "matter-types", "A2").setCellValue(name);
                            Workbooks.cell(w, "timelines", "C10").setCellValue(name);
                        });
        assertThat(Workbooks.problems(source)).extracting(TableProblem::cell).contains("A2");
    }

    @Test
    void a_missing_workbook_is_named() {
        assertThat(Workbooks.problems(Workbooks.without("holidays.xlsx")))
                .containsExactly(
                        new TableProblem(
                                "holidays.xlsx",
                                "",
                                "",
                                Code.MISSING_WORKBOOK,
                                "no such file",
                                "holidays.xlsx"));
    }

    @Test
    void a_workbook_of_another_name_is_told_the_right_one() {
        RulebookSource source = Workbooks.without("schemes.xlsx");
        var workbooks = new java.util.TreeMap<>(source.workbooks());
        workbooks.put("scores.xlsx", Workbooks.bytes("schemes.xlsx"));
        assertThat(Workbooks.problems(new RulebookSource("renamed", workbooks)))
                .containsExactly(
                        new TableProblem(
                                "scores.xlsx",
                                "",
                                "",
                                Code.UNKNOWN_WORKBOOK,
                                "scores.xlsx",
                                "schemes.xlsx"));
    }

    @Test
    void files_that_are_no_workbooks_are_refused() throws IOException {
        assertRefused("".getBytes(StandardCharsets.UTF_8));
        assertRefused("not a workbook".getBytes(StandardCharsets.UTF_8));
        byte[] sound = Workbooks.bytes("schemes.xlsx");
        assertRefused(Arrays.copyOf(sound, sound.length / 2));
        assertRefused(Arrays.copyOf(sound, sound.length - 30));
        assertRefused(oldFormat(), Code.OLD_FORMAT);
        assertRefused(zip("readme.txt", 10));
    }

    private static void assertRefused(byte[] content) {
        assertRefused(content, Code.UNREADABLE_WORKBOOK);
    }

    private static void assertRefused(byte[] content, Code code) {
        assertThat(Workbooks.problems(Workbooks.with("schemes.xlsx", content)))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.workbook()).isEqualTo("schemes.xlsx");
                            assertThat(problem.code()).isEqualTo(code);
                        });
    }

    private static byte[] oldFormat() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("bands");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_workbook_with_a_password_is_refused() throws Exception {
        byte[] sound = Workbooks.bytes("schemes.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage parts = OPCPackage.open(new java.io.ByteArrayInputStream(sound));
                    var encrypted = encryptor.getDataStream(files)) {
                parts.save(encrypted);
            }
            files.writeFilesystem(out);
            assertRefused(out.toByteArray(), Code.PASSWORD);
        }
    }

    @Test
    void a_file_that_inflates_without_end_is_refused() throws IOException {
        assertRefused(zip("xl/workbook.xml", 300 * 1024 * 1024), Code.TOO_LARGE);
    }

    @Test
    void a_file_that_is_too_large_is_not_opened() {
        byte[] large = new byte[RulebookSource.LARGEST_FILE + 1];
        assertThat(Workbooks.problems(Workbooks.with("schemes.xlsx", large)))
                .extracting(TableProblem::code)
                .containsExactly(Code.TOO_LARGE);
    }

    private static byte[] zip(String entry, int zeros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            byte[] block = new byte[64 * 1024];
            for (int written = 0; written < zeros; written += block.length) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }
}
