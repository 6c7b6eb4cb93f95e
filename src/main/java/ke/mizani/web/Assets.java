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
 * The one style sheet and the one script. The style sheet is the design system that the pages build
 * on, with the letters of the reader's own machine, and what is ours; the script only makes
 * comfortable what works without it.
 */
@ApplicationScoped
@Path("/assets/{version}")
public class Assets {

    private static final String BASE =
            "/META-INF/resources/webjars/govuk-frontend/5.11.0/dist/govuk/govuk-frontend.min.css";
    private static final String STYLE = "mizani.css";
    private static final String SCRIPT = "mizani.js";
    private static final String ICON = "mizani.svg";

    /** Named by its content, so that a browser may keep it for good. */
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final String style = base() + read(STYLE);
    private final String script = read(SCRIPT);
    private final String icon = read(ICON);

    private static String base() {
        return read(BASE)
                .replaceAll("@font-face\\{[^}]*\\}", "")
                .replaceAll(
                        "\"?GDS Transport\"?,arial,sans-serif",
                        "system-ui,\"Noto Sans\",\"Segoe UI\",Roboto,Arial,sans-serif");
    }

    private static String read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String stylePath() {
        return path(style, STYLE);
    }

    String scriptPath() {
        return path(script, SCRIPT);
    }

    String iconPath() {
        return path(icon, ICON);
    }

    private static String path(String text, String name) {
        CRC32 content = new CRC32();
        content.update(text.getBytes(StandardCharsets.UTF_8));
        return "/assets/" + Long.toHexString(content.getValue()) + "/" + name;
    }

    @GET
    @Path(STYLE)
    @PermitAll
    @Produces("text/css; charset=utf-8")
    public Response style() {
        return Response.ok(style).header("Cache-Control", FOR_GOOD).build();
    }

    @GET
    @Path(SCRIPT)
    @PermitAll
    @Produces("text/javascript; charset=utf-8")
    public Response script() {
        return Response.ok(script).header("Cache-Control", FOR_GOOD).build();
    }

    @GET
    @Path(ICON)
    @PermitAll
    @Produces("image/svg+xml; charset=utf-8")
    public Response icon() {
        return Response.ok(icon).header("Cache-Control", FOR_GOOD).build();
    }
}
