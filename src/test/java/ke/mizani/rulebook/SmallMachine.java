package ke.mizani.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks files one after the other in a process of its own, which has little memory: {@code
 * <folder>} of files that each take the place of the workbook of holidays.
 */
final class SmallMachine {

    private SmallMachine() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            var workbooks = new TreeMap<>(Workbooks.shipped().workbooks());
            workbooks.put("holidays.xlsx", read(file));
            TableCheck check = TableCheck.of(new RulebookSource("hostile", workbooks));
            System.out.println(
                    file.getFileName()
                            + " = "
                            + check.problems().stream()
                                    .filter(TableProblem::refuses)
                                    .map(problem -> problem.code().name())
                                    .distinct()
                                    .collect(Collectors.joining(",")));
        }
    }

    /** As much of it as is ever read. */
    private static byte[] read(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(RulebookSource.LARGEST_FILE + 1);
        }
    }
}
