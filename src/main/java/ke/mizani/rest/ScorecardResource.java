package ke.mizani.rest;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.Confirmations;
import ke.mizani.casework.ContractDesk;
import ke.mizani.evaluation.ReviewedRun;
import ke.mizani.finding.Scorecard;
import ke.mizani.report.Confirmation;
import ke.mizani.report.ScorecardReport;
import ke.mizani.report.Sentences;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.FoundScore;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunResult;
import ke.mizani.store.RunSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Scores of contracts, and indices. Those of single officers are for the officer and for those who
 * may see everybody's; that they were read is logged.
 */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "scorecards")
public class ScorecardResource {

    private static final String EVERYBODY = "scorecard:read-all";

    private final RunArchive archive;
    private final RunSearch search;
    private final Caller caller;
    private final Confirmations confirmations;

    ScorecardResource(
            RunArchive archive,
            RunSearch search,
            ContractDesk contracts,
            Caller caller,
            Clock clock) {
        this.archive = archive;
        this.search = search;
        this.caller = caller;
        confirmations = new Confirmations(contracts.records(), clock.getZone());
    }

    /**
     * A score of a run.
     *
     * @param provisional whether no named officer has confirmed its category: then it takes no
     *     effect
     * @param confirmed what was confirmed of the contract, from whichever run
     */
    public record Score(
            long run,
            int place,
            String kind,
            String contract,
            String level,
            String office,
            String person,
            String period,
            String scheme,
            Optional<String> score,
            Optional<String> grade,
            boolean provisional,
            Optional<Confirmation> confirmed) {

        static Score of(FoundScore found, Optional<Confirmation> confirmed) {
            return new Score(
                    found.run(),
                    found.place(),
                    found.kind(),
                    found.contract(),
                    found.level(),
                    found.office(),
                    found.person(),
                    found.period(),
                    found.scheme(),
                    found.score(),
                    found.grade(),
                    confirmed.filter(one -> one.run() == found.run()).isEmpty(),
                    confirmed);
        }
    }

    @GET
    @Path("scorecards")
    @PermissionsAllowed("scorecard:read")
    @Operation(
            summary = "The scores of a run, of the latest over contracts if none is named",
            description =
                    "Those of offices and the own one; of every officer for who may see them, which is"
                            + " logged.")
    @APIResponse(responseCode = "200", description = "A page; Link names the next one")
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    @APIResponse(responseCode = "404", description = "NOT_FOUND: there is no such run")
    public RestResponse<List<Score>> list(
            @QueryParam("run") @Nullable Long run,
            @QueryParam("after") @DefaultValue("-1") int after,
            @BeanParam Paging paging) {
        long of =
                run == null
                        ? search.latest(RunResult.Kind.EVALUATE)
                                .orElseThrow(() -> new NotFoundException("no run over contracts"))
                        : existing(run).number();
        return paging.of(
                most -> search.scores(of, caller.code(), caller.may(EVERYBODY), after, most),
                found -> Score.of(found, confirmed(found)),
                Score::place);
    }

    private Optional<Confirmation> confirmed(FoundScore found) {
        return found.contract().isEmpty() ? Optional.empty() : confirmations.of(found.contract());
    }

    private ArchivedRun existing(long number) {
        return archive.find(number).orElseThrow(() -> new NotFoundException("no run " + number));
    }

    @GET
    @Path("scorecards/{run}/{contract}")
    @PermissionsAllowed("scorecard:read")
    @Operation(
            summary = "One scorecard with every step of why, and what is recommended after it",
            description = "As mizani evaluate --format json gives it; language is en or sw.")
    @APIResponse(
            responseCode = "200",
            description = "The scorecard",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY)))
    @APIResponse(responseCode = "400", description = "WRONG_REQUEST: a parameter is none")
    @APIResponse(
            responseCode = "404",
            description = "NOT_FOUND: there is none, or it is of an officer not to be seen")
    public String get(
            @PathParam("run") long number,
            @PathParam("contract") String contract,
            @BeanParam LanguageWish language) {
        ArchivedRun run = existing(number);
        FoundScore score =
                search.score(number, contract)
                        .filter(this::readable)
                        .orElseThrow(() -> new NotFoundException("no scorecard " + contract));
        List<String> person = score.person().isEmpty() ? List.of() : List.of(score.person());
        Sentences sentences = language.sentences();
        return archive.part(
                run, caller.code(), person, result -> told(result, contract, sentences));
    }

    private boolean readable(FoundScore score) {
        return score.person().isEmpty()
                || score.person().equals(caller.code())
                || caller.may(EVERYBODY);
    }

    private String told(RunResult result, String contract, Sentences sentences) {
        ReviewedRun reviewed =
                result instanceof RunResult.Contracts contracts
                        ? contracts.reviewed()
                        : new ReviewedRun(result.run(), List.of(), List.of());
        Optional<Scorecard> card =
                reviewed.run().scorecards().stream()
                        .filter(one -> one.contract().id().equals(contract))
                        .findFirst();
        ReviewedRun picked = reviewed.withScorecards(card.stream().toList());
        return new ScorecardReport(picked, sentences, confirmations.of(picked.run())).json();
    }
}
