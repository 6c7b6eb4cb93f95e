package ke.mizani.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import ke.mizani.store.RunRequest.Input;
import ke.mizani.store.RunRequest.InputKind;

/** The files that an evaluation reads: remembered whole if its run is to be kept. */
final class ReadFiles {

    private final boolean remembering;
    private final List<Input> inputs = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    private ReadFiles(boolean remembering) {
        this.remembering = remembering;
    }

    static ReadFiles remembered() {
        return new ReadFiles(true);
    }

    static ReadFiles forgotten() {
        return new ReadFiles(false);
    }

    /**
     * The file to read; one that is too large, and so refused whole, is not remembered.
     *
     * @param most how many bytes it may have
     */
    InputStream of(InputKind kind, String name, InputStream file, long most) {
        if (!remembering) {
            return file;
        }
        try {
            int more = (int) Math.min(most + 1, Integer.MAX_VALUE - 8L);
            byte[] content = file.readNBytes(more);
            if (content.length <= most) {
                inputs.add(Input.of(kind, name, content));
                contents.add(content);
            }
            return new ByteArrayInputStream(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Input> inputs() {
        return List.copyOf(inputs);
    }

    List<byte[]> contents() {
        return List.copyOf(contents);
    }
}
