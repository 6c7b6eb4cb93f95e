package ke.mizani.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ke.mizani.contract.ContractFile;
import ke.mizani.store.RunRequest.InputKind;

/**
 * Reads contracts from a file, or from a folder and the folders in it; a faulty one leaves the
 * others.
 */
final class ContractReading {

    private static final long MOST_BYTES = 10_000_000;

    private final Problems problems;
    private final ReadFiles read;

    ContractReading(Problems problems) {
        this(problems, ReadFiles.forgotten());
    }

    ContractReading(Problems problems, ReadFiles read) {
        this.problems = problems;
        this.read = read;
    }

    List<ContractFile> read(Path place) {
        List<ContractFile> read = new ArrayList<>();
        for (Path file : files(place)) {
            readOne(file).ifPresent(read::add);
        }
        return read;
    }

    private List<Path> files(Path place) {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        if (!Files.isDirectory(place)) {
            problems.tell(
                    place.toString(),
                    "MISSING_FILE",
                    "",
                    "a contract (YAML) or a folder of contracts");
            return List.of();
        }
        try (Stream<Path> inside = Files.walk(place)) {
            List<Path> found = inside.filter(ContractReading::yaml).sorted().toList();
            if (found.isEmpty()) {
                problems.tell(place.toString(), "NO_CONTRACTS", "", "files ending in .yaml");
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            problems.tell(place.toString(), "CANNOT_READ", "", "a folder that can be read");
            return List.of();
        }
    }

    private static boolean yaml(Path file) {
        return Files.isRegularFile(file) && file.getFileName().toString().matches("(?i).+\\.ya?ml");
    }

    private Optional<ContractFile> readOne(Path file) {
        String name = file.toString();
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(
                    ContractFile.read(name, read.of(InputKind.CONTRACT, name, in, MOST_BYTES)));
        } catch (IOException | UncheckedIOException e) {
            problems.tell(file.toString(), "CANNOT_READ", "", "a file that can be read");
            return Optional.empty();
        }
    }
}
