package ke.mizani.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import ke.mizani.report.HeatMapPicture;
import ke.mizani.report.Language;
import ke.mizani.report.Sentences;
import org.junit.jupiter.api.Test;

class ShownPictureTest {

    /** The content policy of the pages forbids styles in attributes. */
    @Test
    void a_picture_in_a_page_keeps_its_looks_without_a_style() {
        Sentences sentences = new Sentences(Language.EN);
        ShownPicture shown =
                ShownPicture.of(
                        new HeatMapPicture(sentences)
                                .of(
                                        "heat",
                                        List.of(new HeatMapPicture.Field("CGA-24-2", "Q1", 0, 2))),
                        sentences);
        assertThat(shown.svg().getValue())
                .doesNotContain("style=")
                .contains("fill=\"rgb(198,40,40)\"")
                .contains("<title id=\"heat-title\">");
        assertThat(shown.headings()).containsExactly("provision", "quarter", "kept", "due in all");
        assertThat(shown.rows()).containsExactly(List.of("CGA-24-2", "Q1", "0", "2"));
    }
}
