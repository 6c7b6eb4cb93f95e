package ke.mizani.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;
import ke.mizani.finding.Finding;
import ke.mizani.finding.Occurrence;
import ke.mizani.finding.Status;
import ke.mizani.policy.Duty;
import ke.mizani.policy.Escalation;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;

/**
 * A breach case, as its entries tell it.
 *
 * @param file the case
 * @param entries what was done in it, in order
 */
public record Breach(CaseFile file, List<CaseEntry> entries) {

    private static final String BAR = "|";

    public Breach {
        entries = List.copyOf(entries);
    }

    /** What is noted when the case of a finding is opened on a day, because of a run. */
    static Map<String, String> facts(Finding finding, long run, LocalDate day) {
        Duty duty = finding.duty();
        Map<String, String> facts = new TreeMap<>();
        facts.put("matter", finding.matter());
        facts.put("matter-type", finding.matterType());
        facts.put("timeline", duty.id());
        facts.put("obligation", duty.obligation());
        facts.put("clause", duty.clause().instrument() + ", " + duty.clause().section());
        facts.put("responsible", duty.responsible());
        facts.put("offices", String.join(BAR, new TreeSet<>(duty.offices())));
        facts.put("severity", duty.severity().word());
        facts.put("effect", duty.effect().word());
        facts.put("cell", finding.timeline().because().address());
        facts.put("day", day.toString());
        facts.putAll(verdict(finding, run));
        return facts;
    }

