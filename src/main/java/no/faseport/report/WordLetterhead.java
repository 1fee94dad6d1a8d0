package no.faseport.report;

import java.util.Optional;
import no.faseport.document.Dress;
import no.faseport.document.Paper;
import no.faseport.words.Words;

/// Head and foot of every page of a Word document.
final class WordLetterhead {
    /// What the relation to the logo is called.
    static final String LOGO = "logo";
    /// 9 mm, in pixels of 96 an inch.
    private static final double LOGO_HIGH = 34;
    private static final double LOGO_WIDEST = 240;

    private final Paper paper;
    private final Words words;

    WordLetterhead(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /// The municipality, and its logo to the right.
    void head(WordXml xml, WordPictures pictures, Optional<Logo> logo) {
        xml.open("w:hdr", WordNames.spaces());
        var line = new WordLine(xml);
        line.begin(WordStyles.HEADER);
        line.run(paper.about().municipality());
        logo.ifPresent(picture -> {
            line.tab();
            double high = Math.min(LOGO_HIGH, LOGO_WIDEST / picture.shape());
            pictures.show(xml, LOGO, paper.about().municipality(), high * picture.shape(), high);
        });
        line.end();
        xml.close();
    }

    /// What the document is, and which page of how many.
    void foot(WordXml xml, Dress dress) {
        xml.open("w:ftr", WordNames.spaces());
        var line = new WordLine(xml);
        line.begin(WordStyles.FOOTER);
        line.run(new PaperLook(words, dress).foot(paper));
        line.tab();
        var parts = words.text("report.page", "\u0000", "\u0000").split("\u0000", -1);
        line.run(parts[0]);
        line.field("PAGE", "1");
        line.run(parts[1]);
        line.field("NUMPAGES", "1");
        line.run(parts[2]);
        line.end();
        xml.close();
    }
}
