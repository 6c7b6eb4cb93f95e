package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import ke.mizani.report.AnnotatedCopies;
import ke.mizani.report.TableCheckReport;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.TableCheck;

/** Writes copies of the workbooks with the findings as notes on their cells. */
final class Annotating {

    private final RulebookSource source;
    private final Problems problems;
    private final Path out;

    Annotating(RulebookSource source, Problems problems, Path out) {
        this.source = source;
        this.problems = problems;
        this.out = out;
    }

    /** One copy of each workbook with a finding: a file, or files in a folder. */
    void write(TableCheck check, TableCheckReport report) {
        Map<String, Optional<byte[]>> copies =
                new AnnotatedCopies(source, check, report).workbooks();
        boolean oneFile = out.toString().endsWith(".xlsx");
        if (oneFile && copies.size() > 1) {
            refused(
                    "findings in " + String.join(", ", copies.keySet()),
                    "a folder, for one copy of each workbook");
        }
        copies.forEach(
                (workbook, copy) -> copy(workbook, copy, oneFile ? out : out.resolve(workbook)));
    }

    private void copy(String workbook, Optional<byte[]> copy, Path target) {
        copy.ifPresentOrElse(
                content -> save(content, target, workbook),
                () ->
                        problems.tell(
                                target.toString(),
                                "NOT_ANNOTATED",
                                workbook,
                                "a workbook that can be opened"));
    }

    private void save(byte[] copy, Path target, String workbook) {
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (Files.exists(target) && isTheWorkbook(target, workbook)) {
                refused("the workbook itself", "another place: the workbook stays as it is");
            }
            Files.write(target, copy);
        } catch (IOException e) {
            refused(workbook, "a file in a folder that can be written");
        }
    }

    private boolean isTheWorkbook(Path target, String workbook) throws IOException {
        return Arrays.equals(Files.readAllBytes(target), source.workbooks().get(workbook));
    }

    private void refused(String found, String expected) {
        problems.tell(out.toString(), "CANNOT_WRITE", found, expected);
        throw new Refused();
    }
}
