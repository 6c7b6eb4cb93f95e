package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.app.Caller;
import ke.mizani.app.OwnDuties;
import ke.mizani.app.Today;
import ke.mizani.finding.Finding;
import ke.mizani.report.DutyList;
import ke.mizani.report.DutyText;
import ke.mizani.report.Sentences;
import ke.mizani.store.Account;

/** The queue of duties, as far as the reader has to look after them. */
@RequestScoped
class WaitingDuties {

    private final Pages pages;
    private final Caller caller;
    private final Today today;
    private final OwnDuties own;

    WaitingDuties(Pages pages, Caller caller, Today today, OwnDuties own) {
        this.pages = pages;
        this.caller = caller;
        this.today = today;
        this.own = own;
    }

    /** How many duties a list holds, and where it is. */
    public record Count(String name, String path, int count, boolean act) {}

    private Optional<Map<DutyList, List<Finding>>> lists() {
        return caller.may("breach:read") ? today.lists() : Optional.empty();
    }

    /** Each list; none if nothing can be judged, or the reader does not look after duties. */
    List<Count> counts() {
        return lists().stream()
                .flatMap(lists -> Stream.of(DutyList.values()).map(list -> count(list, lists)))
                .toList();
    }

    private Count count(DutyList list, Map<DutyList, List<Finding>> lists) {
        int count = (int) concerning(lists.getOrDefault(list, List.of())).count();
        return new Count(
                pages.words().of("duties-" + list.word()),
                DutiesPage.path(list, DutiesPage.Whose.usual(caller)),
                count,
                count > 0 && (list == DutyList.OVERDUE || list == DutyList.TODAY));
    }

    private Stream<Finding> concerning(List<Finding> findings) {
        Account account = caller.session().orElseThrow().account();
        return findings.stream().filter(one -> own.concerns(one.duty(), account));
    }

    /** The duties on which one must act first, of those that are not for others to do. */
    List<WaitingGroup.Task> first(int most) {
        return lists().stream()
                .flatMap(
                        lists ->
                                Stream.of(DutyList.OVERDUE, DutyList.TODAY, DutyList.WEEK)
                                        .flatMap(
                                                list ->
                                                        concerning(
                                                                lists.getOrDefault(
                                                                        list, List.of()))))
                .limit(most)
                .map(this::task)
                .toList();
    }

    private WaitingGroup.Task task(Finding finding) {
        Sentences sentences = new Sentences(pages.language());
        DutyText text = new DutyText(today.duties().orElseThrow().run(), sentences);
        boolean late = text.daysLeft(finding).filter(days -> days < 0).isPresent();
        String when = DutiesPage.when(text, finding, pages.words());
        String about =
                String.join(
                        " · ",
                        finding.due().map(sentences::day).orElse(""),
                        finding.matter(),
                        finding.duty().responsible());
        return new WaitingGroup.Task(
                finding.duty().obligation(),
                "/matters/" + finding.matter(),
                late ? when : "",
                late ? about : when + " · " + about);
    }
}
