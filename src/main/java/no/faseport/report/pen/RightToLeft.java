package no.faseport.report.pen;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import no.faseport.words.ReadingOrder;
import org.w3c.dom.Document;

/// Lets Hebrew and Arabic stand in the order they are read: from right to left, also within a line that runs the other way.
public final class RightToLeft implements BidiSplitterFactory, BidiReorderer {
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    /// True where something in `text` runs from right to left; looking for paragraphs of it takes time that most need not take.
    public static boolean isIn(Document text) {
        var all = text.getDocumentElement().getTextContent().toCharArray();
        return Bidi.requiresBidi(all, 0, all.length);
    }

    @Override
    public BidiSplitter createBidiSplitter() {
        return new Runs();
    }

    /// True for a sign that stands to the right of the one before it, whatever that is, and is seen.
    static boolean isPlain(char sign) {
        return sign < 0x0590 ? sign != 0xAD : sign >= 0x1E00 && sign < 0xD800 && !isQuiet(sign);
    }

    /// True for signs that only tell how others stand.
    private static boolean isQuiet(char sign) {
        return (sign >= 0x200B && sign <= 0x200F) || (sign >= 0x2028 && sign <= 0x202E)
                || (sign >= 0x2060 && sign <= 0x206F);
    }

    /// Numbers and Latin words within keep their own order.
    @Override
    public String reorderRTLTextToLTR(String text) {
        return ordered(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
    }

    /// A line in the order its signs stand on paper from the left, Arabic in its forms.
    static String visual(String line) {
        var all = line.toCharArray();
        return Bidi.requiresBidi(all, 0, all.length)
                ? ordered(ArabicForms.shaped(line),
                        ReadingOrder.isTurned(line) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT)
                : line;
    }

    private static String ordered(String text, int direction) {
        if (text.isEmpty()) {
            return text;
        }
        var runs = new Bidi(text, direction);
        var levels = new byte[runs.getRunCount()];
        var stretches = new String[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) runs.getRunLevel(i);
            var stretch = text.substring(runs.getRunStart(i), runs.getRunLimit(i));
            stretches[i] = levels[i] % 2 == 0 ? stretch : turned(stretch);
        }
        Bidi.reorderVisually(levels, 0, stretches, 0, levels.length);
        return String.join("", stretches);
    }

    private static String turned(String text) {
        var turned = new StringBuilder(text.length());
        int end = text.length();
        while (end > 0) {
            int start = text.offsetByCodePoints(end, -1);
            while (start > 0 && isMark(text.codePointAt(start))) {
                start = text.offsetByCodePoints(start, -1);
            }
            turned.append(mirrored(text.substring(start, end)));
            end = start;
        }
        return turned.toString();
    }

    /// Marks stay after the letter they stand on.
    private static boolean isMark(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static String mirrored(String sign) {
        int at = MIRRORED.indexOf(sign);
        return at < 0 ? sign : String.valueOf(MIRRORED.charAt(at ^ 1));
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.plain(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /// The stretches of a paragraph that run one way; what stands within one that runs the other way belongs to it.
    private static final class Runs implements BidiSplitter {
        private final List<BidiTextRun> runs = new ArrayList<>();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs.clear();
            if (paragraph.isEmpty()) {
                return;
            }
            var all = new Bidi(paragraph,
                    direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
            int from = 0;
            for (int i = 1; i <= all.getRunCount(); i++) {
                boolean isTurned = all.getRunLevel(i - 1) > 0;
                if (i == all.getRunCount() || isTurned != all.getRunLevel(i) > 0) {
                    int end = all.getRunLimit(i - 1);
                    runs.add(new BidiTextRun(from, end - from, isTurned ? RTL : LTR));
                    from = end;
                }
            }
        }

        @Override
        public int countTextRuns() {
            return runs.size();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return runs.get(index);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return ReadingOrder.isTurned(paragraph) ? RTL : LTR;
        }
    }
}
