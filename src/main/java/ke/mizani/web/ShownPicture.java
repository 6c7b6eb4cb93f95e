package ke.mizani.web;

import io.quarkus.qute.RawString;
import java.util.List;
import ke.mizani.report.Picture;
import ke.mizani.report.Sentences;

/**
 * A picture for the tag {@code picture}: with its description, and its numbers as a table behind
 * it.
 *
 * @param narrow the same for a narrow screen; empty: there is only one
 * @param headings of the table
 * @param rows of the table, each with a text for each heading
 */
public record ShownPicture(
        String title,
        String description,
        RawString svg,
        List<RawString> narrow,
        List<String> headings,
        List<List<String>> rows) {

    /** A picture, its headings in the language of the reader. */
    public static ShownPicture of(Picture picture, Sentences sentences) {
        return new ShownPicture(
                picture.title(),
                picture.description(),
                InlinePicture.of(picture.svg()),
                picture.narrowSvg().map(InlinePicture::of).stream().toList(),
                picture.table().headings(sentences),
                picture.table().cells());
    }
}
