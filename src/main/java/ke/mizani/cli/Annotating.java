package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ke.mizani.report.TableCheckReport;
import ke.mizani.rulebook.AnnotatedWorkbook;
import ke.mizani.rulebook.AnnotatedWorkbook.Remark;
import ke.mizani.rulebook.RulebookSource;
import ke.mizani.rulebook.TableCheck;
import ke.mizani.rulebook.TableProblem;

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
        Map<String, List<Remark>> remarks = new TreeMap<>();
        for (String workbook : source.workbooks().keySet()) {
            List<Remark> its =
                    check.problems().stream()
                            .filter(problem -> problem.workbook().equals(workbook))
                            .map(problem -> remark(problem, report))
                            .toList();
            if (!its.isEmpty()) {
                remarks.put(workbook, its);
            }
        }
        boolean oneFile = out.toString().endsWith(".xlsx");
        if (oneFile && remarks.size() > 1) {
            refused(
                    "findings in " + String.join(", ", remarks.keySet()),
                    "a folder, for one copy of each workbook");
        }
        remarks.forEach((workbook, its) -> copy(workbook, its, oneFile));
    }

    private static Remark remark(TableProblem problem, TableCheckReport report) {
        return new Remark(problem.sheet(), problem.cell(), problem.level(), report.note(problem));
    }

    private void copy(String workbook, List<Remark> remarks, boolean oneFile) {
        Path target = oneFile ? out : out.resolve(workbook);
        byte[] original = source.workbooks().getOrDefault(workbook, new byte[0]);
        AnnotatedWorkbook.write(original, remarks)
                .ifPresentOrElse(
                        copy -> save(copy, target, workbook),
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
