package ke.mizani.contract;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * One contract file as read.
 *
 * @param digest SHA-256 of the bytes in hexadecimal; empty if the file was over the size limit and so not read to its end
 * @param contract present exactly when there is no problem
 */
public record ContractFile(
        String name, String digest, Optional<PerformanceContract> contract, List<ContractProblem> problems) {

    public ContractFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a performance contract in YAML and collects all that is wrong in it.
     *
     * @throws java.io.UncheckedIOException if the stream itself fails
     */
    public static ContractFile read(String name, InputStream in) {
        throw new UnsupportedOperationException("not yet");
    }
}
