package no.faseport.ui.economy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.CostView;
import no.faseport.ui.economy.ExportWish.Document;
import no.faseport.words.Message;
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
    void anotherDocumentGoesToAFileOfItsOwn() {
        model.change(wish -> wish.of(Document.MEASURES));
        assertEquals(List.of("export.sheet.measures"), model.sheets());
        model.make();
        assertEquals(Optional.of(folder.resolve("Okonomiplantiltak.xlsx")),
                model.outcome().get().made().filter(Files::exists));
    }

    @Test
    void aProjectThatIsNotThereIsSaid() {
        model.change(wish -> wish.covering("", "1001, 4711"));
        model.make();
        assertEquals(List.of(Message.of("export.refused.project", "4711")), model.outcome().get().reasons());
    }
}
