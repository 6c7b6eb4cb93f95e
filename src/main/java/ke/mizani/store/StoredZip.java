package ke.mizani.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A ZIP archive that can be written in one way only: entries are stored as they are, without
 * packing, times or rights. Every program opens it; nothing in it can unfold to more than its size,
 * and a byte that is not as it must be is found by writing it again.
 */
final class StoredZip {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int END_LENGTH = 22;
    private static final int NAME_AT = 26;
    private static final int SIZE_AT = 18;
    private static final short VERSION = 10;
    private static final short FIRST_OF_1980 = 0x21;

    private StoredZip() {}

    static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        int offset = 0;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            byte[] name = entry.getKey().getBytes(StandardCharsets.US_ASCII);
            byte[] content = entry.getValue();
            byte[] local = local(name, content);
            out.write(local);
            out.write(content);
            directory.write(central(local, name, offset));
            offset = Math.addExact(offset, local.length + content.length);
        }
        out.write(directory.toByteArray());
        out.write(end(entries.size(), directory.size(), offset));
    }

    private static byte[] local(byte[] name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return buffer(LOCAL_LENGTH + name.length)
                .putInt(LOCAL)
                .putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(FIRST_OF_1980)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) name.length)
                .putShort((short) 0)
                .put(name)
                .array();
    }

    /** Repeats the local heading, with the place where that is. */
    private static byte[] central(byte[] local, byte[] name, int offset) {
        return buffer(CENTRAL_LENGTH + name.length)
                .putInt(CENTRAL)
                .putShort(VERSION)
                .put(local, 4, LOCAL_LENGTH - 4)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt(offset)
                .put(name)
                .array();
    }

    private static byte[] end(int entries, int directory, int offset) {
        return buffer(END_LENGTH)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(directory)
                .putInt(offset)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The entries of an archive, in their order.
     *
     * @throws NotStoredZip if it is not written as such archives are, with the place
     */
    static Map<String, byte[]> read(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        ByteBuffer in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        String last = "";
        while (has(archive, at, LOCAL_LENGTH) && in.getInt(at) == LOCAL) {
            int name = Short.toUnsignedInt(in.getShort(at + NAME_AT));
            int size = in.getInt(at + SIZE_AT);
            if (!has(archive, at + LOCAL_LENGTH, name) || size < 0) {
                throw new NotStoredZip(at, last);
            }
            int content = at + LOCAL_LENGTH + name;
            if (!has(archive, content, size)) {
                throw new NotStoredZip(at, last);
            }
            last = new String(archive, at + LOCAL_LENGTH, name, StandardCharsets.US_ASCII);
            if (entries.put(last, Arrays.copyOfRange(archive, content, content + size)) != null) {
                throw new NotStoredZip(at, last);
            }
            at = content + size;
        }
        mustBeWrittenSo(archive, entries);
        return entries;
    }

    private static boolean has(byte[] archive, int at, int length) {
        return at >= 0 && length <= archive.length - at;
    }

    private static void mustBeWrittenSo(byte[] archive, Map<String, byte[]> entries) {
        ByteArrayOutputStream again = new ByteArrayOutputStream(archive.length);
        try {
            write(entries, again);
        } catch (IOException | ArithmeticException impossible) {
            throw new IllegalStateException(impossible);
        }
        int differs = Arrays.mismatch(archive, again.toByteArray());
        if (differs >= 0) {
            throw new NotStoredZip(differs, entryAt(differs, List.copyOf(entries.entrySet())));
        }
    }

    /** The entry that holds a byte; empty if it is of the directory at the end. */
    private static String entryAt(int place, List<Map.Entry<String, byte[]>> entries) {
        int end = 0;
        for (Map.Entry<String, byte[]> entry : entries) {
            end += LOCAL_LENGTH + entry.getKey().length() + entry.getValue().length;
            if (place < end) {
                return entry.getKey();
            }
        }
        return "";
    }
}
