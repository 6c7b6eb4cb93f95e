package ke.mizani.app;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody who sends requests to the running server. */
public final class Client {

    private static final String JSON = "application/json";

    private final Api api;
    private final Map<String, String> headers;

    Client(Api api, Optional<String> token) {
        this.api = api;
        this.headers = new LinkedHashMap<>();
        token.ifPresent(text -> headers.put("Authorization", "Bearer " + text));
    }

    private Client(Api api, Map<String, String> headers) {
        this.api = api;
        this.headers = headers;
    }

    /** The same somebody, who also sends that header. */
    public Client with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Client(api, more);
    }

    public Exchange get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Exchange delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    /** Without a body. */
    public Exchange post(String path) {
        return send("POST", path, BodyPublishers.noBody());
    }

    public Exchange post(String path, String json) {
        return send("POST", path, JSON, json);
    }

    public Exchange put(String path, String json) {
        return send("PUT", path, JSON, json);
    }

    public Exchange patch(String path, String json) {
        return send("PATCH", path, JSON, json);
    }

    /** A form of a page: names and values by turns. */
    public Exchange form(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(body.isEmpty() ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send("POST", path, "application/x-www-form-urlencoded", body.toString());
    }

    public Exchange send(String method, String path, String type, String body) {
        return with("Content-Type", type).send(method, path, BodyPublishers.ofString(body));
    }

    public Exchange send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root().resolve(path)).method(method, body);
        headers.forEach(request::header);
        return api.send(request.build());
    }

    /** Where the server of the tests answers. */
    public static URI root() {
        return URI.create(ConfigProvider.getConfig().getValue("test.url", String.class));
    }
}
