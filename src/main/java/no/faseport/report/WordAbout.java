package no.faseport.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import no.faseport.document.Paper;
import no.faseport.words.Words;

/// What a Word document says of itself: the properties every office program shows, and those the archive asks for by name.
final class WordAbout {
    private static final String MAKER = "Faseport";
    private static final String FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    private final Paper paper;
    private final Words words;

    WordAbout(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /// Title, subject, author, kind, edition, language and when it was made.
    void core(WordXml xml, Instant now) {
        var about = paper.about();
        var made = now.truncatedTo(ChronoUnit.SECONDS).toString();
        xml.open("cp:coreProperties", "xmlns:cp", WordNames.PACKAGE + "/metadata/core-properties", "xmlns:dc",
                "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance")
                .said("dc:title", about.title()).said("dc:subject", about.subtitle())
                .said("dc:creator", about.responsible()).said("cp:lastModifiedBy", about.responsible())
                .said("cp:category", about.kind()).said("cp:version", about.version())
                .said("dc:language", paper.language().locale().toLanguageTag())
                .said("dcterms:created", made, "xsi:type", "dcterms:W3CDTF")
                .said("dcterms:modified", made, "xsi:type", "dcterms:W3CDTF").close();
    }

    /// Whose it is, and what wrote it.
    void application(WordXml xml) {
        xml.open("Properties", "xmlns", WordNames.OFFICE + "/extended-properties")
                .said("Application", MAKER).said("Company", paper.about().municipality()).close();
    }

    /// What the archive asks for, under names in the document's language; what is not stated is left out.
    void archive(WordXml xml) {
        var about = paper.about();
        var facts = new LinkedHashMap<String, String>();
        facts.put("report.municipality", about.municipality());
        facts.put("report.caseNumber", about.caseNumber());
        facts.put("report.property.kind", about.kind());
        facts.put("report.property.date", about.date().toString());
        facts.put("report.property.version", about.version());
        facts.put("report.property.responsible", about.responsible());
        xml.open("Properties", "xmlns", WordNames.OFFICE + "/custom-properties", "xmlns:vt",
                WordNames.OFFICE + "/docPropsVTypes");
        int id = 2;
        for (var fact : facts.entrySet()) {
            if (!fact.getValue().isBlank()) {
                xml.open("property", "fmtid", FORMAT, "pid", String.valueOf(id), "name", words.text(fact.getKey()))
                        .said("vt:lpwstr", fact.getValue()).close();
                id++;
            }
        }
        xml.close();
    }
}
