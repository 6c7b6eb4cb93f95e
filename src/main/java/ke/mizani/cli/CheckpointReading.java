package ke.mizani.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ke.mizani.app.Settings;
import ke.mizani.store.CheckpointFolder;
import ke.mizani.store.Checkpoints;
import ke.mizani.store.SigningKeys;

/**
 * Reads checkpoints from files and folders.
 *
 * @param checkpoints which they are added to
 * @param problems where is told what cannot be read
 */
record CheckpointReading(Checkpoints checkpoints, Problems problems) {

    private static final int LARGEST_FILE = 10_000;

    /** Those that this installation keeps, signed with its own key. */
    static Checkpoints ofThisInstallation(Problems problems) {
        Settings settings = Settings.ofThisInstallation();
        SigningKeys keys = settings.signingKeys();
        Optional<String> own =
                Files.exists(keys.open())
                        ? Optional.of(keys.verifyingKey().fingerprint())
                        : Optional.empty();
        Checkpoints kept = new Checkpoints(own);
        new CheckpointReading(kept, problems).folder(settings.checkpoints().path());
        return kept;
    }

    /** One that was named, or all of the folder that was named. */
    void read(Path place) {
        if (Files.isDirectory(place)) {
            folder(place);
        } else {
            file(place);
        }
    }

    /** All of a folder; none if there is no such folder. */
    void folder(Path folder) {
        try {
            CheckpointFolder.files(folder).forEach(this::file);
        } catch (IOException e) {
            throw unreadable(folder);
        }
    }

    private void file(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST_FILE);
            checkpoints.add(file.toString(), new String(content, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(file);
        }
    }

    private Refused unreadable(Path place) {
        problems.tell(
                place.toString(),
                Files.exists(place) ? "CANNOT_READ" : "MISSING_FILE",
                "",
                "a checkpoint written by mizani audit checkpoint, or a folder of them");
        return new Refused("nothing could be verified");
    }
}
