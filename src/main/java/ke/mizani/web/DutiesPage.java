package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.app.BreachAccess;
import ke.mizani.app.Today;
import ke.mizani.casework.Breach;
import ke.mizani.casework.DueDuties;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.report.DutyList;
import ke.mizani.report.DutyText;
import ke.mizani.report.Sentences;

/** The queue of duties, by how soon somebody has to act. */
@Path("/duties")
@Blocking
public class DutiesPage {

    private static final int MOST = 200;

    private final Pages pages;
    private final Today today;
    private final BreachAccess breaches;

    DutiesPage(Pages pages, Today today, BreachAccess breaches) {
        this.pages = pages;
        this.today = today;
        this.breaches = breaches;
    }

    /** One list that can be looked at. */
    public record Tab(String word, String name, int count, boolean here) {}

    /** One duty. */
    public record Line(
            String when,
            boolean act,
            String due,
            String obligation,
            String matter,
            String clause,
            String office,
            String breachCase) {}

    @GET
    @PermissionsAllowed("breach:read")
    public Response list(@QueryParam("list") @DefaultValue("overdue") String wanted) {
        DutyList list =
                Stream.of(DutyList.values())
                        .filter(one -> one.word().equals(wanted))
                        .findFirst()
                        .orElse(DutyList.OVERDUE);
        Words words = pages.words();
        Optional<EvaluationRun> run = today.duties().map(DueDuties::run);
        List<Finding> all = run.map(list::of).orElse(List.of());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("tabs", run.map(found -> tabs(found, list, words)).orElse(List.of()));
        data.put("lines", run.map(found -> lines(found, all, words)).orElse(List.of()));
        data.put("left", Math.max(0, all.size() - MOST));
        data.put("day", new Sentences(pages.language()).day(today.day()));
        return pages.page("duties", words.of("place-duties"), data);
    }

    private static List<Tab> tabs(EvaluationRun run, DutyList here, Words words) {
        return Stream.of(DutyList.values())
                .map(
                        list ->
                                new Tab(
                                        list.word(),
                                        words.of("duties-" + list.word()),
                                        list.of(run).size(),
                                        list == here))
                .toList();
    }

    private List<Line> lines(EvaluationRun run, List<Finding> findings, Words words) {
        Sentences sentences = new Sentences(pages.language());
        DutyText text = new DutyText(run, sentences);
        Map<String, String> cases =
                breaches.list().stream()
                        .collect(
                                Collectors.toMap(
                                        breach -> breach.matter() + " " + breach.timeline(),
                                        DutiesPage::number,
                                        (earlier, later) -> later));
        return findings.stream()
                .limit(MOST)
                .map(
                        finding ->
                                new Line(
                                        when(text, finding, words),
                                        text.daysLeft(finding).filter(days -> days <= 0).isPresent()
                                                && finding.bindsAssembly(),
                                        finding.due().map(sentences::day).orElse(""),
                                        finding.duty().obligation(),
                                        finding.matter(),
                                        finding.duty().clause().instrument()
                                                + ", "
                                                + finding.duty().clause().section(),
                                        finding.duty().responsible(),
                                        cases.getOrDefault(
                                                finding.matter() + " " + finding.duty().id(), "")))
                .toList();
    }

    private static String number(Breach breach) {
        return String.valueOf(breach.file().number());
    }

    private static String when(DutyText text, Finding finding, Words words) {
        return text.daysLeft(finding)
                .filter(days -> days >= 0)
                .map(days -> words.of("days-left", days))
                .orElseGet(() -> text.verdict(finding));
    }
}
