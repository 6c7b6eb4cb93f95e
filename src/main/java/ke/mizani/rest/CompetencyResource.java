package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import ke.mizani.app.Competencies;
import ke.mizani.app.Competencies.Look;
import ke.mizani.report.CompetencyReport;
import ke.mizani.report.SuccessionReport;
import ke.mizani.report.TrainingPlanReport;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Competencies: gaps, what to train, who is near a post. The own ones, and everybody's for those
 * who may see them; whose were shown is logged.
 */
@Path("/api/v1/competencies")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "competencies")
public class CompetencyResource {

    private final Competencies competencies;

    CompetencyResource(Competencies competencies) {
        this.competencies = competencies;
    }

    private Look look(@Nullable String asOf) {
        return competencies.look(
                asOf == null ? competencies.today() : WrongInput.day("asOf", asOf));
    }

    @GET
    @PermissionsAllowed("competency:read")
    @Operation(
            summary = "Gaps by office and person, with each requirement",
            description =
                    "As mizani competencies --format json gives them, by the files that count; asOf is"
                            + " a day, today if left out; language is en or sw.")
    @APIResponse(
            responseCode = "200",
            description = "Offices and people",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    public String gaps(
            @QueryParam("asOf") @Nullable String asOf, @BeanParam LanguageWish language) {
        Look look = look(asOf);
        return new CompetencyReport(look.shown(), look.shown(), language.sentences()).json();
    }

    @GET
    @Path("plan")
    @PermissionsAllowed("competency:read")
    @Operation(summary = "What to train, the most needed first")
    @APIResponse(
            responseCode = "200",
            description = "Needs with those who have them, and courses",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    public String plan(
            @QueryParam("asOf") @Nullable String asOf, @BeanParam LanguageWish language) {
        Look look = look(asOf);
        return new TrainingPlanReport(look.shown(), competencies.plan(look), language.sentences())
                .json();
    }

    @GET
    @Path("succession")
    @PermissionsAllowed("competency:read")
    @Operation(summary = "Who meets how much of a post's requirement, nearest first")
    @APIResponse(
            responseCode = "200",
            description = "People with each competency of the post",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: no such post is known")
    public String succession(
            @QueryParam("post") @DefaultValue("") String post,
            @QueryParam("asOf") @Nullable String asOf,
            @BeanParam LanguageWish language) {
        Look look = look(asOf);
        if (!competencies.posts(look).contains(post)) {
            throw new NotFoundException("no post " + post);
        }
        return new SuccessionReport(
                        look.shown(),
                        post,
                        competencies.succession(look, post),
                        language.sentences())
                .json();
    }
}
