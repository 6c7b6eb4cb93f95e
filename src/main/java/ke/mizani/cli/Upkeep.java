package ke.mizani.cli;

import java.io.IOException;
import java.io.PrintWriter;
import ke.mizani.app.Settings;
import ke.mizani.store.CheckpointFolder;
import ke.mizani.store.SigningKeys;
import ke.mizani.store.Store;

/**
 * What a store needs beside its records: keys to sign with, and a checkpoint for each day of
 * writing.
 *
 * @param settings where they are
 * @param err where is told what the office must do
 */
record Upkeep(Settings settings, PrintWriter err) {

    private static final String APPLICATION = "mizani";

    /** Makes the keys at the first start, and warns that they must be kept. */
    void keys() {
        SigningKeys keys = settings.signingKeys();
        if (!keys.makeWhereMissing()) {
            return;
        }
        err.println("mizani: new keys were made, by which the audit log is signed:");
        err.println("  " + keys.secret() + "  (secret: keep a copy where nobody else can read it)");
        err.println("  " + keys.open() + "  (public: give it to whoever verifies)");
        err.println("  fingerprint " + keys.verifyingKey().fingerprint());
        err.println(
                "Note the fingerprint elsewhere. Whoever has both this machine and no such note"
                        + " cannot tell these keys from others.");
    }

    /** Makes today's checkpoint; if that cannot be done, the work is done nevertheless. */
    void checkpoint(Store store) {
        CheckpointFolder folder = settings.checkpoints();
        try {
            folder.keepUp(store, APPLICATION);
        } catch (IOException e) {
            err.println(
                    "mizani: today's checkpoint of the audit log could not be written into "
                            + folder.path()
                            + " ("
                            + e
                            + "); the work itself is done.");
        }
    }
}
