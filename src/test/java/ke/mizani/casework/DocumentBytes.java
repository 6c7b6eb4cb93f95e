package ke.mizani.casework;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files of the kinds that people hand in, and of some that nobody should. */
public final class DocumentBytes {

    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private DocumentBytes() {}

    /** A file of a kind, as a program writes it. */
    public static byte[] of(String kind) {
        try {
            return switch (kind) {
                case "pdf" -> pdf();
                case "png", "jpeg" -> picture(kind);
                case "docx" -> docx();
                case "odt" -> odt(List.of("content.xml"));
                case "odt-with-program" ->
                        odt(List.of("content.xml", "Basic/Standard/Module1.xml"));
                case "archive" -> zip(List.of("resolution.exe"));
                case "docx-with-program" ->
                        zip(
                                List.of(
                                        "[Content_Types].xml",
                                        "word/document.xml",
                                        "word/vbaProject.bin"));
                case "program" -> "MZ\u0090\u0000\u0003".getBytes(UTF_8);
                case "page" -> "<html><script>alert(1)</script></html>".getBytes(UTF_8);
                case "text" -> "Azimio: muda umeongezwa hadi tarehe 15.\n".getBytes(UTF_8);
                case "latin" -> new byte[] {'c', 'a', 'f', (byte) 0xE9};
                case "void" -> new byte[0];
                default -> throw new IllegalArgumentException(kind);
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(String kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), kind, bytes);
        return bytes.toByteArray();
    }

    private static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Azimio");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] odt(List<String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] type = ODT.getBytes(US_ASCII);
            CRC32 sum = new CRC32();
            sum.update(type);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            add(zip, parts);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(List<String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, parts);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, List<String> parts) throws IOException {
        for (String part : parts) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<x/>".getBytes(UTF_8));
        }
    }
}
