package ke.mizani.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the server says of its endpoints, and whether an answer is as it says. */
final class Description {

    private static final JsonSchemaFactory SCHEMAS =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    /** Not acceptable, too large, failed, no store: what any request may be answered with. */
    private static final Set<Integer> OF_ANY = Set.of(406, 413, 500, 503);

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    Description(JsonNode document) {
        this.document = document;
        forbidMore(document.path("components"));
        document.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(one -> one.getValue().has("responses"))
                                        .map(
                                                one ->
                                                        new Operation(
                                                                new Endpoint(
                                                                        one.getKey()
                                                                                .toUpperCase(
                                                                                        Locale
                                                                                                .ROOT),
                                                                        path.getKey()),
                                                                one.getValue()))
                                        .forEach(operations::add));
    }

    /**
     * What may be asked and answered at an endpoint.
     *
     * @param text as the description has it
     */
    record Operation(Endpoint endpoint, JsonNode text) {

        List<String> answers() {
            List<String> answers = new ArrayList<>();
            text.path("responses").fieldNames().forEachRemaining(answers::add);
            answers.remove("default");
            return answers;
        }

        boolean takesJson() {
            return text.path("requestBody").path("content").has("application/json");
        }

        /** A kind of body that it takes, or any if it takes none. */
        String kind() {
            JsonNode content = text.path("requestBody").path("content");
            for (String file : List.of("application/yaml", "text/csv")) {
                if (content.has(file)) {
                    return file;
                }
            }
            boolean form = content.has("multipart/form-data") && !takesJson();
            return form ? "multipart/form-data; boundary=edge" : "application/json";
        }

        boolean needsLogIn() {
            return text.has("security");
        }
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that an exchange was one of: that with the fewest variable parts. */
    Optional<Operation> of(Exchange exchange) {
        String path = exchange.request().uri().getPath();
        return operations.stream()
                .filter(one -> one.endpoint().method().equals(exchange.request().method()))
                .filter(
                        one ->
                                path.matches(
                                        one.endpoint().path().replaceAll("\\{[^}]*\\}", "[^/]+")))
                .min(Comparator.comparingInt(one -> one.endpoint().path().split("\\{", -1).length));
    }

    /** What is otherwise than described; empty: nothing. */
    List<String> differences(Operation operation, Exchange exchange) {
        JsonNode answers = operation.text().path("responses");
        JsonNode answer =
                answers.path(OF_ANY.contains(exchange.status()) ? "default" : status(exchange));
        if (answer.isMissingNode()) {
            return List.of("the status is not described");
        }
        JsonNode content = answer.path("content");
        String type = exchange.header("Content-Type").replaceFirst(";.*", "");
        if (content.isMissingNode() || content.isEmpty()) {
            return exchange.body().isEmpty() ? List.of() : List.of("a body is not described");
        }
        if (!content.has(type)) {
            return List.of("the type " + type + " is not described");
        }
        return type.endsWith("json")
                ? differences(content.path(type).path("schema"), exchange.json())
                : List.of();
    }

    private List<String> differences(JsonNode schema, JsonNode body) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole).validate(body).stream().map(Object::toString).toList();
    }

    static String status(Exchange exchange) {
        return String.valueOf(exchange.status());
    }

    /** What a described object does not name, it does not have. */
    private static void forbidMore(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Description::forbidMore);
    }
}
