package ke.mizani.store;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import ke.mizani.evaluation.Watch;

/**
 * How far a file has been taken in, in percent: the first half is to read it, the second to enter
 * its rows.
 */
record IntakeWatch(Watch watch) {

    private static final int WHOLE = 100;
    private static final int HALF = 50;

    /** The content, which tells while it is read. */
    InputStream reading(byte[] content) {
        return new ByteArrayInputStream(content) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                watch.come((int) (HALF * (long) pos / Math.max(1, count)), WHOLE);
                return super.read(into, offset, length);
            }
        };
    }

    /** So many rows of all are entered. */
    void entered(int rows, int all) {
        watch.come(HALF + (int) (HALF * (long) rows / Math.max(1, all)), WHOLE);
    }
}
