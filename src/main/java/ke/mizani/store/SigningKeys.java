package ke.mizani.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;

/**
 * The key pair by which an installation signs, in two PEM files.
 *
 * @param secret the file with the private key, which nobody else may read
 * @param open the file with the public key
 */
public record SigningKeys(Path secret, Path open) {

    private static final String PROBE = "mizani";

    /**
     * Makes a pair if there is none.
     *
     * @return whether it was made now
     * @throws StoreFailed if the files cannot be written
     */
    public boolean makeWhereMissing() {
        if (Files.exists(secret) || Files.exists(open)) {
            return false;
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance(VerifyingKey.ALGORITHM).generateKeyPair();
            folder(secret);
            folder(open);
            write(secret, Pem.PRIVATE.text(pair.getPrivate().getEncoded()));
            write(open, Pem.PUBLIC.text(pair.getPublic().getEncoded()));
            return true;
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return false;
        } catch (IOException | GeneralSecurityException e) {
            throw new StoreFailed(
                    StoreFailed.Code.KEYS, secret + ": cannot be written, " + e.getMessage(), e);
        }
    }

    private static void folder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try {
                Files.createDirectory(folder, only("rwx------", folder));
            } catch (FileAlreadyExistsException madeMeanwhile) {
                return;
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createFile(file, only("rw-------", file));
        Files.writeString(file, text, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    /** Rights of the owner alone, where the disk knows rights. */
    private static FileAttribute<?>[] only(String rights, Path place) throws IOException {
        Path there = place.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.resolve("..").normalize();
        }
        FileStore disk = Files.getFileStore(there);
        return disk.supportsFileAttributeView("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                }
                : new FileAttribute<?>[0];
    }

    /**
     * The public key.
     *
     * @throws StoreFailed if the file holds none
     */
    public VerifyingKey verifyingKey() {
        try {
            return VerifyingKey.in(open).orElseThrow(() -> unusable(open));
        } catch (IOException e) {
            throw unusable(open);
        }
    }

    /**
     * The signature on a statement, in hexadecimal.
     *
     * @throws StoreFailed if the files hold no pair
     */
    String signature(String statement) {
        try {
            String text = Files.readString(secret, StandardCharsets.ISO_8859_1);
            byte[] encoded = Pem.PRIVATE.content(text).orElseThrow(() -> unusable(secret));
            PrivateKey key =
                    KeyFactory.getInstance(VerifyingKey.ALGORITHM)
                            .generatePrivate(new PKCS8EncodedKeySpec(encoded));
            if (!verifyingKey().signed(PROBE, sign(key, PROBE))) {
                throw new StoreFailed(
                        StoreFailed.Code.KEYS, open + " does not belong to " + secret);
            }
            return sign(key, statement);
        } catch (IOException | GeneralSecurityException e) {
            throw unusable(secret);
        }
    }

    private static String sign(PrivateKey key, String statement) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(VerifyingKey.ALGORITHM);
        signature.initSign(key);
        signature.update(statement.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(signature.sign());
    }

    private static StoreFailed unusable(Path file) {
        return new StoreFailed(
                StoreFailed.Code.KEYS,
                file
                        + (Files.exists(file)
                                ? ": holds no Ed25519 key (PEM)"
                                : ": is not there; put the kept copy back"));
    }
}
