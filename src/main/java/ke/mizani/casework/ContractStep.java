package ke.mizani.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ke.mizani.calendar.Word;

/** The steps of the cycle of a performance contract, and what has to be said with each. */
public enum ContractStep implements Word {
    /** Another text of the draft takes the place of the last. */
    REDRAFTED("text"),
    /** The text has no fault by the catalogue of indicators. */
    CHECKED("text", "rulebook"),
    /** The parties agree on it. */
    NEGOTIATED("on", "evidence"),
    /** It was signed, and is effective from that day. */
    SIGNED("on", "text"),
    /** An amendment is given up; the version in force stays so. */
    WITHDRAWN("reason"),
    /** The report of a quarter, 1 (July to September) to 4. */
    REPORTED("quarter", "remark"),
    /** The review in the middle of the year. */
    REVIEWED("on", "remark"),
    /** A draft of another version. */
    AMENDED("text", "reason"),
    /** What the holder says was achieved, line by line. */
    SELF_EVALUATED("remark"),
    /** What the evidence shows: a run over the records, and why it differs from what was said. */
    MODERATED("run", "remark"),
    /** What was moderated is not confirmed, and is moderated again. */
    RETURNED("reason"),
    /** A named officer confirms the category; from now on it takes effect. */
    CONFIRMED("run", "grade", "composite", "scheme"),
    /** The holder objects. */
    APPEALED("grounds"),
    /** The contract is evaluated again, to stand beside what was confirmed. */
    RE_EVALUATED("run", "remark"),
    /** Whoever decides appeals has decided. */
    DECIDED("outcome", "authority", "document", "reason"),
    /** Nothing is left to be done. */
    CLOSED("remark");

    /** What a decision on an appeal can be. */
    public enum Outcome implements Word {
        /** The category of the new evaluation takes effect. */
        ALLOWED,
        /** What was confirmed stands. */
        DISMISSED
    }

    private static final Set<String> ADDED =
            Set.of("text", "rulebook", "run", "grade", "composite", "scheme");
    private static final Set<ContractStep> OF_THE_HOLDER = EnumSet.of(SELF_EVALUATED, APPEALED);
    private static final Set<ContractStep> OF_OTHERS =
            EnumSet.of(REVIEWED, MODERATED, RETURNED, CONFIRMED, RE_EVALUATED, DECIDED);

    private final String needs;

    ContractStep(String... needs) {
        this.needs = String.join(",", needs);
    }

    /** What must be said with it. */
    public List<String> needs() {
        return List.of(needs.split(","));
    }

    /** The same without what the application itself adds. */
    public List<String> said() {
        return needs().stream().filter(name -> !ADDED.contains(name)).toList();
    }

    /** Whether only the holder takes it. */
    public boolean ofTheHolder() {
        return OF_THE_HOLDER.contains(this);
    }

    /** Whether the holder, and whoever stands in for the holder, must not take it. */
    public boolean ofOthers() {
        return OF_OTHERS.contains(this);
    }

    /** The step that is written so; empty if there is none. */
    public static Optional<ContractStep> find(String word) {
        return Stream.of(values()).filter(step -> step.word().equals(word)).findFirst();
    }
}
