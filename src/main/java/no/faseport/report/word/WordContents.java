package no.faseport.report.word;

import java.util.ArrayList;
import java.util.List;
import no.faseport.document.Block;
import no.faseport.report.pen.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The contents of a Word document: its headings with their pages, as a field that Word and LibreOffice can compute anew.
final class WordContents {
    private final List<Block.Heading> headings;
    private final List<Integer> pages;
    private int written;

    /// Contents of these headings, which stand on `pages` as far as these are known.
    WordContents(List<Block.Heading> headings, List<Integer> pages) {
        this.headings = List.copyOf(headings);
        this.pages = List.copyOf(pages);
    }

    /// True where somewhere in `blocks` the headings are listed.
    static boolean areIn(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Block.Contents
                || (block instanceof Block.Beside beside && beside.columns().stream().anyMatch(WordContents::areIn)));
    }

    /// Writes the next heading, so that the contents can point at it.
    void heading(WordLine line, Block.Heading heading) {
        line.marked(WordStyles.HEADING + heading.level(), name(written), heading.text());
        written++;
    }

    private static String name(int heading) {
        return "_Toc" + (100_000 + heading);
    }

    /// Writes the contents.
    void write(WordLine line, boolean deep) {
        var shown = new ArrayList<Integer>();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).level() <= (deep ? 2 : 1)) {
                shown.add(i);
            }
        }
        for (int place = 0; place < shown.size(); place++) {
            int heading = shown.get(place);
            var paragraph = line.begin(WordStyles.CONTENTS + headings.get(heading).level()).getCTP();
            if (place == 0) {
                WordLine.fieldBegins(paragraph.addNewR(), paragraph.addNewR(), paragraph.addNewR(),
                        "TOC \\o \"1-" + (deep ? 2 : 1) + "\" \\h \\z");
            }
            entry(paragraph.addNewHyperlink(), heading);
            if (place == shown.size() - 1) {
                WordLine.fieldMark(paragraph.addNewR(), STFldCharType.END);
            }
        }
    }

    private void entry(CTHyperlink link, int heading) {
        link.setAnchor(name(heading));
        link.addNewR().addNewT().setStringValue(PlainText.line(headings.get(heading).text()));
        link.addNewR().addNewTab();
        WordLine.fieldBegins(link.addNewR(), link.addNewR(), link.addNewR(), "PAGEREF " + name(heading) + " \\h");
        link.addNewR().addNewT().setStringValue(heading < pages.size() ? String.valueOf(pages.get(heading)) : "");
        WordLine.fieldMark(link.addNewR(), STFldCharType.END);
    }
}
