package ke.mizani.rulebook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import ke.mizani.activity.ActivityFile;
import ke.mizani.activity.Limits;
import ke.mizani.activity.RowProblem;
import ke.mizani.activity.Source;
import ke.mizani.activity.Vocabulary;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * Reads activities that somebody hands in, as a CSV file or as a workbook (.xlsx): what a file is
 * shows in its content, not in its name.
 *
 * @param words the codes that the rows may use
 * @param limits of a CSV file; of a workbook those of all workbooks hold too
 */
public record ActivityReading(Vocabulary words, Limits limits) {

    private static final int MAGIC = 8;

    /** With the words of a rulebook. */
    public static ActivityReading of(Rulebook rulebook, Limits limits) {
        return new ActivityReading(
                new Vocabulary(
                        rulebook.events(), rulebook.matterTypes(), rulebook.holidays().firstDay()),
                limits);
    }

    /**
     * Reads a file. Faulty rows become problems, sound rows go on; a file that must not be opened,
     * or in which the rows cannot be found, is refused whole.
     *
     * @throws UncheckedIOException if the stream itself fails
     */
    public ActivityFile read(String name, InputStream in) {
        InputStream marked = new BufferedInputStream(in);
        try {
            return isWorkbook(marked)
                    ? workbook(name, bytes(marked))
                    : ActivityFile.read(name, marked, words, limits);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    /** Whether it begins as one does, be it a new or an old one. */
    private static boolean isWorkbook(InputStream in) throws IOException {
        in.mark(MAGIC);
        byte[] first = in.readNBytes(MAGIC);
        in.reset();
        return first.length == MAGIC
                && EnumSet.of(FileMagic.OOXML, FileMagic.OLE2).contains(FileMagic.valueOf(first));
    }

    /** One byte more than is allowed is enough to tell that it is too much. */
    private byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(
                (int) Math.min(limits.maxBytes(), (long) RulebookSource.LARGEST_FILE) + 1);
    }

    private ActivityFile workbook(String name, byte[] content) {
        String digest = DigestUtils.sha256Hex(content);
        if (content.length > limits.maxBytes()) {
            String expected = "at most " + limits.maxBytes() + " bytes";
            return refused(
                    name, "", List.of(problem(name, RowProblem.Code.FILE_TOO_LARGE, expected)));
        }
        Problems problems = new Problems();
        Map<String, SheetText> sheets =
                WorkbookReading.sheets(name, content, problems).orElse(Map.of());
        List<RowProblem> unsafe =
                problems.all().stream()
                        .filter(TableProblem::refuses)
                        .map(fault -> ActivitySheet.told(name, fault))
                        .toList();
        if (!unsafe.isEmpty()) {
            return refused(name, digest, unsafe);
        }
        ActivitySheet.Choice choice = ActivitySheet.among(name, sheets.values());
        return choice.sheet()
                .map(sheet -> ActivityFile.ofSheet(name, digest, sheet.name(), sheet.rows(), words))
                .orElseGet(() -> refused(name, digest, choice.problems()));
    }

    private static ActivityFile refused(String name, String digest, List<RowProblem> problems) {
        return ActivityFile.refused(name, digest, problems);
    }

    private static RowProblem problem(String name, RowProblem.Code code, String expected) {
        return new RowProblem(new Source(name, 1), "", code, "", expected);
    }
}
