package ke.mizani.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;
import ke.mizani.store.CaseEntry;
import ke.mizani.store.CaseFile;
import ke.mizani.store.NoticeDraft;

/**
 * What people do about a breach: acknowledge it, explain it, plan action with an owner and a day,
 * carry it out, have it verified by another person, close it.
 */
@ApplicationScoped
public class BreachCase implements LifeCycle {

    /** The kind of these cases. */
    public static final String KIND = "breach";

    /** Code of the application, which takes the steps that nobody has to decide. */
    public static final String APPLICATION = "mizani";

    private final Clock clock;

    /** By that clock an expiry must not be past, and what was done not to come. */
    public BreachCase(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String process() {
        return "breachCase";
    }

    @Override
    public Set<String> aside() {
        return BreachStep.asides();
    }

    @Override
    public void check(CaseFile before, List<CaseEntry> entries, Step step) {
        BreachStep taken = Word.of(BreachStep.class, step.name());
        for (String fact : taken.needs()) {
            said(step, fact);
        }
        document(taken, step);
        if (taken.ofTheApplication() && !step.actor().equals(APPLICATION)) {
            throw notThisPerson(step, APPLICATION);
        }
        Breach breach = new Breach(before, entries);
        switch (taken) {
            case EXPLAINED -> word(BreachCause.class, step, "cause");
            case PLANNED -> notPast(step, "promised");
            case CARRIED_OUT -> notToCome(step, "done");
            case VERIFIED, RETURNED -> anotherPerson(breach, step);
            case CLOSED -> closable(breach, step);
            case EXCUSED, EXTENDED -> notPast(step, "until");
            case ESCALATED -> once(breach, step);
            case ACKNOWLEDGED, NOTED, JUDGED, CLEARED, RECURRED -> {}
        }
    }

    /** The name of a document is none. */
    private static void document(BreachStep taken, Step step) {
        if (taken.needsDocument() && step.document().isEmpty()) {
            throw new StepRefused(StepRefused.Code.FACT_MISSING, step.name(), BreachStep.DOCUMENT);
        }
        if (step.fact(BreachStep.DOCUMENT).isPresent()
                && (step.document().isEmpty() || !taken.takesDocument())) {
            throw new StepRefused(StepRefused.Code.FACT_WRONG, step.name(), BreachStep.DOCUMENT);
        }
    }

    /** Neither who owns the action, nor who planned it or said that it was carried out. */
    private static void anotherPerson(Breach breach, Step step) {
        Stream<String> involved =
                Stream.concat(
                        breach.owner().stream(),
                        Stream.of(BreachStep.PLANNED, BreachStep.CARRIED_OUT)
                                .flatMap(one -> breach.last(one).stream())
                                .map(CaseEntry::actor));
        if (involved.anyMatch(step.actor()::equals)) {
            throw notThisPerson(step, "another than " + step.actor());
        }
    }

    private void closable(Breach breach, Step step) {
        BreachOutcome outcome = word(BreachOutcome.class, step, "outcome");
        boolean so =
                switch (outcome) {
                    case REMEDIED -> breach.stage() == BreachStage.CLOSURE;
                    case EXCUSED -> breach.excusedOn(today());
                    case NO_BREACH -> breach.cleared();
                };
        if (!so) {
            throw new StepRefused(StepRefused.Code.FACT_WRONG, step.name(), "outcome");
        }
        if (breach.owner().filter(step.actor()::equals).isPresent()) {
            throw notThisPerson(step, "another than " + step.actor());
        }
    }

    private static void once(Breach breach, Step step) {
        if (breach.escalated(said(step, "row"), day(step, "since"))) {
            throw new StepRefused(StepRefused.Code.FACT_WRONG, step.name(), "row");
        }
    }

    private void notPast(Step step, String fact) {
        if (day(step, fact).isBefore(today())) {
            throw new StepRefused(StepRefused.Code.FACT_WRONG, step.name(), fact);
        }
    }

    private void notToCome(Step step, String fact) {
        if (day(step, fact).isAfter(today())) {
            throw new StepRefused(StepRefused.Code.FACT_WRONG, step.name(), fact);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String said(Step step, String fact) {
        return step.fact(fact)
                .orElseThrow(
                        () -> new StepRefused(StepRefused.Code.FACT_MISSING, step.name(), fact));
    }

    private static LocalDate day(Step step, String fact) {
        try {
            return LocalDate.parse(said(step, fact));
        } catch (DateTimeException none) {
            throw new StepRefused(StepRefused.Code.FACT_WRONG, step.name(), fact);
        }
    }

    private static <E extends Enum<E> & Word> E word(Class<E> type, Step step, String fact) {
        return Optional.of(said(step, fact))
                .flatMap(
                        word ->
                                Stream.of(type.getEnumConstants())
                                        .filter(one -> one.word().equals(word))
                                        .findFirst())
                .orElseThrow(() -> new StepRefused(StepRefused.Code.FACT_WRONG, step.name(), fact));
    }

    private static StepRefused notThisPerson(Step step, String who) {
        return new StepRefused(StepRefused.Code.NOT_THIS_PERSON, step.name(), who);
    }

    @Override
    public List<NoticeDraft> notices(CaseFile after, Step step) {
        return BreachNotices.of(after, step);
    }
}
