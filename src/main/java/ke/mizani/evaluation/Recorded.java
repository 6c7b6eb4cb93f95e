package ke.mizani.evaluation;

import java.util.List;
import java.util.stream.Stream;
import ke.mizani.activity.Activities;
import ke.mizani.contract.ContractFile;

/**
 * Activities with what names them.
 *
 * @param activities all that was recorded, corrected rows too
 * @param digests of the files, or of the ledger, that they come from
 */
public record Recorded(Activities activities, List<String> digests) {

    public Recorded {
        digests = List.copyOf(digests);
    }

    /** What names these activities and contracts, in this order. */
    public List<String> and(List<ContractFile> contracts) {
        return Stream.concat(digests.stream(), contracts.stream().map(ContractFile::digest))
                .toList();
    }
}
