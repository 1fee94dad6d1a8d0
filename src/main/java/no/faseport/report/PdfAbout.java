package no.faseport.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.document.About;
import no.faseport.report.pen.PlainText;
import no.faseport.words.Language;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What a PDF says of itself to archives and readers: PDF/A-2a and PDF/UA-1 (ISO 19005-2, ISO 14289-1), and in Dublin Core
/// whose it is, its case number, kind, date, edition and who answers for it.
public final class PdfAbout {
    private static final String MAKER = "Faseport";
    private static final String PATTERN = new String(read("about.xmp"), StandardCharsets.UTF_8);
    /// How the three colours of sRGB look, as a formula instead of the usual table of a thousand steps.
    private static final byte[] COLOURS = read("srgb.icc");

    private final PDDocument document;

    /// What `document` is to say of itself.
    public PdfAbout(PDDocument document) {
        this.document = document;
    }

    private static byte[] read(String file) {
        try (var in = Objects.requireNonNull(PdfAbout.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets the document say that it is what `about` tells, in `language`, and that it was made at `now`.
    public void says(About about, Language language, Instant now) throws IOException {
        var made = ZonedDateTime.ofInstant(now.truncatedTo(ChronoUnit.SECONDS), ZoneId.systemDefault());
        var information = new PDDocumentInformation();
        stated(about.title()).ifPresent(information::setTitle);
        stated(about.responsible()).ifPresent(information::setAuthor);
        stated(about.subtitle()).ifPresent(information::setSubject);
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(GregorianCalendar.from(made));
        information.setModificationDate(GregorianCalendar.from(made));
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language.locale().toLanguageTag());
        var viewer = new PDViewerPreferences(catalog.getCOSObject());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        catalog.setMetadata(new PDMetadata(document,
                new ByteArrayInputStream(written(about, language, made).getBytes(StandardCharsets.UTF_8))));
    }

    /// Lets the document say that its colours are sRGB.
    public void hasColours() throws IOException {
        var name = "sRGB IEC61966-2.1";
        var colours = new PDOutputIntent(document, new ByteArrayInputStream(COLOURS));
        colours.setInfo(name);
        colours.setOutputCondition(name);
        colours.setOutputConditionIdentifier(name);
        colours.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(colours);
    }

    private static String written(About about, Language language, ZonedDateTime made) {
        var words = new LinkedHashMap<String, String>();
        words.put("title", about.title());
        words.put("subtitle", about.subtitle());
        words.put("responsible", about.responsible());
        words.put("municipality", about.municipality());
        words.put("kind", about.kind());
        words.put("language", language.locale().toLanguageTag());
        words.put("caseNumber", about.caseNumber());
        words.put("date", about.date().toString());
        words.put("version", about.version());
        words.put("made", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made));
        return filled(words);
    }

    private static Optional<String> stated(String word) {
        return Optional.of(PlainText.line(word)).filter(line -> !line.isBlank());
    }

    /// A line of the pattern whose word is not stated is left out.
    private static String filled(Map<String, String> words) {
        return PATTERN.lines().filter(line -> !names(line) || !words.getOrDefault(name(line), "").isBlank())
                .map(line -> filled(line, words)).collect(Collectors.joining("\n"));
    }

    private static boolean names(String line) {
        return line.indexOf('{') >= 0;
    }

    private static String name(String line) {
        return line.substring(line.indexOf('{') + 1, line.indexOf('}'));
    }

    /// Each word is put in once, so that no word can put in another.
    private static String filled(String line, Map<String, String> words) {
        return names(line) ? line.replace("{" + name(line) + "}", escaped(words.getOrDefault(name(line), ""))) : line;
    }

    private static String escaped(String word) {
        return PlainText.line(word).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
