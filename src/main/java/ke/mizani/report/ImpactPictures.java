package ke.mizani.report;

import java.util.Optional;
import ke.mizani.evaluation.Flow;
import ke.mizani.evaluation.Subject.Kind;

/** Pictures of how many verdicts a change of the rulebook moves, from which to which. */
public final class ImpactPictures {

    private final ImpactVerdicts words;
    private final FlowPicture pictures;

    public ImpactPictures(Sentences sentences) {
        words = new ImpactVerdicts(sentences);
        pictures = new FlowPicture(sentences);
    }

    /** The picture for verdicts of one sort; empty if none of them moves. */
    public Optional<Picture> of(Kind kind, Flow flow) {
        boolean moves =
                flow.verdicts().stream()
                        .anyMatch(verdict -> flow.count(verdict, verdict) != flow.before(verdict));
        return moves
                ? Optional.of(
                        pictures.of("flow-" + kind.word(), flow, word -> words.word(kind, word)))
                : Optional.empty();
    }
}
