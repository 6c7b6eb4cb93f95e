package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes workbooks to a file, or into a folder; what is there already is not overwritten. */
final class Copies {

    private final Path place;
    private final Problems problems;

    Copies(Path place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    void write(Map<String, byte[]> workbooks) {
        boolean oneFile = place.toString().endsWith(".xlsx");
        if (oneFile && workbooks.size() > 1) {
            refused(
                    "changes in " + String.join(", ", workbooks.keySet()),
                    "a folder, for one copy of each workbook");
        }
        workbooks.forEach((name, copy) -> save(copy, oneFile ? place : place.resolve(name)));
    }

    private void save(byte[] copy, Path target) {
        if (Files.exists(target)) {
            refused(target + " is there already", "a new file");
        }
        try {
            Path folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(target, copy);
        } catch (IOException e) {
            refused(target.toString(), "a file in a folder that can be written");
        }
    }

    private void refused(String found, String expected) {
        problems.tell(place.toString(), "CANNOT_WRITE", found, expected);
        throw new Refused();
    }
}
