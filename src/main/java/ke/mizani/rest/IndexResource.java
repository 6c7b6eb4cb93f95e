package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import ke.mizani.app.ScoreAccess;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.policy.Level;
import ke.mizani.report.IndexReport;
import ke.mizani.report.IndexSelection;
import ke.mizani.report.Sentences;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunResult;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Productivity indices and what they are made of. Officers are seen together, but for the own one
 * and for those who may see everybody's; whose were shown is logged.
 */
@Path("/api/v1/indices")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "scorecards")
public class IndexResource {

    private final ScoreAccess scores;

    IndexResource(ScoreAccess scores) {
        this.scores = scores;
    }

    @GET
    @PermissionsAllowed("scorecard:read")
    @Operation(
            summary = "Productivity indices of a run with their parts, views and the steps to each",
            description =
                    "As mizani index --format json gives them, of the latest run if none is named."
                            + " Officers not to be seen are one part, officers. language is en or sw.")
    @APIResponse(
            responseCode = "200",
            description = "The indices, from the Assembly down",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such run")
    public String indices(
            @QueryParam("run") @Nullable Long run,
            @QueryParam("level") @Nullable String level,
            @QueryParam("office") @Nullable String office,
            @BeanParam LanguageWish language) {
        IndexSelection selection =
                new IndexSelection(
                        Optional.ofNullable(level)
                                .map(word -> WrongInput.word("level", Level.class, word)),
                        Optional.ofNullable(office),
                        Optional.empty());
        Sentences sentences = language.sentences();
        ArchivedRun archived =
                scores.run(RunResult.Kind.INDEX, Optional.ofNullable(run))
                        .orElseThrow(() -> new NotFoundException("no such run of index"));
        IndexRun index = scores.index(archived);
        return new IndexReport(index, selection, sentences).json();
    }
}
