package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** A request and its answer. */
public record Exchange(HttpRequest request, HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Exchange of(HttpClient http, HttpRequest request) {
        try {
            return new Exchange(request, http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(this + ": no JSON: " + body(), e);
        }
    }

    /** The value of a header; empty: there is none. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The status was that one. */
    public Exchange answers(int status) {
        assertThat(status()).as("%s: %s", this, body()).isEqualTo(status);
        return this;
    }

    /** It was a problem with that code. */
    public Exchange answers(Problem.Code code) {
        answers(code.status());
        assertThat(header("Content-Type")).as("%s", this).startsWith(Problem.MEDIA_TYPE);
        assertThat(json().path("code").asText()).as("%s", this).isEqualTo(code.name());
        return this;
    }

    @Override
    public String toString() {
        return request.method() + " " + request.uri().getPath() + " → " + status();
    }
}
