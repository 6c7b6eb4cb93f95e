package ke.mizani.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ke.mizani.calendar.FinancialYear;
import ke.mizani.calendar.Quarter;
import ke.mizani.calendar.Word;
import ke.mizani.store.Account;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;
import ke.mizani.store.ContractText;

/**
 * All that is known of the cycle of one contract.
 *
 * @param file its case
 * @param entries what was done
 * @param texts its drafts and versions, the oldest first
 */
public record ContractRecord(CaseFile file, List<CaseEntry> entries, List<ContractText> texts) {

    private static final int QUARTERS = 4;

    public ContractRecord {
        entries = List.copyOf(entries);
        texts = List.copyOf(texts);
    }

    /** Id of the contract. */
    public String id() {
        return file.subject();
    }

    /** The last text, be it a draft or a version. */
    public ContractText last() {
        return texts.get(texts.size() - 1);
    }

    /** The last version that was signed; empty while none is. */
    public Optional<ContractText> signed() {
        return texts.stream().filter(text -> text.signed().isPresent()).reduce((a, b) -> b);
    }

    /** The year it is for. */
    public FinancialYear year() {
        return FinancialYear.parse(last().year()).orElseThrow();
    }

    /** The newest entry of these steps. */
    public Optional<CaseEntry> last(ContractStep... steps) {
        Set<String> words = Stream.of(steps).map(ContractStep::word).collect(Collectors.toSet());
        return entries.stream().filter(entry -> words.contains(entry.step())).reduce((a, b) -> b);
    }

    /** Whether the step can be taken now, as far as the process goes. */
    public boolean awaits(ContractStep step) {
        return file.standing().awaits().contains(step.word());
    }

    /** The steps that it is time for on a day; not those that somebody may take or leave. */
    public List<ContractStep> due(LocalDate day) {
        return Stream.of(ContractStep.values())
                .filter(this::awaits)
                .filter(step -> isTimeFor(step, day))
                .toList();
    }

    private boolean isTimeFor(ContractStep step, LocalDate day) {
        return switch (step) {
            case CHECKED, NEGOTIATED, SIGNED, CONFIRMED, DECIDED -> true;
            case REPORTED -> unreported(day);
            case REVIEWED ->
                    day.isAfter(new Quarter(year(), 2).lastDay())
                            && !ended(day)
                            && last(ContractStep.REVIEWED).isEmpty();
            case SELF_EVALUATED, MODERATED -> ended(day);
            case RE_EVALUATED -> stands(ContractStep.APPEALED);
            case CLOSED -> stands(ContractStep.DECIDED);
            case REDRAFTED, AMENDED, WITHDRAWN, RETURNED, APPEALED -> false;
        };
    }

    private boolean unreported(LocalDate day) {
        List<Integer> reported = reported();
        return IntStream.rangeClosed(1, QUARTERS)
                .filter(number -> !reported.contains(number))
                .anyMatch(number -> day.isAfter(new Quarter(year(), number).lastDay()));
    }

    private boolean stands(ContractStep step) {
        return file.standing().stage().equals(step.word());
    }

    /** Whether what a person has done in the cycle keeps this one from a step. */
    public boolean bars(ContractStep step, String person) {
        return ContractCase.bars(entries, step, person).isPresent();
    }

    /** The quarters, 1 to 4, that were reported on. */
    public List<Integer> reported() {
        return entries.stream()
                .filter(entry -> entry.step().equals(ContractStep.REPORTED.word()))
                .map(entry -> Integer.valueOf(entry.facts().getOrDefault("quarter", "0")))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Number of the run that was moderated last, and not returned since. */
    public Optional<Long> moderated() {
        return last(ContractStep.MODERATED, ContractStep.RETURNED)
                .filter(entry -> entry.step().equals(ContractStep.MODERATED.word()))
                .map(ContractRecord::run);
    }

    /** Number of the newest run that was made for an appeal. */
    public Optional<Long> evaluatedAgain() {
        return last(ContractStep.RE_EVALUATED).map(ContractRecord::run);
    }

    private static long run(CaseEntry entry) {
        return Long.parseLong(entry.facts().getOrDefault("run", "0"));
    }

    /** The category that takes effect; empty: every score of it is provisional. */
    public Optional<Category> category() {
        Optional<CaseEntry> allowed = last(ContractStep.DECIDED).filter(ContractRecord::allowed);
        return allowed.map(entry -> category(entry, true))
                .or(() -> last(ContractStep.CONFIRMED).map(entry -> category(entry, false)));
    }

    /** What was confirmed first, whatever was decided on appeal. */
    public Optional<Category> confirmed() {
        return last(ContractStep.CONFIRMED).map(entry -> category(entry, false));
    }

    private static boolean allowed(CaseEntry decided) {
        String outcome = decided.facts().getOrDefault("outcome", "");
        return Word.of(ContractStep.Outcome.class, outcome) == ContractStep.Outcome.ALLOWED;
    }

    private static Category category(CaseEntry entry, boolean onAppeal) {
        Map<String, String> facts = entry.facts();
        return new Category(
                run(entry),
                facts.getOrDefault("grade", ""),
                facts.getOrDefault("composite", ""),
                facts.getOrDefault("scheme", ""),
                entry.actor(),
                entry.at(),
                onAppeal);
    }

    /** What the holder said was achieved, by line; nothing before the self-evaluation. */
    public Map<String, Claim> claims(List<String> lines) {
        return last(ContractStep.SELF_EVALUATED)
                .map(entry -> Claim.of(lines, entry.facts()))
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Claim::line, claim -> claim));
    }

    /** Whether an account is the holder's. */
    public boolean isHeldBy(Account account) {
        return last().isHeldBy(account);
    }

    /** Whether the year has ended by a day. */
    boolean ended(LocalDate day) {
        return day.isAfter(year().lastDay());
    }
}
