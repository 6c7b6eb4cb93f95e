package ke.mizani.rulebook;

import java.util.Optional;
import ke.mizani.rulebook.TableProblem.Code;

/**
 * What is wrong with one cell.
 *
 * @param code the kind of fault
 * @param suggestion the text that was probably meant, if it can be told
 */
record CellFault(Code code, Optional<String> suggestion) {

    static CellFault of(Code code) {
        return new CellFault(code, Optional.empty());
    }

    static CellFault of(Code code, String suggestion) {
        return new CellFault(code, Optional.of(suggestion));
    }
}
