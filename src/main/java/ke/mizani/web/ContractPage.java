package ke.mizani.web;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.app.Caller;
import ke.mizani.app.ContractAccess;
import ke.mizani.casework.Category;
import ke.mizani.casework.ContractDesk;
import ke.mizani.casework.ContractRecord;
import ke.mizani.casework.ContractStep;
import ke.mizani.contract.ContractFile;
import ke.mizani.contract.Indicator;
import ke.mizani.contract.PerformanceContract;
import ke.mizani.report.ScorecardWords;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.ContractText;

/** One contract: what is promised, in the order of the paper form, and where its cycle stands. */
@Path("/contracts")
@Blocking
public class ContractPage {

    private static final Set<ContractStep> OF_TEXTS =
            EnumSet.of(ContractStep.REDRAFTED, ContractStep.AMENDED);

    private final Pages pages;
    private final ContractAccess contracts;
    private final ContractDesk desk;
    private final Caller caller;
    private final Clock clock;

    ContractPage(
            Pages pages, ContractAccess contracts, ContractDesk desk, Caller caller, Clock clock) {
        this.pages = pages;
        this.contracts = contracts;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether a step has a form of its own; texts are handed in elsewhere. */
    static boolean isForPages(ContractStep step) {
        return !OF_TEXTS.contains(step);
    }

    /** A line of the paper form. */
    public record Line(
            String id,
            String name,
            String unit,
            String weight,
            String baseline,
            String target,
            List<String> quarters) {}

    /** A heading of the paper form. */
    public record Heading(String id, String name, String weight, List<Line> lines) {}

    /** A step that the reader can take. */
    public record Next(String step, String name) {}

    /** What was done. */
    public record Done(
            String day, String actor, String step, List<Map.Entry<String, String>> facts) {}

    /** A text of the contract. */
    public record Version(long number, int version, String signed, String reason, String by) {}

    @GET
    @Path("{contract}")
    @PermissionsAllowed("contract:read")
    public Response get(
            @PathParam("contract") String id, @QueryParam("done") @DefaultValue("") String done) {
        ContractRecord contract = contracts.get(id);
        Words words = pages.words();
        ContractText shown = contract.last();
        ContractFile file = desk.archive().file(shown);
        PerformanceContract promised = file.draft().orElseThrow();
        Optional<Category> category = contract.category();
        return pages.page(
                "contract",
                promised.title(),
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("holder", promised.holder().post()),
                        Map.entry("with", promised.with()),
                        Map.entry("year", promised.financialYear()),
                        Map.entry("version", shown.version()),
                        Map.entry(
                                "signed",
                                contract.signed().flatMap(ContractText::signed).map(words::day)),
                        Map.entry("draft", shown.signed().isEmpty()),
                        Map.entry(
                                "stage",
                                words.of("contract-stage-" + contract.file().standing().stage())),
                        Map.entry("category", category),
                        Map.entry("confirmedOn", category.map(one -> day(one.at())).orElse("")),
                        Map.entry("headings", headings(promised)),
                        Map.entry("total", total(promised)),
                        Map.entry("faults", ContractsPage.problems(file.problems(), words)),
                        Map.entry("next", next(contract, words)),
                        Map.entry("mayDraft", mayDraft(contract)),
                        Map.entry("scored", isScored(contract)),
                        Map.entry(
                                "versions", contract.texts().stream().map(this::version).toList()),
                        Map.entry(
                                "entries",
                                contract.entries().stream().map(one -> done(one, words)).toList()),
                        Map.entry(
                                "done",
                                done.isEmpty() ? "" : words.of("contract-stage-" + known(done)))));
    }

    private static String known(String step) {
        return ContractStep.find(step).map(ContractStep::word).orElse("opened");
    }

    private boolean mayDraft(ContractRecord contract) {
        return caller.may("contract:draft") && OF_TEXTS.stream().anyMatch(contract::awaits);
    }

    private static boolean isScored(ContractRecord contract) {
        return contract.moderated().isPresent() || contract.category().isPresent();
    }

    private String day(Instant moment) {
        return pages.words().day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    static List<Heading> headings(PerformanceContract contract) {
        return contract.criteria().stream()
                .map(
                        criterion ->
                                new Heading(
                                        criterion.id(),
                                        criterion.name(),
                                        ScorecardWords.number(criterion.weight().value()),
                                        criterion.indicators().stream()
                                                .map(ContractPage::line)
                                                .toList()))
                .toList();
    }

    private static Line line(Indicator line) {
        return new Line(
                line.id(),
                line.name(),
                line.unit().word(),
                ScorecardWords.number(line.weight().value()),
                line.baseline().value().map(ContractPage::grouped).orElse(""),
                grouped(line.target().annual()),
                Stream.of(1, 2, 3, 4)
                        .map(line.target()::quarter)
                        .map(quarter -> quarter.map(ContractPage::grouped).orElse(""))
                        .toList());
    }

    /** A number of the form, with a comma for each thousand. */
    private static String grouped(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    static String total(PerformanceContract contract) {
        return ScorecardWords.number(
                contract.listIndicators().stream()
                        .map(line -> line.weight().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<Next> next(ContractRecord contract, Words words) {
        return Stream.of(ContractStep.values())
                .filter(ContractPage::isForPages)
                .filter(step -> contracts.canTake(contract, step))
                .map(step -> new Next(step.word(), words.of("contract-step-" + step.word())))
                .toList();
    }

    private Version version(ContractText text) {
        return new Version(
                text.number(),
                text.version(),
                text.signed().map(pages.words()::day).orElse(""),
                text.reason(),
                text.by());
    }

    private Done done(CaseEntry entry, Words words) {
        return new Done(
                day(entry.at()),
                entry.actor(),
                words.of("contract-stage-" + entry.step()),
                List.copyOf(entry.facts().entrySet()));
    }

    @GET
    @Path("{contract}/texts/{number}")
    @Produces("text/plain; charset=utf-8")
    @PermissionsAllowed("contract:read")
    public byte[] text(@PathParam("contract") String id, @PathParam("number") long number) {
        return desk.archive().content(contracts.text(contracts.get(id), number));
    }

    @GET
    @Path("{contract}/texts/{number}/differences")
    @PermissionsAllowed("contract:read")
    public Response differences(
            @PathParam("contract") String id,
            @PathParam("number") long number,
            @QueryParam("from") long from) {
        ContractRecord contract = contracts.get(id);
        ContractText now = contracts.text(contract, number);
        ContractText before = contracts.text(contract, from);
        return pages.page(
                "contract-differences",
                pages.words().of("contract-differences", before.version(), now.version()),
                Map.of(
                        "id", id,
                        "reason", now.reason(),
                        "changes", desk.archive().difference(before, now).changes()));
    }
}
