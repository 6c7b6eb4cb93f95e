package ke.mizani.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Files that came with a form. */
public final class Uploads {

    /** A workbook that is larger is refused as such by the check. */
    private static final int MOST = 5 * 1024 * 1024 + 1;

    private Uploads() {}

    /** Their contents by name; a field without a file comes as one without a name. */
    public static Map<String, byte[]> contents(@Nullable List<FileUpload> files) {
        Map<String, byte[]> contents = new TreeMap<>();
        for (FileUpload file : files == null ? List.<FileUpload>of() : files) {
            if (!file.fileName().isEmpty()) {
                contents.put(file.fileName(), content(file, MOST));
            }
        }
        return contents;
    }

    /** So many bytes of it, or all. */
    static byte[] content(FileUpload file, int most) {
        try (InputStream in = Files.newInputStream(file.uploadedFile())) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
