package ke.mizani.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.app.Description.Operation;
import ke.mizani.store.Role;
import org.junit.jupiter.api.Test;

/**
 * The endpoints do what their description says, and all of it: every answer that {@code
 * /api/v1/openapi} promises is seen, none that it does not name, and each body is as described.
 *
 * <p>For a new resource write a class such as {@link AccountExamples}: {@code @ApplicationScoped},
 * implementing {@link Examples}, in any package of the tests. It need only show what is special to
 * the resource: that nobody (401), somebody without a role (403), a body that is no JSON (400) and
 * one of another kind (415) are refused is tried here for every endpoint, and described by {@code
 * CommonAnswers}. What any request may be answered with (too large, failed) is described as {@code
 * default} and tried in {@link ProblemTest}.
 */
@QuarkusTest
class ContractTest {

    private static final String WITHOUT_ROLE = "without-a-role";
    private static final String NO_JSON = "{";

    private final Api api;
    private final List<Examples> examples;

    @Inject
    ContractTest(Api api, @All List<Examples> examples) {
        this.api = api;
        this.examples = examples;
    }

    @Test
    void every_answer_is_described_and_every_description_answered() {
        Description description =
                new Description(
                        api.nobody().get("/api/v1/openapi?format=json").answers(200).json());
        examples.forEach(one -> one.show(api));
        description.operations().forEach(this::tryWhatIsRefusedAnywhere);

        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Exchange exchange : api.exchanges()) {
            description
                    .of(exchange)
                    .ifPresent(
                            operation -> {
                                seen.add(operation.endpoint() + Description.status(exchange));
                                description
                                        .differences(operation, exchange)
                                        .forEach(text -> wrong.add(exchange + ": " + text));
                            });
        }
        assertThat(wrong).as("otherwise than described").isEmpty();
        assertThat(description.operations().stream().flatMap(one -> unseen(one, seen)))
                .as("described, but not seen")
                .isEmpty();
    }

    private void tryWhatIsRefusedAnywhere(Operation operation) {
        String method = operation.endpoint().method();
        String path = operation.endpoint().toNothing();
        if (operation.needsLogIn()) {
            String kind = operation.kind();
            api.nobody().send(method, path, kind, NO_JSON).answers(401);
            api.as(WITHOUT_ROLE, "").send(method, path, kind, NO_JSON).answers(403);
        }
        if (operation.text().has("requestBody")) {
            Client permitted = api.as("with-all-roles", "", Role.values());
            permitted.send(method, path, "text/x-nothing", NO_JSON).answers(415);
            if (operation.takesJson()) {
                permitted.send(method, path, "application/json", NO_JSON).answers(400);
            }
        }
    }

    private static Stream<String> unseen(Operation operation, Set<String> seen) {
        return operation.answers().stream()
                .filter(status -> !seen.contains(operation.endpoint() + status))
                .map(status -> operation.endpoint() + " " + status);
    }
}
