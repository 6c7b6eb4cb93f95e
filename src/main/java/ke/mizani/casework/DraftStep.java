package ke.mizani.casework;

/** What somebody does with a draft of the rulebook. */
@FunctionalInterface
public interface DraftStep {

    /**
     * The draft after it.
     *
     * @param version of the draft, as who does it has seen it
     */
    Draft take(String actor, Draft draft, int version);
}
