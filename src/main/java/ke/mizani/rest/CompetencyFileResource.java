package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Competencies;
import ke.mizani.store.CompetencyFile;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The staff lists and assessments from which competencies are judged. */
@Path("/api/v1/competencies/files")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "competencies")
public class CompetencyFileResource {

    private final Competencies competencies;

    CompetencyFileResource(Competencies competencies) {
        this.competencies = competencies;
    }

    /**
     * A file that was handed in.
     *
     * @param kind staff or assessments
     * @param replaces number of the file whose place it took
     * @param counts whether no other has taken its place
     */
    public record Kept(
            long number,
            String kind,
            String name,
            String document,
            Optional<Long> replaces,
            String by,
            Instant at,
            boolean counts) {

        static Kept of(CompetencyFile file, boolean counts) {
            return new Kept(
                    file.number(),
                    file.kind().word(),
                    file.name(),
                    file.digest(),
                    file.replaces(),
                    file.by(),
                    file.at(),
                    counts);
        }
    }

    @GET
    @PermissionsAllowed("competency:read-all")
    @Operation(summary = "The staff lists and assessments that were handed in")
    @APIResponse(responseCode = "200", description = "In the order in which they were handed in")
    public List<Kept> files() {
        List<CompetencyFile> counting = competencies.counting();
        return competencies.files().stream()
                .map(file -> Kept.of(file, counting.contains(file)))
                .toList();
    }

    @POST
    @Consumes("text/csv")
    @PermissionsAllowed("competency:hand-in")
    @Operation(
            summary = "Hand in a staff list or assessments",
            description =
                    "The body is the file; kind is staff or assessments; replaces is the number of the"
                            + " file whose place it takes; partly: take it though some rows cannot be"
                            + " used. The same content again is the same file.")
    @APIResponseSchema(
            value = Kept.class,
            responseCode = "200",
            responseDescription = "It counts now")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    @APIResponse(
            responseCode = "422",
            description =
                    "NO_SOUND_ROW, SOME_ROWS_REFUSED: with what is wrong, row by row;"
                            + " NOT_TO_BE_REPLACED: replaces names no file of its kind that counts")
    public Kept take(
            byte[] content,
            @QueryParam("kind") @DefaultValue("") String kind,
            @QueryParam("name") @DefaultValue("file.csv") String name,
            @QueryParam("replaces") @Nullable Long replaces,
            @QueryParam("partly") @DefaultValue("false") boolean partly) {
        if (content.length == 0) {
            throw WrongInput.of("body", "", "a file");
        }
        CompetencyFile file =
                competencies.take(
                        WrongInput.word("kind", CompetencyFile.Kind.class, kind),
                        name,
                        content,
                        Optional.ofNullable(replaces),
                        partly);
        return Kept.of(file, true);
    }
}
