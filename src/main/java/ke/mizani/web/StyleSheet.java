package ke.mizani.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * The one style sheet: the design system that the pages build on, with the letters of the reader's
 * own machine, and what is ours.
 */
@ApplicationScoped
@Path("/assets/{version}/mizani.css")
public class StyleSheet {

    private static final String BASE =
            "/META-INF/resources/webjars/govuk-frontend/5.11.0/dist/govuk/govuk-frontend.min.css";
    private static final String OURS = "mizani.css";

    /** Named by its content, so that a browser may keep it for good. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final String text = base() + read(OURS);

    private static String base() {
        return read(BASE)
                .replaceAll("@font-face\\{[^}]*\\}", "")
                .replace(
                        "\"GDS Transport\",arial,sans-serif",
                        "system-ui,\"Noto Sans\",\"Segoe UI\",Roboto,Arial,sans-serif");
    }

    private static String read(String name) {
        try (InputStream file = StyleSheet.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        CRC32 content = new CRC32();
        content.update(text.getBytes(StandardCharsets.UTF_8));
        return "/assets/" + Long.toHexString(content.getValue()) + "/mizani.css";
    }

    @GET
    @PermitAll
    @Produces("text/css; charset=utf-8")
    public Response sheet() {
        return Response.ok(text).header("Cache-Control", FOR_GOOD).build();
    }
}
