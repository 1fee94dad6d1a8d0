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
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// Head and foot of every page of a Word document.
final class WordLetterhead {
    /// 9 mm, in pixels of 96 an inch.
    private static final double LOGO_HIGH = 34;
    private static final double LOGO_WIDEST = 240;
    /// About how wide a letter of the head is, in twentieths of a point, with some air.
    private static final int LETTER = 105;

    private final XWPFDocument document;
    private final Paper paper;
    private final Words words;

    WordLetterhead(XWPFDocument document, Paper paper, Words words) {
        this.document = document;
        this.paper = paper;
        this.words = words;
    }

    /// The municipality and its logo; what the document is called as well, in small letters, on the pages after the first.
    void head(WordPictures pictures, Optional<Logo> logo, int room) {
        var first = begin(HeaderFooterType.FIRST, WordStyles.FIRST_HEADER);
        WordLine.run(first, municipality());
        logo(first, pictures, logo);
        var head = begin(HeaderFooterType.DEFAULT, WordStyles.HEADER);
        WordLine.run(head, municipality()).setBold(true);
        if (logo.isPresent()) {
            logo(head, pictures, logo);
        } else {
            WordLine.tab(head);
            WordLine.run(head, called(room));
        }
    }

    private XWPFParagraph begin(HeaderFooterType which, String style) {
        var head = document.createHeader(which).createParagraph();
        head.setStyle(style);
        return head;
    }

    private String municipality() {
        return PlainText.line(paper.about().municipality());
    }

    /// Title and subtitle where both stand on the line.
    private String called(int room) {
        var about = paper.about();
        var both = about.subtitle().isBlank() ? about.title() : about.title() + " · " + about.subtitle();
        int letters = room / LETTER - about.municipality().length();
        return PlainText.line(both.length() <= letters ? both : about.title().length() <= letters ? about.title() : "");
    }

    private void logo(XWPFParagraph head, WordPictures pictures, Optional<Logo> logo) {
        logo.ifPresent(picture -> {
            WordLine.tab(head);
            double high = Math.min(LOGO_HIGH, LOGO_WIDEST / picture.shape());
            pictures.show(head, picture.content(), picture.type(), paper.about().municipality(),
                    high * picture.shape(), high);
        });
    }

    /// What the document is, and which page of how many.
    void foot(Dress dress) {
        foot(HeaderFooterType.FIRST, dress);
        foot(HeaderFooterType.DEFAULT, dress);
    }

    private void foot(HeaderFooterType which, Dress dress) {
        var foot = document.createFooter(which).createParagraph();
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
