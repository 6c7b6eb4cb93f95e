package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.app.BreachAccess;
import ke.mizani.app.Today;
import ke.mizani.finding.Finding;
import ke.mizani.report.DutyText;
import ke.mizani.report.Sentences;

/** The findings behind a field of the legal audit, each with its matter and its case. */
@Path("/compliance/findings")
@Blocking
public class FindingsBehindPage {

    private static final int MOST = 300;

    private final Pages pages;
    private final LegalAudit audit;
    private final Today today;
    private final BreachAccess breaches;

    FindingsBehindPage(Pages pages, LegalAudit audit, Today today, BreachAccess breaches) {
        this.pages = pages;
        this.audit = audit;
        this.today = today;
        this.breaches = breaches;
    }

    /** One finding. */
    public record Line(
            String matter,
            String obligation,
            String due,
            String verdict,
            boolean late,
            String office,
            String breachCase) {}

    /**
     * Where the findings of a provision are.
     *
     * @param office not empty: only what this office did not do in time
     */
    static String path(String clause, String quarter, String office) {
        UriBuilder path =
                UriBuilder.fromPath("/compliance/findings").queryParam("clause", "{clause}");
        if (!quarter.isEmpty()) {
            path.queryParam("quarter", "{quarter}");
        }
        if (!office.isEmpty()) {
            path.queryParam("late-office", "{office}");
        }
        return path.build(
                        Stream.of(clause, quarter, office)
                                .filter(word -> !word.isEmpty())
                                .toArray())
                .toString();
    }

    @GET
    @PermissionsAllowed("breach:read")
    public Response show(
            @QueryParam("clause") @DefaultValue("") String clause,
            @QueryParam("quarter") @DefaultValue("") String quarter,
            @QueryParam("late-office") @DefaultValue("") String office) {
        List<Finding> found = audit.behind(clause, quarter, office, !office.isEmpty());
        if (found.isEmpty()) {
            throw new NotFoundException(clause + " " + quarter + " " + office);
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("law", found.get(0).duty().clause().instrument());
        data.put("section", found.get(0).duty().clause().section());
        data.put("clause", clause);
        data.put("quarter", quarter);
        data.put("office", office);
        data.put("met", found.stream().filter(one -> !one.breach()).count());
        data.put("count", found.size());
        data.put("lines", lines(found));
        data.put("left", Math.max(0, found.size() - MOST));
        return pages.page("compliance-findings", pages.words().of("compliance-findings"), data);
    }

    private List<Line> lines(List<Finding> found) {
        Sentences sentences = new Sentences(pages.language());
        DutyText text = new DutyText(today.duties().orElseThrow().run(), sentences);
        Map<String, String> cases =
                breaches.list().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.matter() + " " + one.timeline(),
                                        one -> String.valueOf(one.file().number()),
                                        (earlier, later) -> later));
        return found.stream()
                .limit(MOST)
                .map(
                        one ->
                                new Line(
                                        one.matter(),
                                        one.duty().obligation(),
                                        one.due().map(sentences::day).orElse(""),
                                        text.verdict(one),
                                        one.breach(),
                                        one.duty().responsible(),
                                        cases.getOrDefault(
                                                one.matter() + " " + one.duty().id(), "")))
                .toList();
    }
}
