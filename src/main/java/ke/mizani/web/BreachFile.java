package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import ke.mizani.app.BreachAccess;
import ke.mizani.casework.BreachTable;

/** The register of breaches as a file for a spreadsheet. */
@Path("/breaches.csv")
@Blocking
public class BreachFile {

    private final BreachAccess breaches;

    BreachFile(BreachAccess breaches) {
        this.breaches = breaches;
    }

    @GET
    @Produces("text/csv; charset=utf-8")
    @PermissionsAllowed("breach:read")
    public Response get(@BeanParam BreachWish wish) {
        String table = BreachTable.csv(breaches.list().stream().filter(wish::holds).toList());
        return Response.ok(table)
                .header("Content-Disposition", "attachment; filename=breaches.csv")
                .build();
    }
}
