package ke.mizani.activity;

import java.util.List;

/**
 * One file of records as read: its sound rows, and everything that is wrong in it.
 *
 * @param digest SHA-256 of the bytes in hexadecimal; empty if the file was over the size limit and
 *     so not read to its end
 * @param rowsRead rows below the header, blank ones not counted; each is a record or has a problem
 */
public record RecordFile<T>(
        String name, String digest, List<T> rows, List<RowProblem> problems, int rowsRead) {

    public RecordFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
