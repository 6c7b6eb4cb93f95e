package ke.mizani.web;

import io.quarkus.qute.RawString;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A picture as part of a page, where no style may stand in an attribute. */
public final class InlinePicture {

    private static final Pattern STYLE = Pattern.compile(" style=([\"'])(.*?)\\1");

    private InlinePicture() {}

    /**
     * The picture, for a template.
     *
     * @param svg drawn by this application
     */
    public static RawString of(String svg) {
        Matcher style = STYLE.matcher(svg.substring(Math.max(svg.indexOf("<svg"), 0)));
        return new RawString(style.replaceAll(found -> attributes(found.group(2))));
    }

    /** Each property of a style is an attribute of SVG too. */
    private static String attributes(String style) {
        return Arrays.stream(style.split(";"))
                .map(property -> property.split(":", 2))
                .filter(property -> property.length == 2)
                .map(
                        property ->
                                " "
                                        + property[0].strip()
                                        + "=\""
                                        + property[1].strip().replace("'", "")
                                        + "\"")
                .collect(Collectors.joining());
    }
}
