package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.CostView;
import no.faseport.economy.Label;
import no.faseport.ui.economy.ExportWish.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is chosen before something goes out to Excel is what comes.
class ExportViewModelTest {
    @TempDir
    Path folder;
    private Fjordvik town;
    private ExportViewModel model;

    @BeforeEach
    void atTheDesk() {
        town = new Fjordvik(folder);
        town.schoolFibre();
        model = new ExportViewModel(town.desk(), 2026, 2027, folder);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void theSheetsAreToldBeforeAnythingIsWritten() {
        model.change(wish -> wish.level(CostView.ACCOUNTS, false).level(CostView.UNITS, false).compared(false));
        assertEquals(List.of("workbook.summary", "workbook.charts", "workbook.projects", "workbook.financing",
                "workbook.data", "workbook.notes"), model.sheets());
        model.make();
        assertEquals(Optional.of(folder.resolve("IKT-kostnadsoversikt.xlsx")), model.outcome().get().made());
        assertEquals(List.of("workbook.summary", "workbook.charts", "workbook.projects", "workbook.financing",
                "workbook.changes", "workbook.data", "workbook.notes"), model.sheets());
    }

    @Test
    void aFailureNobodyExpectedEndsTheWaiting() {
        town.close();
        assertThrows(RuntimeException.class, model::make);
        assertFalse(model.busy().get());
    }

    @Test
    void anotherDocumentGoesToAFileOfItsOwn() {
        model.change(wish -> wish.of(Document.MEASURES));
        assertEquals(List.of("export.sheet.measures"), model.sheets());
        model.make();
        assertEquals(Optional.of(folder.resolve("Okonomiplantiltak.xlsx")),
                model.outcome().get().made().filter(Files::exists));
        model.change(wish -> wish.of(Document.BENEFITS));
        assertEquals(List.of("benefitBook.benefits", "benefitBook.indicators", "benefitBook.net", "benefitBook.notes"),
                model.sheets());
        model.make();
        assertEquals(Optional.of(folder.resolve("Gevinster.xlsx")), model.outcome().get().made().filter(Files::exists));
    }

    @Test
    void unitsAndProjectsAreChosenAmongThoseThereAre() {
        town.project("1002", "Ny skole-PC");
        model = new ExportViewModel(town.desk(), 2026, 2027, folder);
        var projects = model.projects();
        assertEquals(List.of("1002 Ny skole-PC"), told(projects.matching("pc 10")));
        projects.turn(projects.matching("skole-pc").getFirst());
        assertEquals(List.of("1002"), model.wish().get().projects());
        projects.turnAll(projects.matching(""));
        assertEquals(List.of("1001", "1002"), model.wish().get().projects());
        projects.dropLast();
        assertEquals(List.of("1001"), model.wish().get().projects());
        projects.turnAll(projects.matching("1001"));
        assertEquals(List.of(), model.wish().get().projects());
        model.units().turnAll(model.units().matching(""));
        model.units().clear();
        assertEquals(List.of(), model.wish().get().order().units());
    }

    private static List<String> told(List<Label> labels) {
        return labels.stream().map(Label::toString).toList();
    }
}
