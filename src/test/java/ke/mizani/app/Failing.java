package ke.mizani.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An endpoint and a page of the tests that fail. */
@Path("/")
public class Failing {

    @GET
    @PermitAll
    @Operation(hidden = true)
    @Path("{place:failing|api/v1/failing}")
    public String fail() {
        throw new IllegalStateException("something inside that nobody is to read");
    }
}
