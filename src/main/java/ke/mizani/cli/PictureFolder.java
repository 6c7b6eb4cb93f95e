package ke.mizani.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ke.mizani.report.Picture;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where pictures go, each with its table beside it. */
final class PictureFolder {

    @Option(
            names = "--svg",
            paramLabel = "DIR",
            description = "Also write pictures (SVG) into this folder, each with its table (CSV)")
    private @Nullable Path folder;

    boolean wanted() {
        return folder != null;
    }

    /** Writes all pictures; the folder is made if it is not there. */
    void write(List<Picture> pictures, CommandLine command) {
        Path place = folder;
        if (place == null) {
            return;
        }
        try {
            Files.createDirectories(place);
            for (Picture picture : pictures) {
                Files.writeString(place.resolve(picture.name() + ".svg"), picture.svg());
                Files.writeString(place.resolve(picture.name() + ".csv"), picture.csv());
            }
        } catch (IOException e) {
            command.getErr()
                    .println(place + ": CANNOT_WRITE; expected a folder that can be written");
            throw new Refused();
        }
    }
}
