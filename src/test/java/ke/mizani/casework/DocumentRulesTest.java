package ke.mizani.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import ke.mizani.casework.DocumentRefused.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is taken for what it is, not for what its name says. */
class DocumentRulesTest {

    private static final int MOST = 100_000;

    private final DocumentRules rules = new DocumentRules(MOST, EnumSet.allOf(DocumentKind.class));

    @ParameterizedTest(name = "{0} that is a {1}")
    @CsvSource({
        "Resolution.pdf, pdf",
        "RESOLUTION.PDF, pdf",
        "scan.png, png",
        "scan.jpg, jpeg",
        "scan.jpeg, jpeg",
        "letter.docx, docx",
        "letter.odt, odt",
        "barua.txt, text",
        "../../etc/barua.txt, text",
    })
    void files_of_the_kind_that_their_name_says_are_taken(String name, String kind) {
        assertThat(rules.check(name, DocumentBytes.of(kind)).name())
                .isEqualTo(name.substring(name.lastIndexOf('/') + 1));
    }

    @ParameterizedTest(name = "{0} that is a {1}: {2}")
    @CsvSource({
        "Resolution.pdf, void, DOCUMENT_EMPTY",
        "Resolution.pdf, program, DOCUMENT_NOT_AS_NAMED",
        "Resolution.pdf, png, DOCUMENT_NOT_AS_NAMED",
        "Resolution.pdf, page, DOCUMENT_NOT_AS_NAMED",
        "scan.png, jpeg, DOCUMENT_NOT_AS_NAMED",
        "letter.docx, archive, DOCUMENT_NOT_AS_NAMED",
        "letter.docx, odt, DOCUMENT_NOT_AS_NAMED",
        "letter.docx, text, DOCUMENT_NOT_AS_NAMED",
        "letter.docx, docx-with-program, DOCUMENT_NOT_AS_NAMED",
        "letter.odt, odt-with-program, DOCUMENT_NOT_AS_NAMED",
        "letter.odt, docx, DOCUMENT_NOT_AS_NAMED",
        "barua.txt, program, DOCUMENT_NOT_AS_NAMED",
        "barua.txt, pdf, DOCUMENT_NOT_AS_NAMED",
        "barua.txt, latin, DOCUMENT_NOT_AS_NAMED",
        "page.html, page, DOCUMENT_NOT_ALLOWED",
        "Resolution.pdf.exe, pdf, DOCUMENT_NOT_ALLOWED",
        "letter.docm, docx, DOCUMENT_NOT_ALLOWED",
        "pdf, pdf, DOCUMENT_NOT_ALLOWED",
    })
    void what_is_something_else_is_refused(String name, String kind, Code code) {
        assertThatThrownBy(() -> rules.check(name, DocumentBytes.of(kind)))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void the_largest_is_taken_and_one_byte_more_is_not() {
        byte[] text = new byte[MOST];
        Arrays.fill(text, (byte) 'a');
        assertThatCode(() -> rules.check("a.txt", text)).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.check("a.txt", Arrays.copyOf(text, MOST + 1)))
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Code.DOCUMENT_TOO_LARGE));
    }

    @Test
    void a_kind_that_the_settings_leave_out_is_not_taken() {
        DocumentRules pdfOnly = new DocumentRules(MOST, Set.of(DocumentKind.PDF));
        assertThatThrownBy(() -> pdfOnly.check("a.txt", DocumentBytes.of("text")))
                .isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("expected pdf");
    }

    @Test
    void half_an_archive_is_no_letter() {
        byte[] docx = DocumentBytes.of("docx");
        assertThatThrownBy(() -> rules.check("a.docx", Arrays.copyOf(docx, docx.length / 2)))
                .isInstanceOf(DocumentRefused.class);
    }

    @Test
    void a_name_has_no_invisible_characters_and_keeps_its_ending() {
        String longName = "a".repeat(300) + "\u202Efdp.txt";
        assertThat(rules.check(longName, DocumentBytes.of("text")).name())
                .hasSizeLessThan(100)
                .doesNotContain("\u202E")
                .endsWith(".txt");
    }
}
