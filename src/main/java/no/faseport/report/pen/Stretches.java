package no.faseport.report.pen;

import com.openhtmltopdf.util.OpenUtil;
import java.util.ArrayList;
import java.util.List;

/// Finds which signs of a line stand where, in which form, and in which font: as the layout of running text does.
final class Stretches {
    private final List<FontFace> faces;
    private final List<Stretch> done = new ArrayList<>();
    private final StringBuilder signs = new StringBuilder();
    private FontFace now;
    private double wide;

    /// Takes each sign from the first of `faces` that has it.
    Stretches(List<FontFace> faces) {
        this.faces = faces;
        this.now = faces.getFirst();
    }

    /// The stretches of `line` from the left.
    List<Stretch> of(String line) {
        RightToLeft.visual(line).codePoints().filter(Stretches::isDrawn).forEach(this::add);
        end();
        return List.copyOf(done);
    }

    /// Signs that only tell how others stand have told it.
    private static boolean isDrawn(int sign) {
        return OpenUtil.isSafeFontCodePointToPrint(sign) && Character.getType(sign) != Character.FORMAT;
    }

    private void add(int sign) {
        for (var face : faces) {
            if (face.has(sign)) {
                add(face, sign);
                return;
            }
        }
        if (ArabicForms.isForm(sign)) {
            ArabicForms.plain(Character.toString(sign)).codePoints().filter(letter -> letter != sign)
                    .forEach(this::add);
        } else if (Character.isWhitespace(sign)) {
            add(' ');
        } else if (OpenUtil.isCodePointPrintable(sign)) {
            add(PaperFont.INSTEAD.charAt(0));
        }
    }

    private void add(FontFace face, int sign) {
        if (face != now) {
            end();
            now = face;
        }
        signs.appendCodePoint(sign);
        wide += face.wide(sign);
    }

    private void end() {
        if (!signs.isEmpty()) {
            done.add(new Stretch(now.font(), signs.toString(), wide));
            signs.setLength(0);
            wide = 0;
        }
    }
}
