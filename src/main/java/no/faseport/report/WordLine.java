package no.faseport.report;

import java.util.Optional;

/// Writes the paragraphs of a Word document: a style, and runs of text and fields in it.
final class WordLine {
    private final WordXml xml;
    private boolean onNewPage;
    private int fields;

    WordLine(WordXml xml) {
        this.xml = xml;
    }

    /// The next paragraph stands on a new page.
    void newPage() {
        onNewPage = true;
    }

    /// True where the next paragraph stands on a new page.
    boolean isTurning() {
        return onNewPage;
    }

    /// Begins a paragraph of this style; [#end] ends it.
    void begin(String style) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (onNewPage) {
            xml.empty("w:pageBreakBefore");
            onNewPage = false;
        }
        xml.close();
    }

    /// Ends the paragraph begun last.
    void end() {
        xml.close();
    }

    /// A whole paragraph with its line breaks.
    void say(String style, String text) {
        begin(style);
        run(text);
        end();
    }

    /// Something so low that nobody sees it: Word glues two tables together where nothing stands between them.
    void gap() {
        begin(WordStyles.GAP);
        end();
    }

    /// Text within a paragraph, with its line breaks.
    void run(String text) {
        run(text, Optional.empty());
    }

    /// Text of a character style within a paragraph.
    void run(String text, String style) {
        run(text, Optional.of(style));
    }

    private void run(String text, Optional<String> style) {
        xml.open("w:r");
        style.ifPresent(one -> xml.open("w:rPr").empty("w:rStyle", "w:val", one).close());
        var lines = PlainText.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.said("w:t", lines.get(i), "xml:space", "preserve");
        }
        xml.close();
    }

    /// What follows stands on a new line.
    void newLine() {
        xml.open("w:r").empty("w:br").close();
    }

    /// What follows stands at the next stop.
    void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    /// A field that shows `shown` until it is computed anew.
    void field(String instruction, String shown) {
        xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
        run(shown);
        xml.close();
    }

    /// The beginning of a field that is as long as several paragraphs.
    void fieldBegins(String instruction) {
        mark("begin");
        xml.open("w:r").said("w:instrText", " " + instruction + " ", "xml:space", "preserve").close();
        mark("separate");
    }

    /// Its end.
    void fieldEnds() {
        mark("end");
    }

    private void mark(String kind) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
    }

    /// Text that other places of the document can point at by `name`.
    void marked(String name, String text) {
        var id = String.valueOf(fields);
        fields++;
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        run(text);
        xml.empty("w:bookmarkEnd", "w:id", id);
    }
}
