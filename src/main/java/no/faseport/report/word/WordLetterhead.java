package no.faseport.report.word;

import java.util.Optional;
import no.faseport.document.Dress;
import no.faseport.document.Paper;
import no.faseport.report.Logo;
import no.faseport.report.PaperLook;
import no.faseport.report.pen.PlainText;
import no.faseport.words.Words;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Head and foot of every page of a Word document.
final class WordLetterhead {
    /// 9 mm, in pixels of 96 an inch.
    private static final double LOGO_HIGH = 34;
    private static final double LOGO_WIDEST = 240;

    private final XWPFDocument document;
    private final Paper paper;
    private final Words words;

    WordLetterhead(XWPFDocument document, Paper paper, Words words) {
        this.document = document;
        this.paper = paper;
        this.words = words;
    }

    /// The municipality, and its logo to the right.
    void head(WordPictures pictures, Optional<Logo> logo) {
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle(WordStyles.HEADER);
        WordLine.run(head, paper.about().municipality());
        logo.ifPresent(picture -> {
            WordLine.tab(head);
            double high = Math.min(LOGO_HIGH, LOGO_WIDEST / picture.shape());
            pictures.show(head, picture.content(), picture.type(), paper.about().municipality(),
                    high * picture.shape(), high);
        });
    }

    /// What the document is, and which page of how many.
    void foot(Dress dress) {
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle(WordStyles.FOOTER);
        WordLine.run(foot, PlainText.line(new PaperLook(words, dress).foot(paper)));
        WordLine.tab(foot);
        var parts = words.text("report.page", "\u0000", "\u0000").split("\u0000", -1);
        WordLine.run(foot, parts[0]);
        WordLine.field(foot, "PAGE", "1");
        WordLine.run(foot, parts[1]);
        WordLine.field(foot, "NUMPAGES", "1");
        WordLine.run(foot, parts[2]);
    }
}
