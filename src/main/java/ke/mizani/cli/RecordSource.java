package ke.mizani.cli;

import java.util.List;
import java.util.Optional;
import ke.mizani.contract.ContractFile;
import ke.mizani.evaluation.Recorded;
import ke.mizani.evaluation.Viewpoint;
import ke.mizani.rulebook.Rulebook;

/** Where the records of an evaluation come from, by what they are judged, and from which day. */
interface RecordSource {

    /** The rulebook, its unsettled provisions read as chosen. */
    Rulebook rulebook();

    /** The day looked at and the knowledge used. */
    Viewpoint viewpoint();

    /** What happened; what is wrong in it has been told. */
    Recorded recorded();

    /** What was promised. */
    List<ContractFile> contracts();

    /** Up to which submission the activities of the store were read; empty: they are in files. */
    default Optional<Long> ledger() {
        return Optional.empty();
    }
}
