package ke.mizani.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** {@code --svg DIR}: pictures beside the answer, each with its table. */
class PicturesTest {

    @TempDir private Path folder = Path.of("");

    private static Shell.Answer evaluate(Path pictures) {
        return Shell.run(
                "evaluate",
                "--contracts",
                "contracts/2025-26/hansard-editor.yaml",
                "--activities",
                IndexCommandTest.RECORDS,
                "--period",
                "2025/26",
                "--as-of",
                "2026-07-31",
                "--svg",
                pictures.toString());
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                files.put(path.getFileName().toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static String text(Document picture, String element) {
        assertThat(picture.getElementsByTagName(element).getLength()).isEqualTo(1);
        return picture.getElementsByTagName(element).item(0).getTextContent();
    }

    private static Document parsed(Path svg)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(svg.toFile());
    }

    private static void assertTold(Path folder) throws Exception {
        for (String name : files(folder).keySet()) {
            if (name.endsWith(".svg")) {
                Document picture = parsed(folder.resolve(name));
                assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
                assertThat(text(picture, "title")).as(name).isNotBlank();
                assertThat(text(picture, "desc")).as(name).isNotBlank();
                Path table = folder.resolve(name.replace(".svg", ".csv"));
                assertThat(Files.readAllLines(table)).as(name).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void an_index_has_its_waterfall_and_the_distribution_of_each_level() throws Exception {
        Path pictures = folder.resolve("new/pictures");

        Shell.Answer answer = IndexCommandTest.index("2025/26", "--svg", pictures.toString());

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.said()).contains("What the index of county-assembly is made of");
        assertThat(files(pictures).keySet())
                .containsExactly(
                        "index-distribution-department-2025-26.csv",
                        "index-distribution-department-2025-26.svg",
                        "index-distribution-individual-2025-26.csv",
                        "index-distribution-individual-2025-26.svg",
                        "index-waterfall-county-assembly-2025-26.csv",
                        "index-waterfall-county-assembly-2025-26.svg");
        assertTold(pictures);
    }

    @Test
    void an_evaluation_has_a_picture_of_each_scorecard() throws Exception {
        Shell.Answer answer = evaluate(folder);

        assertThat(answer.exitCode()).isZero();
        assertThat(files(folder).keySet())
                .containsExactly(
                        "scorecard-hansard-editor-2025-26.csv",
                        "scorecard-hansard-editor-2025-26.svg");
        assertTold(folder);
        assertThat(new String(files(folder).values().iterator().next(), StandardCharsets.UTF_8))
                .contains("HED-1");
    }

    /** Bars are cut at 200 percent; the numbers stand beyond. */
    @Test
    void the_axis_of_a_scorecard_ends_where_its_bars_are_cut() throws Exception {
        evaluate(folder);

        NodeList texts =
                parsed(folder.resolve("scorecard-hansard-editor-2025-26.svg"))
                        .getElementsByTagName("text");
        assertThat(IntStream.range(0, texts.getLength()).mapToObj(texts::item))
                .extracting(text -> text.getTextContent().strip())
                .contains("0", "100", "200")
                .doesNotContain("250", "300", "350");
    }

    @Test
    void the_same_numbers_give_the_same_bytes() throws IOException {
        for (String time : new String[] {"first", "second"}) {
            IndexCommandTest.index("2025/26", "--svg", folder.resolve(time + "/index").toString());
            evaluate(folder.resolve(time + "/cards"));
        }

        for (String kind : new String[] {"index", "cards"}) {
            Map<String, byte[]> first = files(folder.resolve("first").resolve(kind));
            Map<String, byte[]> second = files(folder.resolve("second").resolve(kind));
            assertThat(second.keySet()).isEqualTo(first.keySet());
            first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
        }
    }

    @Test
    void a_file_is_no_folder_for_pictures() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");

        Shell.Answer index = IndexCommandTest.index("2025/26", "--svg", taken.toString());
        Shell.Answer evaluated = evaluate(taken);

        for (Shell.Answer answer : new Shell.Answer[] {index, evaluated}) {
            assertThat(answer.exitCode()).isEqualTo(4);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err())
                    .contains("taken: CANNOT_WRITE; expected a folder that can be written");
        }
        assertThat(taken).hasContent("mine");
    }
}
