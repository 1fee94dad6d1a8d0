package no.faseport.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// The unpacked bytes of one part of a workbook, refused when they grow out of proportion.
///
/// Three bounds: all parts together, the ratio to the packed size, and the distance between two ">" (an XML parser keeps
/// a tag or attribute in memory until it ends).
final class GuardedStream extends FilterInputStream {
    private static final long RATIO_COUNTS_FROM = 16L << 20;
    private static final int LONGEST_TAG = 1 << 20;

    private final SheetLimits limits;
    private final AtomicLong together;
    private final long packed;
    private long unpacked;
    private long sinceTagEnd;

    GuardedStream(InputStream in, long packed, AtomicLong together, SheetLimits limits) {
        super(in);
        this.packed = Math.max(1, packed);
        this.together = together;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            check(buffer, offset, count);
        }
        return count;
    }

    private void check(byte[] buffer, int offset, int count) throws Refusal {
        unpacked += count;
        if (together.addAndGet(count) > limits.inflatedBytes()
                || (unpacked > RATIO_COUNTS_FROM && unpacked / packed > limits.ratio())) {
            throw new Refusal("spreadsheet.refused.bomb");
        }
        int end = lastTagEnd(buffer, offset, count);
        sinceTagEnd = end < 0 ? sinceTagEnd + count : offset + count - end;
        if (sinceTagEnd > LONGEST_TAG) {
            throw new Refusal("spreadsheet.refused.bomb");
        }
    }

    private static int lastTagEnd(byte[] buffer, int offset, int count) {
        for (int i = offset + count - 1; i >= offset; i--) {
            if (buffer[i] == '>') {
                return i;
            }
        }
        return -1;
    }
}
