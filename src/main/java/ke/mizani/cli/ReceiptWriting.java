package ke.mizani.cli;

import java.nio.file.Path;
import java.util.Map;
import ke.mizani.app.Settings;
import ke.mizani.report.Sentences;
import ke.mizani.store.Receipt;
import ke.mizani.store.SigningKeys;

/**
 * Writes a receipt, signed with the keys of this installation.
 *
 * @param place where
 * @param sentences in which it is told
 */
record ReceiptWriting(Path place, Sentences sentences, Told told) {

    /** The sentence that tells what was written. */
    String write(Receipt receipt) {
        Settings settings = Settings.ofThisInstallation();
        new Upkeep(settings, told.command().getErr()).keys();
        SigningKeys keys = settings.signingKeys();
        new WholeFile(place, told.problems())
                .write(
                        out -> {
                            receipt.write(out, settings.clock().instant(), keys);
                            return place;
                        });
        return sentences.say(
                "receipt-made",
                Map.of(
                        "file",
                        place,
                        "origin",
                        receipt.origin(),
                        "key",
                        keys.verifyingKey().fingerprint()));
    }
}
