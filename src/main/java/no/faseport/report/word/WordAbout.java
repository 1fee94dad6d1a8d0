package no.faseport.report.word;

import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Optional;
import no.faseport.document.Paper;
import no.faseport.report.pen.PlainText;
import no.faseport.words.Words;
import org.apache.poi.ooxml.POIXMLProperties;

/// What a Word document says of itself: the properties every office program shows, and those the archive asks for by name.
final class WordAbout {
    private final Paper paper;
    private final Words words;

    WordAbout(Paper paper, Words words) {
        this.paper = paper;
        this.words = words;
    }

    /// Writes them into `properties` of a document made at `now`; what is not stated is left out.
    void write(POIXMLProperties properties, Instant now) {
        var about = paper.about();
        var core = properties.getCoreProperties();
        core.setTitle(PlainText.line(about.title()));
        core.setSubjectProperty(PlainText.line(about.subtitle()));
        core.setCreator(PlainText.line(about.responsible()));
        core.setCategory(PlainText.line(about.kind()));
        core.setCreated(Optional.of(Date.from(now)));
        core.setModified(Optional.of(Date.from(now)));
        core.getUnderlyingProperties().setLanguageProperty(paper.language().locale().toLanguageTag());
        core.getUnderlyingProperties().setVersionProperty(PlainText.line(about.version()));
        var extended = properties.getExtendedProperties().getUnderlyingProperties();
        extended.setCompany(PlainText.line(about.municipality()));
        extended.setApplication("Faseport");
        var facts = new LinkedHashMap<String, String>();
        facts.put("report.municipality", about.municipality());
        facts.put("report.caseNumber", about.caseNumber());
        facts.put("report.property.kind", about.kind());
        facts.put("report.property.date", about.date().toString());
        facts.put("report.property.version", about.version());
        facts.put("report.property.responsible", about.responsible());
        facts.forEach((key, told) -> {
            if (!told.isBlank()) {
                properties.getCustomProperties().addProperty(words.text(key), PlainText.line(told));
            }
        });
    }
}
