package ke.mizani.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** A file that a browser keeps and never shows, whatever is in it. */
public final class Attachment {

    private static final String PLAIN =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";

    private Attachment() {}

    /** The answer with the name of the file, in whatever letters (RFC 6266). */
    public static Response of(Response answer, String name, String mediaType) {
        return Response.fromResponse(answer)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .type(mediaType)
                .build();
    }

    private static String disposition(String name) {
        StringBuilder plain = new StringBuilder();
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(UTF_8)) {
            boolean known = one > 0 && PLAIN.indexOf(one) >= 0;
            plain.append(known ? (char) one : '_');
            encoded.append(known ? (char) one : String.format(Locale.ROOT, "%%%02X", one));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
