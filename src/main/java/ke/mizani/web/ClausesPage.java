package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.casework.ClauseCoverage;
import ke.mizani.casework.ReadRulebooks;
import ke.mizani.report.PublicationText;
import ke.mizani.report.Sentences;
import ke.mizani.store.ArchivedRun;
import ke.mizani.store.CoverageSearch;
import ke.mizani.store.RulebookArchive;
import ke.mizani.store.RunArchive;
import ke.mizani.store.RunResult;
import ke.mizani.store.RunSearch;
import ke.mizani.store.Store;

/** Provisions with their rows, tests, verdicts and evidence, the uncovered ones first. */
@Path("/rulebook/clauses")
@Blocking
public class ClausesPage {

    private final Pages pages;
    private final Caller caller;
    private final RulebookArchive archive;
    private final ReadRulebooks rulebooks;
    private final RunSearch runs;
    private final RunArchive results;
    private final CoverageSearch coverage;
    private final Clock clock;

    ClausesPage(
            Pages pages,
            Caller caller,
            RulebookArchive archive,
            ReadRulebooks rulebooks,
            RunSearch runs,
            RunArchive results,
            Store store,
            Clock clock) {
        this.pages = pages;
        this.caller = caller;
        this.archive = archive;
        this.rulebooks = rulebooks;
        this.runs = runs;
        this.results = results;
        this.coverage = new CoverageSearch(store);
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed("rulebook:read")
    public Response show() {
        String hash = archive.publishedAt(clock.instant()).orElseThrow().hash();
        Optional<Long> run = runs.latest(RunResult.Kind.CHECK);
        List<ClauseCoverage> all =
                ClauseCoverage.of(
                        rulebooks.version(hash),
                        new ClauseCoverage.Known(
                                rulebooks.check(hash).tests(),
                                run.map(coverage::byClause).orElse(Map.of()),
                                coverage.byEvent()));
        Map<String, Object> data = new HashMap<>();
        data.put("clauses", all);
        data.put("uncovered", all.stream().filter(one -> !one.whole()).count());
        data.put("hash", hash);
        data.put("run", run.flatMap(results::find).map(this::told).orElse(""));
        data.put("drafts", caller.may("rulebook:draft"));
        return pages.page("clauses", pages.words().of("rb-clauses"), data);
    }

    private String told(ArchivedRun run) {
        return pages.words()
                .of(
                        "rb-last-run",
                        String.valueOf(run.number()),
                        new PublicationText(clock.getZone(), new Sentences(pages.language()))
                                .moment(run.archivedAt()));
    }
}
