package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ke.mizani.app.Today;
import ke.mizani.casework.Breach;
import ke.mizani.casework.BreachTable;
import ke.mizani.report.Spreadsheet;

/** The register of breaches as a file for a spreadsheet. */
@Path("/")
@Blocking
public class BreachFile {

    private final ChosenBreaches breaches;
    private final Today today;

    BreachFile(ChosenBreaches breaches, Today today) {
        this.breaches = breaches;
        this.today = today;
    }

    @GET
    @Path("breaches.csv")
    @Produces("text/csv; charset=utf-8")
    @PermissionsAllowed("breach:read")
    public Response csv(@BeanParam BreachWish wish) {
        return file(BreachTable.csv(breaches.of(wish)), "csv");
    }

    /** The same columns, and on a second sheet what was asked for. */
    @GET
    @Path("breaches.xlsx")
    @Produces(Spreadsheet.TYPE)
    @PermissionsAllowed("breach:read")
    public Response workbook(@BeanParam BreachWish wish) {
        List<Breach> chosen = breaches.of(wish);
        return file(
                Spreadsheet.of(
                        new Spreadsheet.Table(
                                "breaches", BreachTable.headings(), BreachTable.rows(chosen)),
                        new Spreadsheet.Table("selection", List.of("what", "value"), asked(wish))),
                "xlsx");
    }

    private List<List<Object>> asked(BreachWish wish) {
        return List.of(
                List.of("day", today.day()),
                List.of("state", wish.state()),
                List.of("waits_for", wish.stage()),
                List.of("severity", wish.severity()),
                List.of("words", wish.words()),
                List.of("for_the_reader", wish.mine()));
    }

    private static Response file(Object content, String ending) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=breaches." + ending)
                .build();
    }
}