    /** What a run says of it. */
    static Map<String, String> verdict(Finding finding, long run) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("status", finding.status().word());
        facts.put("run", String.valueOf(run));
        finding.due().ifPresent(due -> facts.put("due", due.toString()));
        finding.daysLate().ifPresent(days -> facts.put("days-late", String.valueOf(days)));
        finding.done().ifPresent(done -> facts.put("done", done.date().toString()));
        finding.done()
                .flatMap(Occurrence::recorded)
                .ifPresent(activity -> facts.put("evidence", activity.id()));
        return facts;
    }

    /** The row of the time limit, as the rulebook had it when the case was opened. */
    public String cell() {
        return opening("cell");
    }

    private String opening(String fact) {
        return Optional.ofNullable(entries.get(0).facts().get(fact))
                .orElseThrow(
                        () -> new IllegalStateException("case " + file.number() + ": no " + fact));
    }

    /** Id of the matter. */
    public String matter() {
        return opening("matter");
    }

    /** Kind of the matter. */
    public String matterType() {
        return opening("matter-type");
    }

    /** Name of the time limit. */
    public String timeline() {
        return opening("timeline");
    }

    /** The duty in a few words. */
    public String obligation() {
        return opening("obligation");
    }

    /** The provision. */
    public String clause() {
        return opening("clause");
    }

    /** The office that the rulebook names. */
    public String responsible() {
        return opening("responsible");
    }

    /** How grave it is. */
    public Duty.Severity severity() {
        return Word.of(Duty.Severity.class, opening("severity"));
    }

    /** The day on which the case was opened. */
    public LocalDate openedOn() {
        return LocalDate.parse(opening("day"));
    }

    /** The day on which it was due, by the newest verdict. */
    public Optional<LocalDate> due() {
        return newest("due").map(LocalDate::parse);
    }

    /** By how many calendar days it is late, by the newest verdict. */
    public Optional<Integer> daysLate() {
        return newest("days-late").map(Integer::valueOf);
    }

    /** The newest verdict of the engine. */
    public Status status() {
        return Word.of(Status.class, verdict().facts().getOrDefault("status", ""));
    }

    /** Number of the run that gave the newest verdict. */
    public long run() {
        return Long.parseLong(verdict().facts().getOrDefault("run", "0"));
    }

    private Optional<String> newest(String fact) {
        return Optional.ofNullable(verdict().facts().get(fact));
    }

    private CaseEntry verdict() {
        return last(BreachStep.JUDGED, BreachStep.CLEARED, BreachStep.RECURRED)
                .orElse(entries.get(0));
    }

    /** What it waits for. */
    public BreachStage stage() {
        return BreachStage.after(file.standing().stage());
    }

    /** The office that deals with it; empty until it is acknowledged. */
    public Optional<String> office() {
        return last(BreachStep.ACKNOWLEDGED).map(entry -> said(entry, "office"));
    }

    /** The office that deals with it, or else the first that the rulebook names. */
    Optional<String> actingOffice() {
        return office().or(
                        () ->
                                Optional.ofNullable(entries.get(0).facts().get("offices"))
                                        .map(names -> names.split("\\|", -1)[0]));
    }

    /** Whether it is for that office to deal with it, by assignment or else by the rulebook. */
    public boolean isFor(String office) {
        String plain = Duty.plainOffice(office);
        Set<String> offices =
                office().map(Duty::plainOffice)
                        .map(Set::of)
                        .orElseGet(() -> Set.of(opening("offices").split("\\|", -1)));
        return !plain.isEmpty() && offices.contains(plain);
    }

    /** The account that owns the action that is planned; empty while none is. */
    public Optional<String> owner() {
        return plan().map(entry -> said(entry, "owner"));
    }

    /** The day for which corrective action is promised; empty while none is. */
    public Optional<LocalDate> promised() {
        return plan().map(entry -> LocalDate.parse(said(entry, "promised")));
    }

    /** The plan that stands: the last one, if it was not returned. */
    Optional<CaseEntry> plan() {
        return last(BreachStep.PLANNED, BreachStep.RETURNED)
                .filter(entry -> is(entry, BreachStep.PLANNED));
    }

    /** The last day of the newest excuse or extension; empty if there is none. */
    public Optional<LocalDate> pausedUntil() {
        return last(BreachStep.EXCUSED, BreachStep.EXTENDED)
                .map(entry -> LocalDate.parse(said(entry, "until")));
    }

    /**
     * Whether a step is the one that leads on from where the case is, as far as the process goes.
     */
    public boolean isNext(BreachStep step) {
        boolean leadsOn =
                step == BreachStep.CLOSED
                        ? stage() == BreachStage.CLOSURE || cleared()
                        : !step.aside() && step != BreachStep.RETURNED;
        return leadsOn && file.standing().awaits().contains(step.word());
    }

    /**
     * Whether a step is not for that person: action is verified or returned by neither its owner
     * nor who planned it or said that it was carried out; its owner does not close the case.
     */
    public boolean bars(BreachStep step, String person) {
        boolean owns = owner().filter(person::equals).isPresent();
        return switch (step) {
            case CLOSED -> owns;
            case VERIFIED, RETURNED ->
                    owns
                            || Stream.of(BreachStep.PLANNED, BreachStep.CARRIED_OUT)
                                    .flatMap(one -> last(one).stream())
                                    .anyMatch(entry -> entry.actor().equals(person));
            default -> false;
        };
    }

    /** Whether an excuse or an extension holds on that day. */
    public boolean pausedOn(LocalDate day) {
        return pausedUntil().filter(until -> !day.isAfter(until)).isPresent();
    }

    /** Whether an excuse holds on that day. */
    public boolean excusedOn(LocalDate day) {
        return pausedOn(day)
                && last(BreachStep.EXCUSED, BreachStep.EXTENDED)
                        .filter(entry -> is(entry, BreachStep.EXCUSED))
                        .isPresent();
    }

    /** Whether closing it is proposed, because judged again it is no breach. */
    public boolean cleared() {
        return last(BreachStep.CLEARED, BreachStep.RECURRED)
                .filter(entry -> is(entry, BreachStep.CLEARED))
                .isPresent();
    }

    /** The highest who was told of it. */
    public Optional<Escalation.Level> level() {
        return taken(BreachStep.ESCALATED)
                .map(entry -> Word.of(Escalation.Level.class, said(entry, "level")))
                .max(Comparator.naturalOrder());
    }

    /** Whether a step up was taken already, for days counted from then. */
    boolean escalated(String row, LocalDate since) {
        return taken(BreachStep.ESCALATED)
                .anyMatch(
                        entry ->
                                said(entry, "row").equals(row)
                                        && said(entry, "since").equals(since.toString()));
    }

    /** What it was closed as; empty while it is open. */
    public Optional<BreachOutcome> outcome() {
        return last(BreachStep.CLOSED)
                .map(entry -> Word.of(BreachOutcome.class, said(entry, "outcome")));
    }

    /** The entries of one step, in order. */
    public Stream<CaseEntry> taken(BreachStep step) {
        return entries.stream().filter(entry -> is(entry, step));
    }

    /** The newest entry of these steps. */
    Optional<CaseEntry> last(BreachStep... steps) {
        return entries.stream()
                .filter(entry -> Stream.of(steps).anyMatch(step -> is(entry, step)))
                .reduce((earlier, later) -> later);
    }

    private static boolean is(CaseEntry entry, BreachStep step) {
        return entry.step().equals(step.word());
    }

    private static String said(CaseEntry entry, String fact) {
        return entry.facts().getOrDefault(fact, "");
    }
}
