package ke.mizani.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ke.mizani.app.BreachesWaiting;
import ke.mizani.app.Caller;
import ke.mizani.app.ContractsWaiting;
import ke.mizani.casework.Breach;
import ke.mizani.store.ContractText;

/** What waits for somebody, by what the table of permissions lets that one do. */
@RequestScoped
class WaitingWork {

    private final Pages pages;
    private final Caller caller;
    private final BreachesWaiting breaches;
    private final ContractsWaiting contracts;
    private final WaitingDrafts drafts;
    private final WaitingRecords records;

    WaitingWork(
            Pages pages,
            Caller caller,
            BreachesWaiting breaches,
            ContractsWaiting contracts,
            WaitingDrafts drafts,
            WaitingRecords records) {
        this.pages = pages;
        this.caller = caller;
        this.breaches = breaches;
        this.contracts = contracts;
        this.drafts = drafts;
        this.records = records;
    }

    /** Those kinds of which something waits. */
    List<WaitingGroup> groups() {
        List<WaitingGroup> groups = new ArrayList<>();
        if (caller.may("breach:read")) {
            groups.add(cases());
        }
        if (caller.may("rulebook:draft")) {
            groups.add(group("work-drafts", drafts.tasks(), "/rulebook/drafts"));
        }
        if (caller.may("contract:read")) {
            groups.add(contracts());
            groups.add(group("work-own", own(), "/contracts"));
        }
        groups.add(group("work-submissions", records.toMend(), "/submissions"));
        groups.add(group("work-evaluations", records.evaluations(), "/evaluations"));
        return groups.stream().filter(group -> !group.tasks().isEmpty()).toList();
    }

    private WaitingGroup group(String key, List<WaitingGroup.Task> tasks, String all) {
        return WaitingGroup.of(pages.words().of(key), tasks, all);
    }

    /** The gravest first. */
    private WaitingGroup cases() {
        List<WaitingGroup.Task> tasks =
                breaches.list().stream()
                        .sorted(Comparator.comparing(one -> one.breach().severity()))
                        .map(this::task)
                        .toList();
        return group("work-cases", tasks, "/breaches?mine=yes");
    }

    private WaitingGroup.Task task(BreachesWaiting.Waiting one) {
        Words words = pages.words();
        Breach breach = one.breach();
        String number = String.valueOf(breach.file().number());
        return new WaitingGroup.Task(
                words.of("work-case", words.of("step-" + one.step().word()), breach.obligation()),
                "/breaches/" + number,
                words.of(
                        "work-case-about",
                        number,
                        breach.matter(),
                        words.of("severity-" + breach.severity().word())));
    }

    private WaitingGroup contracts() {
        List<WaitingGroup.Task> tasks = contracts.list().stream().map(this::task).toList();
        return group("work-contracts", tasks, "/contracts");
    }

    private WaitingGroup.Task task(ContractsWaiting.Waiting one) {
        Words words = pages.words();
        String page = "/contracts/" + one.contract().id();
        return new WaitingGroup.Task(
                one.steps().stream()
                        .map(step -> words.of("contract-step-" + step.word()))
                        .collect(Collectors.joining(", ")),
                one.steps().size() == 1 ? page + "/steps/" + one.steps().get(0).word() : page,
                about(one.contract().last()));
    }

    private static String about(ContractText text) {
        return String.join(
                " · ", text.contract(), text.person().orElse(text.office()), text.year());
    }

    private List<WaitingGroup.Task> own() {
        Words words = pages.words();
        List<WaitingGroup.Task> tasks = new ArrayList<>();
        for (ContractText text : contracts.own()) {
            String path = "/contracts/" + text.contract();
            tasks.add(new WaitingGroup.Task(words.of("work-contract"), path, about(text)));
            Optional.of(path + "/scorecard")
                    .filter(none -> caller.may("scorecard:read"))
                    .map(score -> new WaitingGroup.Task(words.of("work-score"), score, ""))
                    .ifPresent(tasks::add);
        }
        return tasks;
    }
}
