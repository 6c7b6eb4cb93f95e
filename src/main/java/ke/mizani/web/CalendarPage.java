package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ke.mizani.app.Caller;
import ke.mizani.app.OwnDuties;
import ke.mizani.app.Settings;
import ke.mizani.finding.Finding;
import ke.mizani.report.Sentences;
import ke.mizani.store.CalendarLinks;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is due when, month by month, and the link by which a calendar program reads it. */
@Path("/calendar")
@Blocking
public class CalendarPage {

    private final Pages pages;
    private final OwnDuties duties;
    private final CalendarLinks links;
    private final Caller caller;
    private final int most;
    private final int mostPast;

    CalendarPage(
            Pages pages, OwnDuties duties, CalendarLinks links, Caller caller, Settings settings) {
        this.pages = pages;
        this.duties = duties;
        this.links = links;
        this.caller = caller;
        most = settings.calendarDuties();
        mostPast = settings.calendarPastDuties();
    }

    /** One month. */
    public record Month(String name, List<Day> days) {}

    /** One duty on its day. */
    public record Day(String day, String obligation, String matter, String clause) {}

    @GET
    @PermissionsAllowed("breach:read")
    public Response show() {
        return page("");
    }

    private Response page(String link) {
        Map<String, Object> data = new LinkedHashMap<>();
        List<Finding> open = duties.open(caller.session().orElseThrow().account());
        List<Finding> shown = around(open);
        Map<Boolean, List<Finding>> parts =
                shown.stream().collect(Collectors.partitioningBy(this::isPast));
        data.put("months", months(parts.getOrDefault(false, List.of())));
        data.put("past", parts.getOrDefault(true, List.of()).stream().map(this::day).toList());
        data.put("left", open.size() - shown.size());
        data.put("link", link);
        data.put("linked", links.has(caller.code()));
        return pages.page("calendar", pages.words().of("place-calendar"), data);
    }

    /** The last that are past and the first to come, of those in the order of their days. */
    private List<Finding> around(List<Finding> open) {
        long past = open.stream().filter(this::isPast).count();
        return open.stream().skip(Math.max(0, past - mostPast)).limit(most).toList();
    }

    private boolean isPast(Finding finding) {
        return finding.due().filter(due -> due.isBefore(duties.today())).isPresent();
    }

    private List<Month> months(List<Finding> coming) {
        String[] names = new Sentences(pages.language()).word("months").split(",", -1);
        Map<YearMonth, List<Day>> months = new LinkedHashMap<>();
        for (Finding finding : coming) {
            YearMonth month = YearMonth.from(finding.due().orElseThrow());
            months.computeIfAbsent(month, none -> new ArrayList<>()).add(day(finding));
        }
        return months.entrySet().stream()
                .map(
                        one ->
                                new Month(
                                        names[one.getKey().getMonthValue() - 1]
                                                + " "
                                                + one.getKey().getYear(),
                                        one.getValue()))
                .toList();
    }

    private Day day(Finding finding) {
        return new Day(
                new Sentences(pages.language()).day(finding.due().orElseThrow()),
                finding.duty().obligation(),
                finding.matter(),
                finding.duty().clause().instrument() + ", " + finding.duty().clause().section());
    }

    /** Makes a link, shown this once; or ends the one there is. */
    @POST
    @PermissionsAllowed("breach:read")
    public Response link(@RestForm @Nullable String act, @Context UriInfo uri) {
        if ("end".equals(act)) {
            links.end(caller.code());
            return Response.seeOther(URI.create("/calendar")).build();
        }
        String secret = links.make(caller.code()).text();
        return page(uri.getBaseUri().resolve("/calendars/" + secret + ".ics").toString());
    }
}
