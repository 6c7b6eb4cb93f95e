package ke.mizani.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A page of the tests that fails, and an endpoint. */
@Path("/failing")
public class Failing {

    @GET
    @PermitAll
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalArgumentException("something inside that nobody is to read");
    }

    /** The endpoint. */
    @Path("/api/v1/failing")
    public static class ForPrograms extends Failing {}
}
