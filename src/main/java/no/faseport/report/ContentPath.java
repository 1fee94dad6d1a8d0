package no.faseport.report;

import java.util.Arrays;

/// The path being drawn on a page of a PDF, told as boxes where it is such; filled boxes beside each other become one.
///
/// Lines of a table are filled boxes, one for each of its cells.
final class ContentPath {
    private static final int CORNERS = 8;
    private static final int EXTRA = 2;

    private final ContentSigns signs;
    private long[] places = new long[CORNERS + EXTRA];
    private int count;
    private boolean isClosed;
    private boolean isFilled;
    private long left;
    private long bottom;
    private long wide;
    private long high;

    /// Written to `signs`.
    ContentPath(ContentSigns signs) {
        this.signs = signs;
    }

    /// Begins anew at a place, in hundredths of a point.
    void move(long x, long y) {
        if (count > 0) {
            flushPath();
        }
        add(x, y);
    }

    /// Goes on to a place; false where it has not begun.
    boolean line(long x, long y) {
        if (count == 0 || isClosed) {
            return false;
        }
        add(x, y);
        return true;
    }

    private void add(long x, long y) {
        if (count + 2 > places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[count++] = x;
        places[count++] = y;
    }

    /// Goes back to where it began; false where it has not begun.
    boolean close() {
        if (count == 0 || isClosed) {
            return false;
        }
        isClosed = true;
        return true;
    }

    /// Fills it where it is a box; false where it is not.
    boolean fill() {
        if (!isClosed || !isBox()) {
            return false;
        }
        long x = Math.min(places[0], places[4]);
        long y = Math.min(places[1], places[5]);
        long width = Math.abs(places[4] - places[0]);
        long height = Math.abs(places[5] - places[1]);
        count = 0;
        isClosed = false;
        if (isFilled && y == bottom && height == high && x <= left + wide && x + width >= left) {
            long right = Math.max(left + wide, x + width);
            left = Math.min(left, x);
            wide = right - left;
        } else {
            flushBox();
            isFilled = true;
            left = x;
            bottom = y;
            wide = width;
            high = height;
        }
        return true;
    }

    private boolean isBox() {
        boolean isBack = count == CORNERS + EXTRA && places[8] == places[0] && places[9] == places[1];
        boolean isAcross = places[1] == places[3] && places[2] == places[4] && places[5] == places[7]
                && places[6] == places[0];
        boolean isUpright = places[0] == places[2] && places[3] == places[5] && places[4] == places[6]
                && places[7] == places[1];
        return (count == CORNERS || isBack) && (isAcross || isUpright);
    }

    /// Writes what has not been written yet: something else follows.
    void flush() {
        flushBox();
        flushPath();
    }

    private void flushBox() {
        if (isFilled) {
            box(left, bottom, wide, high);
            signs.say("f\n");
            isFilled = false;
        }
    }

    private void flushPath() {
        if (count == 0) {
            return;
        }
        flushBox();
        if (isClosed && isBox()) {
            box(places[0], places[1], places[4] - places[0], places[5] - places[1]);
        } else {
            for (int i = 0; i < count; i += 2) {
                signs.hundredths(places[i]);
                signs.hundredths(places[i + 1]);
                signs.say(i == 0 ? "m\n" : "l\n");
            }
            if (isClosed) {
                signs.say("h\n");
            }
        }
        count = 0;
        isClosed = false;
    }

    private void box(long x, long y, long width, long height) {
        signs.hundredths(x);
        signs.hundredths(y);
        signs.hundredths(width);
        signs.hundredths(height);
        signs.say("re\n");
    }
}
