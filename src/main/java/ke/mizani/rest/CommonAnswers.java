package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import ke.mizani.app.Permissions;
import ke.mizani.app.Problem;
import ke.mizani.calendar.Word;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * What the description of the endpoints says of each without being told: which permission it needs
 * and which roles have that, and the problems that any request may be answered with.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class CommonAnswers implements OASFilter {

    private static final String SCHEMA = "Problem";
    private static final String TOKEN = "token";
    private static final DotName NEEDS = DotName.createSimple(PermissionsAllowed.class);

    private final Map<String, String> permissions = new TreeMap<>();
    private final Permissions table = Permissions.read();

    public CommonAnswers(IndexView code) {
        for (AnnotationInstance needed : code.getAnnotations(NEEDS)) {
            if (needed.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo endpoint = needed.target().asMethod();
                permissions.put(
                        endpoint.declaringClass().simpleName() + "." + endpoint.name(),
                        needed.value().asStringArray()[0]);
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description
                .getComponents()
                .addSchema(SCHEMA, problem())
                .addSecurityScheme(
                        TOKEN,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("What POST /api/v1/session answers"));
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::complete);
    }

    private void complete(Operation operation) {
        Optional.ofNullable(permissions.get(operation.getOperationId()))
                .ifPresent(permission -> need(operation, permission));
        if (operation.getRequestBody() != null) {
            answer(operation, Problem.Code.WRONG_REQUEST);
            answer(operation, Problem.Code.WRONG_MEDIA_TYPE);
        }
        operation.getResponses().getAPIResponses().forEach(CommonAnswers::isProblem);
        operation
                .getResponses()
                .setDefaultValue(problem("NO_SUCH_FORM, REQUEST_TOO_LARGE, FAILED, STORE_FAILED"));
    }

    private void need(Operation operation, String permission) {
        List<String> roles =
                Stream.ofNullable(table.rows().get(permission))
                        .flatMap(row -> row.roles().stream())
                        .map(Word::word)
                        .toList();
        List<String> text = new ArrayList<>();
        Optional.ofNullable(operation.getDescription()).ifPresent(text::add);
        text.add("Needs `" + permission + "`: " + String.join(", ", roles) + ".");
        operation.setDescription(String.join("\n\n", text));
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
        answer(operation, Problem.Code.NOT_LOGGED_IN);
        answer(operation, Problem.Code.NOT_PERMITTED);
    }

    private static void answer(Operation operation, Problem.Code code) {
        String status = String.valueOf(code.status());
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, problem(code.name()));
        }
    }

    /** What is refused has a problem as its body. */
    private static void isProblem(String status, APIResponse answer) {
        if (status.startsWith("4")) {
            answer.setContent(content());
        }
    }

    private static APIResponse problem(String text) {
        return OASFactory.createAPIResponse().description(text).content(content());
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA)));
    }

    /** What is special to a problem may stand beside these. */
    private static Schema problem() {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (String text : List.of("type", "title", "code", "detail")) {
            schema.addProperty(text, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
            schema.addRequired(text);
        }
        schema.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
        return schema.addRequired("status")
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(true));
    }
}
