package no.faseport.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import no.faseport.words.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The styles every document has, as `styles.xml` beside this class describes them.
final class WordStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String HEADING = "Heading";
    static final String CAPTION = "Caption";
    static final String GUIDANCE = "Guidance";
    static final String TABLE = "CaseTable";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_HEAD = "TableHead";
    static final String HEADER = "Header";
    static final String FOOTER = "Footer";

    private WordStyles() {
    }

    /// Gives `document` the styles, and the language that its spelling is checked in.
    static void dress(XWPFDocument document, Language language) {
        try (var file = Objects.requireNonNull(WordStyles.class.getResourceAsStream("styles.xml"))) {
            var styles = document.createStyles();
            styles.setStyles(StylesDocument.Factory.parse(file).getStyles());
            styles.setSpellingLanguage(language.locale().toLanguageTag());
        } catch (IOException e) {
            throw new UncheckedIOException("The styles cannot be read", e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles are no styles", e);
        }
    }
}
