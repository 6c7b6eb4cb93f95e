package ke.mizani.report;

import java.util.ArrayList;
import java.util.List;
import ke.mizani.evaluation.IndexRun;
import ke.mizani.finding.IndexNode;
import ke.mizani.policy.Level;

/** The pictures of a report on indices: the waterfall of what is opened, and distributions. */
public final class IndexPictures {

    private static final int FEWEST = 2;

    private final IndexRun run;
    private final Sentences sentences;

    public IndexPictures(IndexRun run, Sentences sentences) {
        this.run = run;
        this.sentences = sentences;
    }

    /** The pictures of the indices that are shown; a level with one of them has no distribution. */
    public List<Picture> of(IndexSelection selection) {
        List<Picture> pictures = new ArrayList<>();
        WaterfallPicture waterfall = new WaterfallPicture(run.now().scheme().value(), sentences);
        selection.opened(run.now()).map(waterfall::of).ifPresent(pictures::add);
        IndexBins bins = new IndexBins(run.now().scheme().value(), run.now().bands());
        for (Level level : Level.values()) {
            List<IndexNode> nodes =
                    selection.of(run.now()).stream()
                            .filter(node -> node.holder().level() == level)
                            .toList();
            if (nodes.size() >= FEWEST) {
                pictures.add(
                        new DistributionPicture(bins, sentences)
                                .of(level, run.now().period(), nodes));
            }
        }
        return pictures;
    }
}
