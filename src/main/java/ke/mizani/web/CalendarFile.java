package ke.mizani.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import ke.mizani.app.OwnDuties;
import ke.mizani.store.Account;
import ke.mizani.store.CalendarLinks;

/** The duties of whoever's link it is, for a calendar program, which cannot log in. */
@Path("/calendars/{secret}.ics")
@Blocking
public class CalendarFile {

    private final CalendarLinks links;
    private final OwnDuties duties;

    CalendarFile(CalendarLinks links, OwnDuties duties) {
        this.links = links;
        this.duties = duties;
    }

    @GET
    @PermitAll
    @Produces("text/calendar; charset=utf-8")
    public Response get(@PathParam("secret") String secret) {
        Account account =
                links.account(secret)
                        .flatMap(duties::reader)
                        .orElseThrow(() -> new NotFoundException("no such calendar"));
        return Response.ok(duties.calendar(account)).build();
    }
}
