package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ke.mizani.app.Caller;
import ke.mizani.casework.Draft;
import ke.mizani.casework.RulebookDesk;
import ke.mizani.rulebook.CellOfThree;
import ke.mizani.rulebook.CellOfThree.Side;
import ke.mizani.rulebook.ThreeVersions;
import ke.mizani.store.WrongInput;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Mine, theirs and base by cell, and the choice where both changed the same one. */
@Path("/rulebook/drafts/{number}/three")
@Blocking
public class ThreePage {

    private final Pages pages;
    private final Caller caller;
    private final RulebookDesk desk;
    private final DraftRefusals refusals;
    private final DraftLook look;

    ThreePage(
            Pages pages, Caller caller, RulebookDesk desk, DraftRefusals refusals, DraftLook look) {
        this.pages = pages;
        this.caller = caller;
        this.desk = desk;
        this.refusals = refusals;
        this.look = look;
    }

    /** A cell with the words for who changed it. */
    public record Told(CellOfThree cell, String by) {}

    @GET
    @PermissionsAllowed("rulebook:merged")
    public Response show(@PathParam("number") long number) {
        return page(number, Optional.empty());
    }

    private Draft existing(long number) {
        return desk.find(number).orElseThrow(() -> new NotFoundException("no draft " + number));
    }

    private Response page(long number, Optional<String> wrong) {
        Draft draft = existing(number);
        try {
            ThreeVersions three = desk.three(draft);
            List<CellOfThree> cells = three.cells();
            Map<String, Object> data = new HashMap<>();
            data.put("draft", draft);
            data.put("drafts", true);
            data.put("wrong", wrong.orElse(""));
            data.put("theirs", three.theirs().hash());
            data.put("clashes", cells.stream().filter(CellOfThree::clashes).toList());
            data.put(
                    "others",
                    cells.stream().filter(cell -> !cell.clashes()).map(this::told).toList());
            return pages.page(
                    wrong.isPresent() ? Response.Status.BAD_REQUEST : Response.Status.OK,
                    "three",
                    pages.words().of("rb-three"),
                    data);
        } catch (RuntimeException refused) {
            return look.page(draft, Optional.of(refusals.why(refused).orElseThrow(() -> refused)));
        }
    }

    private Told told(CellOfThree cell) {
        return new Told(cell, pages.words().of("rb-by-" + cell.by().word()));
    }

    @POST
    @PermissionsAllowed("rulebook:merged")
    public Response merge(
            @PathParam("number") long number,
            @RestForm int version,
            @RestForm @DefaultValue("") String theirs,
            @RestForm @DefaultValue("0") int count,
            @RestForm @Nullable List<String> choice) {
        Draft draft = existing(number);
        List<Side> sides = new ArrayList<>();
        for (String word : choice == null ? List.<String>of() : choice) {
            if (!word.isEmpty()) {
                sides.add(WrongInput.word("choice", Side.class, word));
            }
        }
        if (sides.size() != count) {
            return page(number, Optional.of(pages.words().of("rb-choice-missing")));
        }
        try {
            return DraftsPage.to(desk.merge(caller.code(), draft, version, theirs, sides));
        } catch (RuntimeException refused) {
            return look.page(
                    desk.get(number),
                    Optional.of(refusals.why(refused).orElseThrow(() -> refused)));
        }
    }
}
