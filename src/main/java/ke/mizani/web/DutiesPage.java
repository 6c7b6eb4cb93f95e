package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.app.BreachAccess;
import ke.mizani.app.Caller;
import ke.mizani.app.OwnDuties;
import ke.mizani.app.Today;
import ke.mizani.calendar.Word;
import ke.mizani.casework.Breach;
import ke.mizani.evaluation.EvaluationRun;
import ke.mizani.finding.Finding;
import ke.mizani.report.DutyList;
import ke.mizani.report.DutyText;
import ke.mizani.report.Sentences;
import ke.mizani.store.Account;

/** The queue of duties, by how soon somebody has to act. */
@Path("/duties")
@Blocking
public class DutiesPage {

    private static final int MOST = 200;

    private final Pages pages;
    private final Caller caller;
    private final Today today;
    private final OwnDuties own;
    private final BreachAccess breaches;

    DutiesPage(Pages pages, Caller caller, Today today, OwnDuties own, BreachAccess breaches) {
        this.pages = pages;
        this.caller = caller;
        this.today = today;
        this.own = own;
        this.breaches = breaches;
    }

    /** Whose duties are looked at. */
    enum Whose implements Word {
        OWN,
        ALL;

        /** What somebody usually looks at: the own office, unless every office is the business. */
        static Whose usual(Caller caller) {
            return caller.may("breach:read-all") || caller.office().isEmpty() ? ALL : OWN;
        }
    }

    /** Where a list is. */
    static String path(DutyList list, Whose whose) {
        return "/duties?list=" + list.word() + "&of=" + whose.word();
    }

    /** One list that can be looked at. */
    public record Tab(String path, String name, int count, boolean here) {}

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
    public Response list(
            @QueryParam("list") @DefaultValue("overdue") String wanted,
            @QueryParam("of") @DefaultValue("") String of) {
        DutyList list = word(DutyList.values(), wanted).orElse(DutyList.OVERDUE);
        Whose whose = word(Whose.values(), of).orElseGet(() -> Whose.usual(caller));
        Words words = pages.words();
        Map<DutyList, List<Finding>> lists = lists(whose);
        List<Finding> all = lists.getOrDefault(list, List.of());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("tabs", tabs(lists, list, whose, words));
        data.put("others", others(list, whose, words));
        data.put(
                "lines",
                today.duties().map(found -> lines(found.run(), all, words)).orElse(List.of()));
        data.put("left", Math.max(0, all.size() - MOST));
        data.put("day", new Sentences(pages.language()).day(today.day()));
        return pages.page("duties", words.of("place-duties"), data);
    }

    private static <W extends Word> Optional<W> word(W[] known, String wanted) {
        return Stream.of(known).filter(one -> one.word().equals(wanted)).findFirst();
    }

    private Map<DutyList, List<Finding>> lists(Whose whose) {
        Account account = caller.session().orElseThrow().account();
        Map<DutyList, List<Finding>> lists = new EnumMap<>(DutyList.class);
        today.lists()
                .orElse(Map.of())
                .forEach(
                        (list, all) ->
                                lists.put(
                                        list,
                                        all.stream()
                                                .filter(
                                                        one ->
                                                                whose == Whose.ALL
                                                                        || own.concerns(
                                                                                one.duty(),
                                                                                account))
                                                .toList()));
        return lists;
    }

    private static List<Tab> tabs(
            Map<DutyList, List<Finding>> lists, DutyList here, Whose whose, Words words) {
        return lists.entrySet().stream()
                .map(
                        list ->
                                new Tab(
                                        path(list.getKey(), whose),
                                        words.of("duties-" + list.getKey().word()),
                                        list.getValue().size(),
                                        list.getKey() == here))
                .toList();
    }

    /** The own office and everybody, for a reader to whom these differ. */
    private List<Tab> others(DutyList list, Whose here, Words words) {
        return Whose.usual(caller) == Whose.ALL
                ? List.of()
                : Stream.of(Whose.values())
                        .map(
                                whose ->
                                        new Tab(
                                                path(list, whose),
                                                words.of("duties-of-" + whose.word()),
                                                0,
                                                whose == here))
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

    static String when(DutyText text, Finding finding, Words words) {
        return text.daysLeft(finding)
                .filter(days -> days >= 0)
                .map(days -> words.of("days-left", days))
                .orElseGet(() -> text.verdict(finding));
    }
}
