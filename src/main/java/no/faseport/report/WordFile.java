package no.faseport.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import no.faseport.document.Block;
import no.faseport.document.Paper;
import no.faseport.words.Words;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// Paints a paper as a Word document: real styles, a language, properties, table heads that are repeated, page numbers.
public final class WordFile {
    private static final int A4_WIDE = 11906;
    private static final int A4_HIGH = 16838;
    private static final int MARGIN = 1418;

    private final Words words;
    private final Optional<Logo> logo;

    /// A document with `logo` on top, whose fixed texts are in `words`.
    public WordFile(Words words, Optional<Logo> logo) {
        this.words = words;
        this.logo = logo;
    }

    /// Writes `paper` to `out`.
    public void write(Paper paper, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            WordStyles.dress(document, paper.language());
            page(document);
            describe(document, paper);
            new Letterhead(document, words).write(paper, logo);
            say(styled(document, WordStyles.TITLE), paper.about().title());
            say(styled(document, WordStyles.SUBTITLE), paper.about().subtitle());
            var tables = new WordTable(document, words);
            for (var block : paper.blocks()) {
                paint(document, tables, block);
            }
            document.write(out);
        }
    }

    private static void paint(XWPFDocument document, WordTable tables, Block block) {
        switch (block) {
            case Block.Heading heading -> say(styled(document, WordStyles.HEADING + heading.level()), heading.text());
            case Block.Text text -> say(document.createParagraph(), text.text());
            case Block.Guidance guidance -> say(styled(document, WordStyles.GUIDANCE), guidance.text());
            case Block.Listing listing -> listing.items()
                    .forEach(item -> say(document.createParagraph(), "\u2022 " + item));
            case Block.Facts facts -> tables.facts(facts);
            case Block.Tiles tiles -> tables.facts(new Block.Facts(tiles.tiles().stream()
                    .map(tile -> List.of(tile.name(), (tile.figure() + " " + tile.note()).strip())).toList()));
            case Block.Picture picture -> {
                say(styled(document, WordStyles.CAPTION), picture.caption());
                say(document.createParagraph(), picture.drawing().told());
                picture.figures().ifPresent(tables::table);
            }
            case Block.Contents contents -> {
            }
            case Block.NewPage page -> document.createParagraph().setPageBreak(true);
            case Block.Beside beside -> beside.columns().forEach(
                    column -> column.forEach(part -> paint(document, tables, part)));
            case Block.Table table -> tables.table(table);
        }
    }

    private static XWPFParagraph styled(XWPFDocument document, String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /// Says `text` in `paragraph`, with its line breaks.
    static void say(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        var lines = PlainText.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDE));
        size.setH(BigInteger.valueOf(A4_HIGH));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(MARGIN));
        margin.setBottom(BigInteger.valueOf(MARGIN));
        margin.setLeft(BigInteger.valueOf(MARGIN));
        margin.setRight(BigInteger.valueOf(MARGIN));
        margin.setHeader(BigInteger.valueOf(MARGIN / 2));
        margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    private void describe(XWPFDocument document, Paper paper) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(PlainText.line(paper.about().title()));
        core.setSubjectProperty(PlainText.line(paper.about().subtitle()));
        core.setCreator(PlainText.line(paper.about().responsible()));
        core.getUnderlyingProperties().setLanguageProperty(paper.language().locale().toLanguageTag());
        var extended = document.getProperties().getExtendedProperties().getUnderlyingProperties();
        extended.setCompany(PlainText.line(paper.about().municipality()));
        extended.setApplication("Faseport");
        var custom = document.getProperties().getCustomProperties();
        custom.addProperty(words.text("report.municipality"), PlainText.line(paper.about().municipality()));
        custom.addProperty(words.text("report.caseNumber"), PlainText.line(paper.about().caseNumber()));
    }

    /// Head and foot of every page.
    private record Letterhead(XWPFDocument document, Words words) {
        private static final int LOGO_HIGH = 36;
        private static final int LOGO_WIDEST = 180;
        private static final int EMU_A_POINT = 12_700;

        void write(Paper paper, Optional<Logo> logo) throws IOException {
            var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            head.setStyle(WordStyles.HEADER);
            if (logo.isPresent()) {
                picture(head.createRun(), logo.get(), paper.about().municipality());
            }
            var run = head.createRun();
            run.addTab();
            run.setText(PlainText.line(paper.about().municipality()));
            var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            foot.setStyle(WordStyles.FOOTER);
            foot.createRun().setText(PlainText.line(paper.about().caseNumber().isBlank()
                    ? paper.about().title()
                    : words.text("report.foot", paper.about().caseNumber(), paper.about().title())));
            foot.createRun().addTab();
            var parts = words.text("report.page", "\u0000", "\u0000").split("\u0000", -1);
            foot.createRun().setText(parts[0]);
            field(foot, "PAGE");
            foot.createRun().setText(parts[1]);
            field(foot, "NUMPAGES");
            foot.createRun().setText(parts[2]);
        }

        private static void field(XWPFParagraph paragraph, String what) {
            var field = paragraph.getCTP().addNewFldSimple();
            field.setInstr(what);
            field.addNewR().addNewT().setStringValue("1");
        }

        private static void picture(XWPFRun run, Logo logo, String name) throws IOException {
            double wide = Math.min(LOGO_WIDEST, LOGO_HIGH * logo.shape());
            try (var content = logo.open()) {
                var picture = run.addPicture(content, logo.type(), "logo", (int) (wide * EMU_A_POINT),
                        (int) (wide / logo.shape() * EMU_A_POINT));
                picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(PlainText.line(name));
            } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
                throw new IOException("The logo cannot be put in a document", e);
            }
        }
    }
}
