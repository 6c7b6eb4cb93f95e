package ke.mizani.activity;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import ke.mizani.activity.RowProblem.Code;

/**
 * The text of a file, decoded strictly from UTF-8 and held to its limits while it flows, a few
 * kilobytes at a time.
 */
final class CheckedText extends Reader {

    private static final int CHUNK = 8192;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final String file;
    private final InputStream in;
    private final Limits limits;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK).limit(0);
    private long bytesRead;
    private long line = 1;
    private int column;
    private boolean afterReturn;
    private boolean ended;

    CheckedText(String file, InputStream in, Limits limits) {
        this.file = file;
        this.in = in;
        this.limits = limits;
    }

    /** Reads what is left without decoding it; whether the end came within the size limit. */
    boolean drain() throws IOException {
        byte[] rest = new byte[CHUNK];
        for (int n = 0; n >= 0 && bytesRead <= limits.maxBytes(); n = in.read(rest)) {
            bytesRead += n;
        }
        return bytesRead <= limits.maxBytes();
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(into, offset, count);
        return count;
    }

    private void decode() throws IOException {
        fill();
        chars.clear();
        var result = decoder.decode(bytes, chars, ended);
        chars.flip();
        count();
        if (result.isError()) {
            String bad =
                    "byte 0x"
                            + HEX.toHexDigits(bytes.get(bytes.position()))
                            + " at column "
                            + (column + 1);
            throw refused(Code.NOT_UTF8, bad, "a file saved as UTF-8 (in Excel: CSV UTF-8)");
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        if (!ended) {
            bytesRead += count;
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        if (bytesRead > limits.maxBytes()) {
            throw refused(Code.FILE_TOO_LARGE, "", "at most " + limits.maxBytes() + " bytes");
        }
    }

    private void count() throws IOException {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n' || c == '\r') {
                line += c == '\n' && afterReturn ? 0 : 1;
                column = 0;
            } else if (++column > limits.maxLineChars()) {
                throw refused(
                        Code.LINE_TOO_LONG,
                        "",
                        "at most " + limits.maxLineChars() + " characters on a line");
            }
            afterReturn = c == '\r';
        }
    }

    private FileRefused refused(Code code, String found, String expected) {
        return new FileRefused(
                List.of(new RowProblem(new Source(file, line), "", code, found, expected)));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
