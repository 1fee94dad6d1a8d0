package no.faseport.report;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.Optional;
import org.w3c.dom.Document;

/// Lets Hebrew and Arabic stand in the order they are read: from right to left, also within a line that runs the other way.
final class RightToLeft implements BidiSplitterFactory, BidiReorderer {
    private final ArabicForms forms = new ArabicForms();

    /// True where something in `text` runs from right to left; looking for paragraphs of it takes time that most need not take.
    static boolean isIn(Document text) {
        var all = text.getDocumentElement().getTextContent().toCharArray();
        return Bidi.requiresBidi(all, 0, all.length);
    }

    @Override
    public BidiSplitter createBidiSplitter() {
        return new Runs();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
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
        return switch (sign) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "{" -> "}";
            case "}" -> "{";
            case "<" -> ">";
            case ">" -> "<";
            case "«" -> "»";
            case "»" -> "«";
            default -> sign;
        };
    }

    @Override
    public String shapeText(String text) {
        return forms.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicForms.plain(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /// The stretches of a paragraph that run one way.
    private static final class Runs implements BidiSplitter {
        private Optional<Bidi> runs = Optional.empty();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            runs = paragraph.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Bidi(paragraph, direction == RTL
                            ? Bidi.DIRECTION_RIGHT_TO_LEFT
                            : Bidi.DIRECTION_LEFT_TO_RIGHT));
        }

        @Override
        public int countTextRuns() {
            return runs.map(Bidi::getRunCount).orElse(0);
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            var all = runs.orElseThrow();
            return new BidiTextRun(all.getRunStart(index), all.getRunLimit(index) - all.getRunStart(index),
                    all.getRunLevel(index) % 2 == 0 ? LTR : RTL);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
