package no.faseport.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

/// Evidence is told apart by how people write it.
class EvidenceTest {
    @Test
    void aLinkIsAnAddressOnTheWebAndNothingElse() {
        assertEquals(new Evidence.Link(URI.create("https://fjordvik.example/sak?id=1")),
                Evidence.of(" https://fjordvik.example/sak?id=1 "));
        assertEquals(new Evidence.Link(URI.create("https://www.fjordvik.example")),
                Evidence.of("www.fjordvik.example"));
        assertEquals(new Evidence.Words("javascript:alert(1)"), Evidence.of("javascript:alert(1)"));
        assertEquals(new Evidence.Words("file:///etc/passwd"), Evidence.of("file:///etc/passwd"));
    }

    @Test
    void aCaseNumberIsAYearAndANumber() {
        assertEquals(new Evidence.CaseNumber("26/101"), Evidence.of("26/101"));
        assertEquals(new Evidence.CaseNumber("2026/101-4"), Evidence.of("2026/101-4"));
        assertEquals(new Evidence.Words("sak 1"), Evidence.of("sak 1"));
    }

    @Test
    void aPathIsAFileOnADiskOrAShare() {
        assertEquals(new Evidence.FilePath("P:\\IKT\\mandat.docx"), Evidence.of("P:\\IKT\\mandat.docx"));
        assertEquals(new Evidence.FilePath("\\\\server\\ikt\\mandat.docx"),
                Evidence.of("\\\\server\\ikt\\mandat.docx"));
        assertEquals(new Evidence.FilePath("/home/ikt/mandat.docx"), Evidence.of("/home/ikt/mandat.docx"));
        assertEquals(new Evidence.Nothing(), Evidence.of("  "));
    }
}
