package no.faseport.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Says what is drawn on a page of a PDF in fewer signs (ISO 32000-1, 7.8.2 and 14.6): marks that nothing is drawn within are
/// left out, those of decoration that follow each other become one, a mark's number stands with it, no font is named twice in
/// a row, and places are told to a hundredth of a point.
final class ShortContent {
    private static final byte[] UPRIGHT = "1 0 0 1 ".getBytes(StandardCharsets.US_ASCII);
    private static final int MOVE = ContentLine.code("m");
    private static final int LINE = ContentLine.code("l");
    private static final int CLOSE = ContentLine.code("h");
    private static final int FILL = ContentLine.code("f");
    private static final int BEGIN = ContentLine.code("BDC");
    private static final int END = ContentLine.code("EMC");
    private static final int FONT = ContentLine.code("Tf");
    private static final int PLACE = ContentLine.code("Tm");
    private static final int SHOW = ContentLine.code("Tj");
    private static final int SAVE = ContentLine.code("q");
    private static final int RESTORE = ContentLine.code("Q");

    private final byte[] from;
    private final COSDictionary marks;
    private final ContentLine line;
    private final ContentSigns signs;
    private final ContentPath path;
    private final Deque<byte[]> fonts = new ArrayDeque<>();
    private byte[] font = {};
    private Mark written = Mark.NONE;
    private Mark wanted = Mark.NONE;

    /// Of what `from` draws, an operator a line, whose marks are told in `marks`.
    ShortContent(byte[] from, COSDictionary marks) {
        this.from = from;
        this.marks = marks;
        this.line = new ContentLine(from);
        this.signs = new ContentSigns(from.length / 2);
        this.path = new ContentPath(signs);
    }

    /// A piece of the page that is not read to anybody, as its operator begins it.
    private enum Mark {
        NONE(""), DECORATION("/Artifact BMC\n"), PAGING("/Artifact<</Type/Pagination>>BDC\n");

        private final String beginning;

        Mark(String beginning) {
            this.beginning = beginning;
        }
    }

    /// The shorter drawing.
    byte[] said() {
        int start = 0;
        for (int i = 0; i < from.length; i++) {
            if (from[i] == '\n') {
                line.look(start, i);
                say(line.operator());
                start = i + 1;
            }
        }
        settle();
        path.flush();
        return signs.all();
    }

    private void say(int operator) {
        if (operator == BEGIN) {
            begin();
        } else if (operator == END) {
            end();
        } else {
            settle();
            if (!isDrawn(operator)) {
                path.flush();
                write(operator);
            }
        }
    }

    private boolean isDrawn(int operator) {
        if (operator == MOVE) {
            path.move(line.number(), line.number());
            return true;
        }
        return (operator == LINE && path.line(line.number(), line.number()))
                || (operator == CLOSE && path.close()) || (operator == FILL && path.fill());
    }

    private void write(int operator) {
        if (operator == FONT) {
            font();
        } else if (operator == PLACE && line.skips(UPRIGHT)) {
            signs.hundredths(line.number());
            signs.hundredths(line.number());
            signs.say("Td\n");
        } else if (operator == SHOW) {
            line.copyText(signs);
        } else {
            if (operator == SAVE) {
                fonts.push(font);
            } else if (operator == RESTORE) {
                font = fonts.pop();
            }
            line.copy(signs);
        }
    }

    private void font() {
        if (!line.says(font)) {
            font = line.operands();
            line.copy(signs);
        }
    }

    private void begin() {
        var mark = marks.getCOSDictionary(COSName.getPDFName(line.lastName()));
        if (mark != null && mark.containsKey(COSName.MCID)) {
            settle();
            path.flush();
            signs.say("/" + line.firstName() + "<</MCID " + mark.getInt(COSName.MCID) + ">>BDC\n");
        } else {
            wanted = mark != null && "Pagination".equals(mark.getNameAsString(COSName.TYPE))
                    ? Mark.PAGING
                    : Mark.DECORATION;
        }
    }

    private void end() {
        if (wanted == Mark.NONE) {
            path.flush();
            line.copy(signs);
        } else {
            wanted = Mark.NONE;
        }
    }

    /// Something is drawn now: it stands within the mark that it should.
    private void settle() {
        if (written != wanted) {
            path.flush();
            if (written != Mark.NONE) {
                signs.say("EMC\n");
            }
            signs.say(wanted.beginning);
            written = wanted;
        }
    }
}
