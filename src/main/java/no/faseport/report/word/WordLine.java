package no.faseport.report.word;

import java.math.BigInteger;
import java.util.Optional;
import no.faseport.report.pen.PlainText;
import no.faseport.words.ReadingOrder;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// Writes the paragraphs of a Word document: a style, and runs of text and fields in it.
final class WordLine {
    private final IBody part;
    private WordPlace place;
    private boolean onNewPage;
    private boolean onTop;
    private boolean isKept;
    private Optional<XWPFParagraph> last = Optional.empty();
    private int marks;

    /// Writes at `place` in `part` of a document.
    WordLine(IBody part, WordPlace place) {
        this.part = part;
        this.place = place;
    }

    /// Lets `writing` write within `inner`.
    void within(WordPlace inner, Runnable writing) {
        var outer = place;
        place = inner;
        writing.run();
        place = outer;
    }

    /// The next paragraph stands on a new page.
    void newPage() {
        onNewPage = true;
    }

    /// A paragraph of this style.
    XWPFParagraph begin(String style) {
        var paragraph = new XWPFParagraph(place.paragraph().get(), part);
        paragraph.setStyle(style);
        if (onNewPage) {
            paragraph.setPageBreak(true);
            onNewPage = false;
        }
        if (isKept) {
            paragraph.setKeepNext(true);
        }
        if (onTop) {
            paragraph.setSpacingBefore(0);
            onTop = false;
        }
        last = Optional.of(paragraph);
        return paragraph;
    }

    /// Whether the paragraphs that follow stay on the page of those after them.
    void keep(boolean kept) {
        isKept = kept;
    }

    /// No air is left above the next paragraph.
    void open() {
        onTop = true;
    }

    /// Leaves no more air than this below the paragraph begun last, in twentieths of a point.
    void leave(int air) {
        last.ifPresent(paragraph -> paragraph.setSpacingAfter(air));
    }

    /// A table; on a new page where one is due.
    CTTbl table() {
        if (onNewPage) {
            gap();
        }
        onTop = false;
        return place.table().get();
    }

    /// A whole paragraph with its line breaks.
    void say(String style, String text) {
        alone(begin(style), text);
    }

    /// Text that is all there is in a paragraph: it stands to the left as its neighbours do, also where it is read from right to
    /// left.
    static XWPFRun alone(XWPFParagraph paragraph, String text) {
        if (ReadingOrder.isTurned(text)) {
            turn(paragraph);
            paragraph.setAlignment(ParagraphAlignment.RIGHT); // its end, which is to the left
        }
        return run(paragraph, text);
    }

    /// Lets a paragraph be read from right to left, and begin there.
    static void turn(XWPFParagraph paragraph) {
        var paper = paragraph.getCTP();
        (paper.isSetPPr() ? paper.getPPr() : paper.addNewPPr()).addNewBidi();
    }

    /// Something so low that nobody sees it: Word glues two tables together where nothing stands between them.
    void gap() {
        begin(WordStyles.GAP);
    }

    /// Text within a paragraph, with its line breaks.
    static XWPFRun run(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var lines = PlainText.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
        return run;
    }

    /// What follows stands at the next stop.
    static void tab(XWPFParagraph paragraph) {
        paragraph.createRun().addTab();
    }

    /// A field that shows `shown` until it is computed anew.
    static void field(XWPFParagraph paragraph, String instruction, String shown) {
        var field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue(shown);
    }

    /// The beginning of a field that holds whatever comes until its end.
    static void fieldBegins(CTR begin, CTR instruction, CTR separate, String what) {
        fieldMark(begin, STFldCharType.BEGIN);
        instruction.addNewInstrText().setStringValue(what);
        fieldMark(separate, STFldCharType.SEPARATE);
    }

    /// Marks a run as a part of a field.
    static void fieldMark(CTR run, STFldCharType.Enum kind) {
        run.addNewFldChar().setFldCharType(kind);
    }

    /// A whole paragraph that other places of the document can point at by `name`.
    void marked(String style, String name, String text) {
        var paragraph = begin(style);
        var id = BigInteger.valueOf(marks);
        marks++;
        var mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(id);
        mark.setName(name);
        alone(paragraph, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }
}
