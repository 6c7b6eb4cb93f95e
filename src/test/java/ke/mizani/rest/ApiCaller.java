package ke.mizani.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A program that calls the endpoints with the token of a session. */
record ApiCaller(URI root, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String EDGE = "----mizani-test";

    /**
     * What was answered.
     *
     * @param text the body
     */
    record Answer(int status, String text, HttpResponse<String> whole) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(root.resolve(path)).GET(), headers);
    }

    Answer post(String path, String json, String... headers) {
        return send(
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)),
                headers);
    }

    /** Hands in a file. */
    Answer submit(String office, String period, String file, String content, String... headers) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("office", office);
        fields.put("period", period);
        return form("/api/v1/submissions", fields, file, content, headers);
    }

    Answer form(
            String path,
            Map<String, String> fields,
            String file,
            String content,
            String... headers) {
        StringBuilder body = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        body.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"")
                                .append(name)
                                .append("\"\r\n\r\n")
                                .append(value)
                                .append("\r\n"));
        body.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"")
                .append(file)
                .append("\"\r\nContent-Type: text/csv\r\n\r\n")
                .append(content)
                .append("\r\n--" + EDGE + "--\r\n");
        return send(
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        body.toString().getBytes(StandardCharsets.UTF_8))),
                headers);
    }

    private Answer send(HttpRequest.Builder request, String... headers) {
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
