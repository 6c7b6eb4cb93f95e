package ke.mizani.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A form with a file, as a browser sends it. */
public final class FormWithFile {

    private static final String EDGE = "edge-of-a-part";

    /** Its content type. */
    public static final String TYPE = "multipart/form-data; boundary=" + EDGE;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public FormWithFile field(String name, String value) {
        return field(name, "text/plain", value);
    }

    public FormWithFile field(String name, String type, String value) {
        return part("name=\"" + name + "\"", type, value.getBytes(UTF_8));
    }

    public FormWithFile file(String field, String name, byte[] content) {
        return part(
                "name=\"" + field + "\"; filename=\"" + name + "\"",
                "application/octet-stream",
                content);
    }

    private FormWithFile part(String what, String type, byte[] content) {
        body.writeBytes(
                ("--"
                                + EDGE
                                + "\r\nContent-Disposition: form-data; "
                                + what
                                + "\r\nContent-Type: "
                                + type
                                + "\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + EDGE + "--\r\n").getBytes(UTF_8));
        return whole.toByteArray();
    }
}
