package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.ScoreAccess;
import ke.mizani.app.ScoreAccess.Scores;
import ke.mizani.finding.NearLimit;
import ke.mizani.finding.Scorecard;
import ke.mizani.policy.GradeLimit;
import ke.mizani.report.ScoreDistribution;
import ke.mizani.report.ScorecardWords;
import ke.mizani.report.Sentences;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunResult;
import org.jspecify.annotations.Nullable;

/** How the scores of a period are spread over the grades, and who is close to a limit. */
@Path("/scores")
@Blocking
public class ScoresPage {

    private static final String A_DISTANCE = "[0-9]{1,4}([.][0-9]{1,6})?";

    private final Pages pages;
    private final ScoreAccess scores;
    private final ScoreStanding standing;

    ScoresPage(Pages pages, ScoreAccess scores, ScoreStanding standing) {
        this.pages = pages;
        this.scores = scores;
        this.standing = standing;
    }

    /**
     * The scores of one scheme.
     *
     * @param rows those that the reader may see
     */
    public record Group(
            String code,
            String name,
            String better,
            Optional<ShownPicture> picture,
            List<Row> rows) {}

    /** One score; a path is empty where its reader has no page for it. */
    public record Row(
            String holder,
            String composite,
            String grade,
            String standing,
            boolean confirmed,
            String path) {}

    /** A score close to a limit between two grades. */
    public record Near(
            Row row,
            String limit,
            String better,
            String worse,
            String distance,
            boolean hasBetter) {}

    @GET
    @PermissionsAllowed("scorecard:read")
    public Response show(
            @QueryParam("run") @Nullable Long asked,
            @QueryParam("distance") @Nullable String distance) {
        Optional<ArchivedRun> run = scores.run(RunResult.Kind.EVALUATE, Optional.ofNullable(asked));
        if (run.isEmpty() && asked != null) {
            throw new NotFoundException("no run over contracts " + asked);
        }
        Map<String, Object> data = new HashMap<>();
        data.put("periods", scores.periods(RunResult.Kind.EVALUATE));
        data.put("run", run.map(ArchivedRun::number).orElse(0L));
        String usual = scores.usualDistance().toPlainString();
        String typed = distance == null ? usual : distance.strip();
        run.ifPresent(one -> fill(data, one, typed, usual));
        return pages.page("scores", pages.words().of("scores-title"), data);
    }

    private void fill(Map<String, Object> data, ArchivedRun run, String typed, String usual) {
        Sentences sentences = new Sentences(pages.language());
        Scores found = scores.scores(run);
        boolean sound = typed.matches(A_DISTANCE);
        String distance = sound ? typed : usual;
        List<NearLimit> near = scores.near(found, new BigDecimal(distance));
        List<NearLimit> shown =
                near.stream().filter(one -> found.shown().contains(one.card())).toList();
        data.put("period", run.request().period().map(Object::toString).orElse(""));
        data.put("asOf", sentences.day(run.request().viewpoint().asOf()));
        data.put("rulebook", run.request().rulebook().substring(0, 12));
        data.put(
                "groups",
                ScoreDistribution.of(found.all(), card -> scores.limits(run, card)).stream()
                        .map(one -> group(found, one, sentences))
                        .toList());
        data.put("hidden", found.hidden());
        data.put("whole", found.all().size());
        data.put("confirmed", standing.confirmed(run, found.all()));
        data.put("near", shown.stream().map(one -> near(run, one)).toList());
        data.put("nearHidden", near.size() - shown.size());
        data.put("distance", typed);
        data.put("distanceUsed", distance);
        data.put("distanceError", sound ? "" : pages.words().of("radar-wrong", usual));
    }

    private Group group(Scores found, ScoreDistribution of, Sentences sentences) {
        return new Group(
                of.scheme().code(),
                of.scheme().name(),
                sentences.word("better-" + of.scheme().better().word()),
                of.picture(sentences).map(picture -> ShownPicture.of(picture, sentences)),
                of.cards().stream()
                        .filter(found.shown()::contains)
                        .map(card -> row(found.run(), card))
                        .toList());
    }

    private Row row(ArchivedRun run, Scorecard card) {
        ScoreStanding.Told told = standing.of(run, card);
        return new Row(
                card.contract().holder().post(),
                ScorecardWords.composite(card),
                card.grade().map(band -> band.value().grade()).orElse(""),
                told.words(),
                told.confirmed(),
                told.path());
    }

    private Near near(ArchivedRun run, NearLimit near) {
        GradeLimit limit = near.limit();
        return new Near(
                row(run, near.card()),
                ScorecardWords.number(limit.score()),
                limit.better().value().grade(),
                limit.worse().value().grade(),
                ScorecardWords.number(near.distance()),
                near.better());
    }
}
