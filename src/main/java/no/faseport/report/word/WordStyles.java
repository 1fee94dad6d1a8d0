package no.faseport.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import no.faseport.document.Signal;
import no.faseport.report.Stationery;
import no.faseport.report.pen.Tint;
import no.faseport.words.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The styles every document has, as `styles.xml` beside this class describes them; words in curly brackets are the dress.
final class WordStyles {
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String TITLE_FACTS = "TitleFacts";
    static final String HEADING = "Heading";
    static final String CONTENTS = "TOC";
    static final String CONTENTS_NAME = "TOCHeading";
    static final String NORMAL = "Normal";
    static final String LIST = "ListBullet";
    static final String FIGURE = "Figure";
    static final String CAPTION = "Caption";
    static final String GUIDANCE = "Guidance";
    static final String TABLE = "ReportTable";
    static final String FACTS = "FactTable";
    static final String TILES = "TileTable";
    static final String BESIDE = "BesideTable";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_HEAD = "TableHead";
    static final String TABLE_SUM = "TableSum";
    static final String TABLE_GROUP = "TableGroup";
    static final String BELOW = "Below";
    /// What is added to the style of a table's text where it is a number.
    static final String NUMBER = "Number";
    /// What is added where a table's letters are small.
    static final String DENSE = "Dense";
    static final String FACT_NAME = "FactName";
    static final String TILE_NAME = "TileName";
    static final String TILE_FIGURE = "TileFigure";
    static final String TILE_NOTE = "TileNote";
    static final String HEADER = "Header";
    static final String FIRST_HEADER = "FirstHeader";
    static final String FOOTER = "Footer";
    static final String GAP = "Gap";

    private WordStyles() {
    }

    private static String read(String file) {
        try (var in = Objects.requireNonNull(WordStyles.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The styles cannot be read", e);
        }
    }

    /// Gives `document` the way of laying out of Word since 2013, so that tables reach from margin to margin, the styles of `stationery`, for lines of `room` twentieths of a point, and the language that its spelling
    /// is checked in.
    static void dress(XWPFDocument document, Stationery stationery, Language language, int room) {
        try {
            document.createStyles().setStyles(StylesDocument.Factory.parse(of(stationery, language, room)).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(read("numbering.xml")).getNumbering());
            document.getSettings().getCTSettings()
                    .set(SettingsDocument.Factory.parse(read("settings.xml")).getSettings());
        } catch (XmlException e) {
            throw new IllegalStateException("The styles are no styles", e);
        }
    }

    private static String of(Stationery stationery, Language language, int room) {
        var dress = stationery.dress();
        return read("styles.xml").replace("{family}", family(stationery))
                .replace("{language}", language.locale().toLanguageTag())
                .replace("{room}", String.valueOf(room))
                .replace("{accent}", hex(dress.accent()))
                .replace("{ink}", dress.mono() ? "000000" : "1F2328")
                .replace("{rule}", dress.mono() ? "9A9A9A" : "D0D7DE")
                .replace("{quiet}", dress.mono() ? "303030" : "57606A")
                .replace("{good}", dress.mono() ? "000000" : "1A7F37")
                .replace("{watch}", dress.mono() ? "000000" : "8A5A00")
                .replace("{bad}", dress.mono() ? "000000" : "CF222E");
    }

    /// Word has not the letters of our PDFs, but some that are as wide; a municipality's own are there where it works.
    private static String family(Stationery stationery) {
        return switch (stationery.dress().typeface()) {
            case SANS -> "Arial";
            case SERIF -> "Times New Roman";
            case OWN -> stationery.letters().map(own -> own.regular().family()).orElse("Arial");
        };
    }

    private static String hex(int rgb) {
        return new Tint(rgb).hex().substring(1).toUpperCase(Locale.ROOT);
    }

    /// The character style of a sign.
    static String of(Signal signal) {
        return switch (signal) {
            case GOOD -> "SignGood";
            case WATCH -> "SignWatch";
            case BAD -> "SignBad";
            case UNKNOWN -> "SignUnknown";
        };
    }
}
