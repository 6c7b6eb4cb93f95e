package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ke.mizani.app.Caller;
import ke.mizani.app.Query;
import ke.mizani.app.Uploads;
import ke.mizani.casework.ReadRulebooks;
import ke.mizani.report.PublicationText;
import ke.mizani.report.Sentences;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.RulebookVersion;
import ke.mizani.rulebook.TableView;
import ke.mizani.rulebook.WorkbookTemplate;
import ke.mizani.store.Publication;
import ke.mizani.store.RulebookArchive;

/** The rulebook as it looks in the spreadsheet, and its workbooks to take along. */
@Path("/rulebook")
@Blocking
public class RulebookPage {

    private final Pages pages;
    private final Caller caller;
    private final RulebookArchive archive;
    private final ReadRulebooks rulebooks;
    private final Clock clock;

    RulebookPage(
            Pages pages,
            Caller caller,
            RulebookArchive archive,
            ReadRulebooks rulebooks,
            Clock clock) {
        this.pages = pages;
        this.caller = caller;
        this.archive = archive;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** One workbook with its tables. */
    public record Workbook(String file, List<TableView> tables) {}

    @GET
    @PermissionsAllowed("rulebook:read")
    public Response published() {
        return version(archive.publishedAt(clock.instant()).orElseThrow().hash());
    }

    @GET
    @Path("versions/{hash}")
    @PermissionsAllowed("rulebook:read")
    public Response version(@PathParam("hash") String hash) {
        RulebookVersion version = existing(hash);
        Map<String, List<TableView>> tables = new TreeMap<>();
        for (TableView view : version.views()) {
            tables.computeIfAbsent(view.workbook(), file -> new ArrayList<>()).add(view);
        }
        Optional<Publication> publication =
                archive.timeLine().publications().stream()
                        .filter(one -> one.hash().equals(hash))
                        .reduce((earlier, later) -> later);
        Map<String, Object> data = new HashMap<>();
        data.put(
                "workbooks",
                tables.entrySet().stream()
                        .map(one -> new Workbook(one.getKey(), one.getValue()))
                        .toList());
        data.put("hash", hash);
        data.put("version", hash.substring(0, 12));
        data.put("drafts", caller.may("rulebook:draft"));
        data.put("publication", publication);
        data.put("since", publication.map(one -> moment(one)).orElse(""));
        return pages.page("rulebook", pages.words().of("rb-title"), data);
    }

    private String moment(Publication publication) {
        return new PublicationText(clock.getZone(), new Sentences(pages.language()))
                .moment(publication.from());
    }

    private RulebookVersion existing(String hash) {
        if (archive.versions(hash).stream().noneMatch(one -> one.hash().equals(hash))) {
            throw new NotFoundException("no version " + hash);
        }
        return rulebooks.version(hash);
    }

    @GET
    @Path("versions/{hash}/{workbook}/{sheet}")
    @PermissionsAllowed("rulebook:read")
    public Response sheet(
            @PathParam("hash") String hash,
            @PathParam("workbook") String workbook,
            @PathParam("sheet") String sheet,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("on") @DefaultValue("") String day,
            @QueryParam("from") @DefaultValue("0") int from) {
        List<TableView> tabs =
                existing(hash).views().stream()
                        .filter(view -> view.workbook().equals(workbook))
                        .toList();
        TableView view =
                tabs.stream()
                        .filter(one -> one.sheet().equals(sheet))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("no sheet " + sheet));
        SheetLook look = SheetLook.of(view, words, day, Math.max(0, from));
        Map<String, Object> data = new HashMap<>();
        data.put("look", look);
        data.put("view", view);
        data.put("tabs", tabs);
        data.put("hash", hash);
        data.put("version", hash.substring(0, 12));
        data.put("words", words);
        data.put("day", day);
        data.put(
                "next",
                look.next()
                        .map(
                                place ->
                                        Query.NOTHING
                                                .with("q", words)
                                                .with("on", day)
                                                .with("from", place)
                                                .text())
                        .orElse(""));
        data.put("drafts", caller.may("rulebook:draft"));
        return pages.page("rulebook-sheet", sheet, data);
    }

    @GET
    @Path("versions/{hash}/{workbook}")
    @PermissionsAllowed("rulebook:read")
    public Response workbook(@PathParam("hash") String hash, @PathParam("workbook") String file) {
        existing(hash);
        byte[] content = archive.source(hash).workbooks().get(file);
        if (content == null) {
            throw new NotFoundException("no workbook " + file);
        }
        return download(file, content);
    }

    /** Instructions and notes in a language, with the rows of the published version or none. */
    @GET
    @Path("templates/{workbook}")
    @PermissionsAllowed("rulebook:read")
    public Response template(
            @PathParam("workbook") String file,
            @QueryParam("rows") @DefaultValue("yes") String rows) {
        RulebookSource published =
                archive.source(archive.publishedAt(clock.instant()).orElseThrow().hash());
        if (!published.workbooks().containsKey(file)) {
            throw new NotFoundException("no workbook " + file);
        }
        WorkbookTemplate template = new WorkbookTemplate(pages.language().locale());
        Map<String, byte[]> all = rows.equals("no") ? template.empty() : template.with(published);
        byte[] content = all.getOrDefault(file, new byte[0]);
        return download(file, content);
    }

    /** A workbook to be saved under its name, which is one of the rulebook's own. */
    static Response download(String file, byte[] content) {
        return Response.ok(content, Uploads.WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
