package ke.mizani.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jdbi.v3.core.Handle;

/** The content of files that wait for work on them; when that has ended they are gone. */
final class WaitingFiles {

    private static final int PART = 512 * 1024;

    private WaitingFiles() {}

    static void keep(Handle handle, long job, byte[] content) {
        for (int from = 0, part = 0; from < content.length; from += PART, part++) {
            handle.createUpdate(
                            "INSERT INTO waiting_file (job, part, content) VALUES (:job, :part, :content)")
                    .bind("job", job)
                    .bind("part", part)
                    .bind(
                            "content",
                            Arrays.copyOfRange(
                                    content, from, Math.min(content.length, from + PART)))
                    .execute();
        }
    }

    static byte[] content(Handle handle, long job) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        handle.createQuery("SELECT content FROM waiting_file WHERE job = :job ORDER BY part")
                .bind("job", job)
                .mapTo(byte[].class)
                .forEach(content::writeBytes);
        return content.toByteArray();
    }

    static void forget(Handle handle, long job) {
        handle.createUpdate("DELETE FROM waiting_file WHERE job = :job").bind("job", job).execute();
    }
}
