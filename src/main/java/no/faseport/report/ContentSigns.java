package no.faseport.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What is drawn on a page of a PDF, sign by sign, while it is being written.
final class ContentSigns {
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    private byte[] signs;
    private int size;

    /// Nothing yet, with room for so many signs.
    ContentSigns(int room) {
        this.signs = new byte[Math.max(room, HUNDRED)];
    }

    /// Adds `text`, which is plain ASCII.
    void say(String text) {
        copy(text.getBytes(StandardCharsets.US_ASCII), 0, text.length());
    }

    /// Adds what stands from `start` to `end` of `from`, and a line's end.
    void line(byte[] from, int start, int end) {
        copy(from, start, end);
        sign('\n');
    }

    /// Adds what stands from `start` to `end` of `from`.
    void copy(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, signs, size, end - start);
        size += end - start;
    }

    /// Adds one sign.
    void sign(int sign) {
        room(1);
        signs[size++] = (byte) sign;
    }

    /// Adds a number of hundredths, in as few signs as it can be told in, and a space.
    void hundredths(long number) {
        long rest = Math.abs(number);
        if (number < 0) {
            sign('-');
        }
        if (rest >= HUNDRED || rest == 0) {
            whole(rest / HUNDRED);
        }
        int part = (int) (rest % HUNDRED);
        if (part != 0) {
            sign('.');
            sign('0' + part / TEN);
            if (part % TEN != 0) {
                sign('0' + part % TEN);
            }
        }
        sign(' ');
    }

    private void whole(long number) {
        if (number >= TEN) {
            whole(number / TEN);
        }
        sign('0' + (int) (number % TEN));
    }

    private void room(int more) {
        if (size + more > signs.length) {
            signs = Arrays.copyOf(signs, Math.max(signs.length * 2, size + more));
        }
    }

    /// All signs in one piece.
    byte[] all() {
        return Arrays.copyOf(signs, size);
    }
}
