package ke.mizani.casework;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;

/** The kinds of documents that can be handed in, each known by its content. */
public enum DocumentKind implements Word {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String endings;

    DocumentKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = String.join(" ", endings);
    }

    /** As a program names it, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** How the names of such files end, without the dot. */
    public List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** Of which kind a file is by its name; empty if of none. */
    static Optional<DocumentKind> named(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(
                        kind ->
                                kind.endings().stream()
                                        .anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }

    boolean is(byte[] bytes) {
        return switch (this) {
            case PDF -> DocumentContent.isPdf(bytes);
            case PNG -> DocumentContent.isPng(bytes);
            case JPEG -> DocumentContent.isJpeg(bytes);
            case DOCX -> DocumentContent.isDocx(bytes);
            case ODT -> DocumentContent.isOdt(bytes);
            case TEXT -> DocumentContent.isText(bytes);
        };
    }
}
