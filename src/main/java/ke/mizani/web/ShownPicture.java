package ke.mizani.web;

import io.quarkus.qute.RawString;
import java.util.List;
import ke.mizani.report.Picture;
import ke.mizani.report.Sentences;

/**
 * A picture for the tag {@code picture}: with its description, and its numbers as a table behind
 * it.
 *
 * @param headings of the table
 * @param rows of the table, each with a text for each heading
 */
public record ShownPicture(
        String title,
        String description,
        RawString svg,
        List<String> headings,
        List<List<String>> rows) {

    /** A picture, its headings in the language of the reader. */
    public static ShownPicture of(Picture picture, Sentences sentences) {
        return new ShownPicture(
                picture.title(),
                picture.description(),
                InlinePicture.of(picture.svg()),
                picture.table().headings(sentences),
                picture.table().cells());
    }
}
