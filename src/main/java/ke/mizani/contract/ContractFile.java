package ke.mizani.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.contract.ContractProblem.Code;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One contract file as read.
 *
 * @param digest SHA-256 of the bytes in hexadecimal; empty if the file was over the size limit and
 *     so not read to its end
 * @param scheme the scheme that it names, even if other things in it are wrong
 * @param contract present exactly when there is no problem
 * @param draft what could be read, with stand-ins for what could not: only for finding more faults
 */
public record ContractFile(
        String name,
        String digest,
        Optional<NamedScheme> scheme,
        Optional<PerformanceContract> contract,
        Optional<PerformanceContract> draft,
        List<ContractProblem> problems) {

    private static final int MAX_BYTES = 512 * 1024;

    public ContractFile {
        problems = List.copyOf(problems);
    }

    /**
     * Reads a performance contract in YAML and collects all that is wrong in it.
     *
     * @throws UncheckedIOException if the stream itself fails
     */
    public static ContractFile read(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            Problems problems = new Problems(name);
            if (bytes.length > MAX_BYTES) {
                problems.add(
                        Key.FILE, 1, Code.FILE_TOO_LARGE, "", "at most " + MAX_BYTES + " bytes");
                return new ContractFile(
                        name,
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        problems.list());
            }
            Optional<Entries> entries =
                    new YamlText(problems)
                            .tree(bytes)
                            .flatMap(new Tree(problems)::of)
                            .map(root -> new Entries(root, problems));
            Optional<PerformanceContract> contract = entries.map(ContractFile::contract);
            return new ContractFile(
                    name,
                    DigestUtils.sha256Hex(bytes),
                    entries.flatMap(ContractFile::scheme),
                    contract.filter(c -> problems.none()),
                    contract,
                    problems.list());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    private static PerformanceContract contract(Entries entries) {
        PerformanceContract contract = new ContractReading(entries).contract();
        new ContractCheck(contract, entries).check();
        return contract;
    }

    private static Optional<NamedScheme> scheme(Entries entries) {
        Key key = new Key("scheme");
        return entries.optional(key).map(code -> new NamedScheme(code, entries.line(key)));
    }

    /** The file with what else is wrong in it: its contract, if there is anything, is withdrawn. */
    public ContractFile with(List<ContractProblem> more) {
        List<ContractProblem> all =
                Stream.concat(problems.stream(), more.stream())
                        .sorted(Comparator.comparingInt(ContractProblem::line))
                        .toList();
        return new ContractFile(
                name, digest, scheme, contract.filter(c -> more.isEmpty()), draft, all);
    }
}
