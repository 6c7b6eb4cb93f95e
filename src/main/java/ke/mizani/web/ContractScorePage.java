package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.app.ContractAccess;
import ke.mizani.casework.Claim;
import ke.mizani.casework.ContractComparison;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.finding.Scorecard;
import ke.mizani.performance.Exact;
import ke.mizani.report.Ruler;
import ke.mizani.report.RulerPicture;
import ke.mizani.report.ScorecardPicture;
import ke.mizani.report.ScorecardWords;
import ke.mizani.report.Sentences;
import ke.mizani.store.CaseEntry;
import org.jspecify.annotations.Nullable;

/** The scorecard of a contract with its reasons, and what was said beside what the records show. */
@Path("/contracts")
@Blocking
public class ContractScorePage {

    private final Pages pages;
    private final ContractAccess contracts;
    private final ContractDesk desk;
    private final Scored scored;
    private final Caller caller;

    ContractScorePage(
            Pages pages,
            ContractAccess contracts,
            ContractDesk desk,
            Scored scored,
            Caller caller) {
        this.pages = pages;
        this.contracts = contracts;
        this.desk = desk;
        this.scored = scored;
        this.caller = caller;
    }

    @GET
    @Path("{contract}/scorecard")
    @PermissionsAllowed("contract:read")
    public Response scorecard(
            @PathParam("contract") String id, @QueryParam("run") @Nullable Long run) {
        ContractRecord contract = contracts.get(id);
        return scored.find(contract, Optional.ofNullable(run))
                .map(found -> scorecard(contract, found))
                .orElseGet(
                        () ->
                                pages.page(
                                        "scorecard-none",
                                        pages.words().of("contract-scorecard"),
                                        Map.of("id", id)));
    }

    private Response scorecard(ContractRecord contract, Scored.Found found) {
        Sentences sentences = new Sentences(pages.language());
        ScorecardWords words = new ScorecardWords(sentences);
        return pages.page(
                "scorecard",
                found.card().contract().title(),
                Map.of(
                        "id", contract.id(),
                        "run", found.run(),
                        "asOf", pages.words().day(found.reviewed().run().viewpoint().asOf()),
                        "hash", found.reviewed().run().rulebookHash(),
                        "rulebook", found.reviewed().run().rulebookHash().substring(0, 12),
                        "confirmed", found.confirmed(),
                        "told", words.of(found.card(), found.followUp()),
                        "ruler", ruler(found),
                        "bars",
                                ShownPicture.of(
                                        new ScorecardPicture(sentences).of(found.card()),
                                        sentences),
                        "mayAppeal", contracts.canTake(contract, ContractStep.APPEALED)));
    }

    /** Where the composite lies; empty if the scheme has no grades. */
    private Optional<ShownPicture> ruler(Scored.Found found) {
        Sentences sentences = new Sentences(pages.language());
        return Ruler.of(found.card(), scored.limits(found))
                .map(ruler -> new RulerPicture(sentences).of(ruler))
                .map(picture -> ShownPicture.of(picture, sentences));
    }

    /** A line, side by side. */
    public record Row(
            String id,
            String name,
            String unit,
            String target,
            String claimed,
            String evidence,
            String moderated,
            String score,
            String again,
            String newScore,
            String reason,
            boolean agrees,
            boolean moved) {}

    @GET
    @Path("{contract}/comparison")
    @PermissionsAllowed("contract:read")
    public Response comparison(@PathParam("contract") String id) {
        ContractRecord contract = contracts.get(id);
        ContractComparison sides = ContractComparison.of(desk.runs(), caller.code(), contract);
        return pages.page(
                "comparison",
                pages.words().of("contract-comparison"),
                Map.of(
                        "id", id,
                        "rows", sides.lines().stream().map(ContractScorePage::row).toList(),
                        "claimed", contract.last(ContractStep.SELF_EVALUATED).isPresent(),
                        "appealed", sides.again().isPresent(),
                        "first", sides.moderated().map(ContractScorePage::total).orElse(""),
                        "second", sides.again().map(ContractScorePage::total).orElse(""),
                        "grounds", said(contract, ContractStep.APPEALED, "grounds"),
                        "outcome", outcome(contract),
                        "decision", said(contract, ContractStep.DECIDED, "reason")));
    }

    private String outcome(ContractRecord contract) {
        String word = said(contract, ContractStep.DECIDED, "outcome");
        return word.isEmpty() ? "" : pages.words().of("contract-" + word);
    }

    private static String said(ContractRecord contract, ContractStep step, String fact) {
        return contract.last(step)
                .map(CaseEntry::facts)
                .map(facts -> facts.getOrDefault(fact, ""))
                .orElse("");
    }

    private static String total(Scorecard card) {
        String grade = card.grade().map(band -> band.value().grade()).orElse("");
        return String.join(" · ", List.of(ScorecardWords.composite(card), grade));
    }

    private static Row row(ContractComparison.Line line) {
        return new Row(
                line.line().indicator().id(),
                line.line().indicator().name(),
                line.line().indicator().unit().word(),
                line.line().target().map(ScorecardWords::number).orElse(""),
                line.claim().flatMap(Claim::achieved).map(ScorecardWords::number).orElse(""),
                line.claim().map(Claim::evidence).orElse(""),
                achieved(line.moderated()),
                raw(line.moderated()),
                achieved(line.again()),
                raw(line.again()),
                line.reason(),
                line.agrees(),
                line.moved());
    }

    private static String achieved(Optional<Scorecard.Line> line) {
        return number(line.flatMap(Scorecard.Line::achievement));
    }

    private static String raw(Optional<Scorecard.Line> line) {
        return number(line.flatMap(Scorecard.Line::raw));
    }

    private static String number(Optional<Exact> number) {
        return number.map(ScorecardWords::number).orElse("");
    }
}
