package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ke.mizani.rulebook.RulebookSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which workbooks a command is about. */
final class WorkbookOptions {

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "Folder of workbooks (default: the shipped rulebook)")
    private @Nullable Path rules;

    @Parameters(
            paramLabel = "WORKBOOK",
            arity = "0..*",
            description = "Workbooks that stand in for those of the same name")
    private List<Path> others = List.of();

    /** The workbooks, those of the folder replaced by others of the same name. */
    RulebookSource source(Problems problems) {
        RulebookSource source = new RulebookReading(problems).source(Optional.ofNullable(rules));
        for (Path other : others) {
            source = replaced(source, other, problems);
        }
        return source;
    }

    /** Whether a workbook is among those that were named; all are if none was. */
    boolean isAbout(String workbook) {
        return others.isEmpty()
                || others.stream()
                        .map(Path::getFileName)
                        .anyMatch(name -> name != null && name.toString().equals(workbook));
    }

    private static RulebookSource replaced(RulebookSource source, Path file, Problems problems) {
        if (!Files.isRegularFile(file)) {
            problems.tell(file.toString(), "MISSING_FILE", "", "a workbook");
            throw new Refused();
        }
        try {
            return source.with(file);
        } catch (IOException e) {
            problems.tell(file.toString(), "CANNOT_READ", "", "a file that can be read");
            throw new Refused();
        }
    }
}
