package ke.mizani.web;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Engine;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.ContractAccess;
import ke.mizani.app.Settings;
import ke.mizani.casework.Category;
import ke.mizani.casework.ContractRecord;
import ke.mizani.finding.FollowUp;
import ke.mizani.finding.Step;
import ke.mizani.policy.GradeLimit;
import ke.mizani.report.ScorecardWords;
import ke.mizani.report.Sentences;
import org.jspecify.annotations.Nullable;

/** The letter that tells a holder on one sheet why this grade: to be read, printed or kept. */
@Path("/contracts")
@Blocking
public class LetterPage {

    private final Pages pages;
    private final Engine engine;
    private final ContractAccess contracts;
    private final Scored scored;
    private final Settings settings;
    private final Clock clock;

    LetterPage(
            Pages pages,
            Engine engine,
            ContractAccess contracts,
            Scored scored,
            Settings settings,
            Clock clock) {
        this.pages = pages;
        this.engine = engine;
        this.contracts = contracts;
        this.scored = scored;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Path("{contract}/letter")
    @PermissionsAllowed("contract:read")
    public Response letter(
            @PathParam("contract") String id, @QueryParam("run") @Nullable Long run) {
        return pages.page("letter", pages.words().of("letter"), data(id, run));
    }

    @GET
    @Path("{contract}/letter.pdf")
    @Produces("application/pdf")
    @PermissionsAllowed("contract:read")
    public Response pdf(@PathParam("contract") String id, @QueryParam("run") @Nullable Long run) {
        Map<String, Object> data = data(id, run);
        var page = engine.getTemplate("web/letter-pdf").instance().data("w", pages.words());
        data.forEach(page::data);
        return Response.ok(pdf(page.render()))
                .header("Content-Disposition", "inline; filename=\"" + id + ".pdf\"")
                .build();
    }

    private static byte[] pdf(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder().useFastMode().withHtmlContent(html, null).toStream(out).run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Map<String, Object> data(String id, @Nullable Long run) {
        ContractRecord contract = contracts.get(id);
        Scored.Found found = scored.of(contract, Optional.ofNullable(run));
        Sentences sentences = new Sentences(pages.language());
        Optional<Category> category = contract.category().filter(one -> found.confirmed());
        Map<String, Object> data = new HashMap<>();
        data.put("assembly", settings.assembly());
        data.put("id", id);
        data.put("run", found.run());
        data.put("contract", found.card().contract());
        data.put("told", new ScorecardWords(sentences).of(found.card(), found.followUp()));
        data.put("category", category);
        data.put("confirmedOn", category.map(one -> day(sentences, one)).orElse(""));
        data.put("today", sentences.day(LocalDate.now(clock)));
        data.put("limits", scored.limits(found).stream().map(one -> told(one, sentences)).toList());
        data.put("nearest", found.followUp().map(one -> nearest(one, sentences)).orElse(List.of()));
        data.put("asOf", sentences.day(found.reviewed().run().viewpoint().asOf()));
        data.put("rulebook", found.reviewed().run().rulebookHash().substring(0, 12));
        return data;
    }

    private String day(Sentences sentences, Category category) {
        return sentences.day(LocalDate.ofInstant(category.at(), clock.getZone()));
    }

    private static String told(GradeLimit limit, Sentences sentences) {
        return sentences.say(
                "picture-ruler-limit",
                Map.of(
                        "limit", limit.score(),
                        "better", limit.better().value().grade(),
                        "worse", limit.worse().value().grade(),
                        "of", (limit.ofBetter() ? limit.better() : limit.worse()).value().grade()));
    }

    private static List<String> nearest(FollowUp followUp, Sentences sentences) {
        return followUp.why().steps().stream()
                .filter(step -> step.topic().startsWith("nearest-"))
                .map((Step step) -> sentences.of(step))
                .toList();
    }
}
