package ke.mizani.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;

/** The steps of a breach case, and what has to be said with each. */
public enum BreachStep implements Word {
    ACKNOWLEDGED(BreachStage.EXPLANATION, "office"),
    EXPLAINED(BreachStage.PLAN, "cause", "explanation"),
    PLANNED(BreachStage.ACTION, "corrective", "preventive", "owner", "promised"),
    CARRIED_OUT(BreachStage.VERIFICATION, "done", "evidence"),
    VERIFIED(BreachStage.CLOSURE, "result"),
    RETURNED(BreachStage.PLAN, "reason"),
    CLOSED(BreachStage.NOTHING, "outcome", "reason"),
    /** An authority with power excused the breach, up to and including a day. */
    EXCUSED("authority", "document", "until", "reason"),
    /** An authority with power gave more time, up to and including a day. */
    EXTENDED("authority", "document", "until", "reason"),
    NOTED("text"),
    /** Taken by the application: somebody higher is told. */
    ESCALATED("row", "cell", "level", "since", "due"),
    /** Taken by the application: the verdict is another, and still a breach. */
    JUDGED("status", "run"),
    /** Taken by the application: judged again it is no breach, so that closing it is proposed. */
    CLEARED("status", "run"),
    /** Taken by the application: it is a breach after all. */
    RECURRED("status", "run");

    private static final Set<BreachStep> WITH_DOCUMENT =
            Set.of(CARRIED_OUT, EXCUSED, EXTENDED, NOTED);

    private static final Set<BreachStep> OF_THE_APPLICATION =
            Set.of(ESCALATED, JUDGED, CLEARED, RECURRED);

    /** The name under which that of a document is said. */
    public static final String DOCUMENT = "document";

    private final Optional<BreachStage> stage;
    private final String needs;

    BreachStep(BreachStage stage, String... needs) {
        this.stage = Optional.of(stage);
        this.needs = String.join(" ", needs);
    }

    BreachStep(String... needs) {
        stage = Optional.empty();
        this.needs = String.join(" ", needs);
    }

    /** What must be said with it. */
    public List<String> needs() {
        return List.of(needs.split(" ", -1));
    }

    /** Whether a document can be handed in with it. */
    public boolean takesDocument() {
        return WITH_DOCUMENT.contains(this);
    }

    /** Whether it is not taken without one. */
    public boolean needsDocument() {
        return needs().contains(DOCUMENT);
    }

    /** Whether it can be taken at any time and leaves the case where it is. */
    public boolean aside() {
        return stage.isEmpty();
    }

    /** Whether only the application itself takes it. */
    public boolean ofTheApplication() {
        return OF_THE_APPLICATION.contains(this);
    }

    BreachStage leadsTo() {
        return stage.orElseThrow(() -> new IllegalStateException(word() + " leads nowhere"));
    }

    static Set<String> asides() {
        return Stream.of(values())
                .filter(BreachStep::aside)
                .map(BreachStep::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The step that is written so; empty if there is none. */
    public static Optional<BreachStep> find(String word) {
        return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
