package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ke.mizani.app.Query;
import ke.mizani.app.ScoreAccess;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.evaluation.OfficersTogether;
import ke.mizani.finding.IndexMetric;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.Level;
import ke.mizani.report.IndexDivision;
import ke.mizani.report.IndexReport.Extra;
import ke.mizani.report.IndexWords;
import ke.mizani.report.Sentences;
import ke.mizani.report.WaterfallPicture;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.RunResult;
import org.jspecify.annotations.Nullable;

/** The productivity index of the Assembly and its offices, each number open to its parts. */
@Path("/scores/index")
@Blocking
public class IndexPage {

    private static final List<Extra> VIEWS =
            Arrays.stream(Extra.values()).filter(extra -> extra != Extra.NONE).toList();

    private final Pages pages;
    private final ScoreAccess scores;
    private final ScoreStanding standing;

    IndexPage(Pages pages, ScoreAccess scores, ScoreStanding standing) {
        this.pages = pages;
        this.scores = scores;
        this.standing = standing;
    }

    /** A holder's index; the path opens it. */
    public record Line(IndexWords.Row row, String path, boolean open) {}

    /** The holders of one level. */
    public record Holders(String name, List<Line> lines) {}

    /** A part; the path opens what it comes from, and is empty where nothing is to be opened. */
    public record Opened(IndexDivision.Part part, String path) {}

    /** One of the views. */
    public record Choice(String word, String text, String path) {}

    @GET
    @PermissionsAllowed("scorecard:read")
    public Response show(
            @QueryParam("run") @Nullable Long asked,
            @QueryParam("office") @DefaultValue("") String office,
            @QueryParam("person") @DefaultValue("") String person,
            @QueryParam("view") @DefaultValue("perspective") String view) {
        Optional<ArchivedRun> run = scores.run(RunResult.Kind.INDEX, Optional.ofNullable(asked));
        if (run.isEmpty() && asked != null) {
            throw new NotFoundException("no run of indices " + asked);
        }
        Map<String, Object> data = new HashMap<>();
        data.put("periods", scores.periods(RunResult.Kind.INDEX));
        data.put("run", run.map(ArchivedRun::number).orElse(0L));
        run.ifPresent(one -> fill(data, one, new Asked(office, person, extra(view))));
        return pages.page("index", pages.words().of("index-title"), data);
    }

    /** Which index is opened, and how it is divided. */
    private record Asked(String office, String person, Extra view) {

        IndexNode of(IndexRun run) {
            return person.isEmpty() && office.isEmpty()
                    ? run.now().assembly()
                    : run.now().all().stream()
                            .filter(node -> person.isEmpty() != isOfficer(node))
                            .filter(node -> node.holder().code().equals(code()))
                            .findFirst()
                            .orElseThrow(() -> new NotFoundException("no index of " + code()));
        }

        private String code() {
            return person.isEmpty() ? office : person;
        }
    }

    private static boolean isOfficer(IndexNode node) {
        return node.holder().level() == Level.INDIVIDUAL;
    }

    private static Extra extra(String word) {
        return VIEWS.stream()
                .filter(view -> word(view).equals(word))
                .findFirst()
                .orElse(Extra.PERSPECTIVE);
    }

    private static String word(Extra view) {
        return view.name().toLowerCase(Locale.ROOT);
    }

    private void fill(Map<String, Object> data, ArchivedRun archived, Asked asked) {
        IndexRun run = scores.index(archived);
        Sentences sentences = new Sentences(pages.language());
        IndexWords words = new IndexWords(run, sentences);
        IndexDivision division = new IndexDivision(run, sentences);
        IndexNode opened = asked.of(run);
        data.put("period", run.now().period().toString());
        data.put("asOf", sentences.day(archived.request().viewpoint().asOf()));
        data.put("hash", archived.request().rulebook());
        data.put("rulebook", archived.request().rulebook().substring(0, 12));
        data.put("quarters", words.quarters());
        data.put("basis", words.basis());
        data.put("levels", levels(archived, run, opened, words));
        data.put("opened", words.row(opened));
        data.put("picture", picture(run, opened, sentences));
        data.put("parts", parts(archived, opened, division));
        data.put("besides", words.besides(opened));
        data.put("why", words.why(opened));
        data.put("view", word(asked.view()));
        data.put("groups", division.view(opened, asked.view()));
        data.put(
                "views",
                VIEWS.stream()
                        .map(
                                view ->
                                        new Choice(
                                                word(view),
                                                pages.words().of("index-by-" + word(view)),
                                                path(archived, opened) + "&view=" + word(view)))
                        .toList());
    }

    private static List<Holders> levels(
            ArchivedRun archived, IndexRun run, IndexNode opened, IndexWords words) {
        Map<Level, List<Line>> levels = new EnumMap<>(Level.class);
        run.now()
                .all()
                .forEach(
                        node ->
                                levels.computeIfAbsent(
                                                node.holder().level(), none -> new ArrayList<>())
                                        .add(
                                                new Line(
                                                        words.row(node),
                                                        path(archived, node),
                                                        node.equals(opened))));
        return levels.entrySet().stream()
                .map(one -> new Holders(words.level(one.getKey()), one.getValue()))
                .toList();
    }

    private static ShownPicture picture(IndexRun run, IndexNode node, Sentences sentences) {
        return ShownPicture.of(
                new WaterfallPicture(run.now().scheme().value(), sentences).of(node), sentences);
    }

    private static String path(ArchivedRun run, IndexNode node) {
        IndexNode.Holder holder = node.holder();
        Query query = Query.NOTHING.with("run", run.number());
        return switch (holder.level()) {
            case ASSEMBLY -> path(query);
            case DEPARTMENT -> path(query.with("office", holder.code()));
            case INDIVIDUAL ->
                    holder.code().equals(OfficersTogether.CODE)
                            ? ""
                            : path(query.with("person", holder.code()));
        };
    }

    private static String path(Query query) {
        return "/scores/index" + query.text();
    }

    private List<Opened> parts(ArchivedRun run, IndexNode node, IndexDivision division) {
        List<IndexDivision.Part> told = division.parts(node);
        return IntStream.range(0, told.size())
                .mapToObj(i -> new Opened(told.get(i), path(run, node.parts().get(i))))
                .toList();
    }

    private String path(ArchivedRun run, IndexNode.Part part) {
        return part.metric()
                .map(IndexMetric::card)
                .map(card -> standing.of(run, card).path())
                .or(() -> part.node().map(node -> path(run, node)))
                .orElse("");
    }
}
