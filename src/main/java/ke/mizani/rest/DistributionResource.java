package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.ScoreAccess;
import ke.mizani.app.ScoreAccess.Scores;
import ke.mizani.finding.NearLimit;
import ke.mizani.report.ScoreDistribution;
import ke.mizani.report.ScorecardWords;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunResult;
import ke.mizani.store.WrongInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * How scores are spread. Officers are only counted, but for the own one and for those who may see
 * everybody's; whose were shown is logged.
 */
@Path("/api/v1/distribution")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "scorecards")
public class DistributionResource {

    private final ScoreAccess scores;

    DistributionResource(ScoreAccess scores) {
        this.scores = scores;
    }

    /**
     * How the scores of a run are spread.
     *
     * @param counted how many scorecards the run has
     * @param near those close to a limit between two grades, the nearest first
     * @param nearNotShown how many more there are, of officers not to be seen
     */
    public record Distribution(
            long run,
            Optional<String> period,
            LocalDate asOf,
            int counted,
            List<OfScheme> schemes,
            List<Near> near,
            int nearNotShown) {}

    /**
     * The scores of one scheme.
     *
     * @param better higher or lower
     * @param grades how many have which, from the lowest score to the highest
     */
    public record OfScheme(
            String scheme,
            String name,
            String better,
            Map<String, Long> grades,
            long notEvaluated) {

        static OfScheme of(ScoreDistribution of) {
            return new OfScheme(
                    of.scheme().code(),
                    of.scheme().name(),
                    of.scheme().better().word(),
                    of.grades(),
                    of.open());
        }
    }

    /**
     * A score close to a limit.
     *
     * @param person code of the post; empty unless it is an officer's
     * @param distance from the unrounded score, in the units of the scheme
     * @param hasBetter whether it has the better of the two grades
     */
    public record Near(
            String contract,
            String office,
            String person,
            String composite,
            String limit,
            String better,
            String worse,
            String distance,
            boolean hasBetter) {

        static Near of(NearLimit near) {
            var contract = near.card().contract();
            return new Near(
                    contract.id(),
                    contract.holder().office(),
                    contract.holder().person().orElse(""),
                    ScorecardWords.composite(near.card()),
                    ScorecardWords.number(near.limit().score()),
                    near.limit().better().value().grade(),
                    near.limit().worse().value().grade(),
                    ScorecardWords.number(near.distance()),
                    near.better());
        }
    }

    @GET
    @PermissionsAllowed("scorecard:read")
    @Operation(
            summary = "How the scores of a run are spread over the grades, and who is near a limit",
            description =
                    "Of the latest run over contracts if none is named. distance is in the units of"
                            + " each scheme; if left out, that of the installation (0.1 unless it"
                            + " says otherwise).")
    @APIResponseSchema(value = Distribution.class, responseDescription = "Scheme by scheme")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such run")
    public Distribution distribution(
            @QueryParam("run") @Nullable Long run,
            @QueryParam("distance") @Nullable BigDecimal wanted) {
        BigDecimal distance = wanted == null ? scores.usualDistance() : wanted;
        if (distance.signum() < 0) {
            throw WrongInput.of("distance", distance.toString(), "a number from 0");
        }
        ArchivedRun archived =
                scores.run(RunResult.Kind.EVALUATE, Optional.ofNullable(run))
                        .orElseThrow(() -> new NotFoundException("no such run of evaluate"));
        Scores found = scores.scores(archived);
        List<NearLimit> near = scores.near(found, distance);
        List<Near> shown =
                near.stream()
                        .filter(one -> found.shown().contains(one.card()))
                        .map(Near::of)
                        .toList();
        return new Distribution(
                archived.number(),
                archived.request().period().map(Object::toString),
                archived.request().viewpoint().asOf(),
                found.all().size(),
                ScoreDistribution.of(found.all(), card -> scores.limits(archived, card)).stream()
                        .map(OfScheme::of)
                        .toList(),
                shown,
                near.size() - shown.size());
    }
}
