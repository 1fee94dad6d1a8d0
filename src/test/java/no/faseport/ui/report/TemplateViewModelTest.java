package no.faseport.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.document.Dress.Typeface;
import no.faseport.reporting.Reports;
import no.faseport.reporting.Templates;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.report.TemplateViewModel.Section;
import no.faseport.usecase.KeepTemplates;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Anna gives the reports the municipality's own touch.
class TemplateViewModelTest {
    private static final String REPORT = "decisions";

    @TempDir
    Path folder;
    private final FixedDesk told = new FixedDesk();
    private Town town;
    private TemplateViewModel model;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
        model = new TemplateViewModel(told.at(town.anna(), 2026), REPORT);
    }

    @AfterEach
    void leave() {
        town.close();
    }

    private Templates kept() {
        return new KeepTemplates(town.anna()).all();
    }

    private List<String> sections() {
        return kept().of(REPORT).sectionsOf(Reports.called(REPORT).orElseThrow());
    }

    @Test
    void sectionsAreTakenOutAndMoved() {
        var usual = Reports.called(REPORT).orElseThrow().sections();
        assertEquals(List.of("register", "conditions", "decisions"), usual);
        assertEquals(2, model.move(0, 9));
        assertEquals(List.of("conditions", "decisions", "register"), sections());
        model.choose(1, false);
        assertEquals(List.of("conditions", "register"), sections());
        assertEquals(List.of(new Section("conditions", true), new Section("decisions", false),
                new Section("register", true)), model.sections());
        model.choose(0, false);
        model.choose(2, false);
        assertEquals(List.of(Message.of("template.refused.noSection")), told.refusals());
        assertEquals(List.of("register"), sections());
        model.asUsual();
        assertEquals(usual, sections());
        assertFalse(model.isOwn());
    }

    @Test
    void whatIsUndoneIsShownAgain() {
        model.between(Optional.of("Først"), Optional.empty());
        assertTrue(model.isOwn());
        new UndoChange(town.anna()).undo();
        model.read();
        assertEquals("", model.look().before());
        assertEquals(Templates.USUAL, model.templates().get());
    }

    @Test
    void aColourIsKeptOnlyWhereItCanBeRead() {
        model.show(Optional.empty());
        assertEquals(Optional.of(new BigDecimal("4.54")), TemplateViewModel.contrast("#767676"));
        assertTrue(TemplateViewModel.isReadable("#767676"));
        assertFalse(TemplateViewModel.isReadable("#777777"));
        model.accent("#767676");
        model.typeface(Typeface.SERIF);
        model.accent("#777777");
        model.accent("rød");
        assertEquals(List.of(
                Message.of("template.flaw.contrast", "#777777", new BigDecimal("4.47")),
                Message.of("template.refused.noColour", "rød")), told.refusals());
        assertEquals("#767676", model.accent());
        assertEquals(Typeface.SERIF, kept().of(REPORT).dress().typeface());
    }

    @Test
    void templatesAreWrittenAndBroughtIn() {
        model.between(Optional.of("Først"), Optional.of("Sist"));
        var file = folder.resolve("maler.json");
        model.write(file);
        model.asUsual();
        model.bringIn(file);
        assertEquals("Først", kept().of(REPORT).before());
        assertEquals("Sist", model.look().after());
        model.bringIn(folder.resolve("ingen.json"));
        assertEquals(List.of(Message.of("model.file.whole", "ingen.json",
                Message.of("model.file.missing"))), told.refusals());
    }
}
