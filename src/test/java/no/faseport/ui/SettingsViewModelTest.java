package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import no.faseport.usecase.SetReportInterval;
import no.faseport.usecase.Town;
import no.faseport.usecase.UndoChange;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for the whole portfolio, changed from its sheet.
class SettingsViewModelTest {
    @TempDir
    Path folder;
    private Town town;
    private final FixedDesk desk = new FixedDesk();
    private SettingsViewModel model;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
        model = new SettingsViewModel(desk.at(town.anna(), 2026));
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    @Test
    void projectsReportEveryMonthUntilSomebodySaysOtherwise() {
        assertEquals(Optional.of(31), model.interval().get());
        model.report(" 90 ");
        assertEquals(Optional.of(90), model.interval().get());
        assertEquals(90, new SetReportInterval(town.anna()).days());
        new UndoChange(town.anna()).undo();
        assertEquals(31, new SetReportInterval(town.anna()).days());
    }

    @Test
    void whatIsNoNumberOfDaysIsRefused() {
        for (var text : List.of("", "ofte", "0", "-3", "367")) {
            model.report(text);
        }
        assertEquals(List.of(Message.of("settings.refused.interval", 366)),
                desk.refusals().stream().distinct().toList());
        assertEquals(5, desk.refusals().size());
        assertEquals(Optional.of(31), model.interval().get());
    }

    @Test
    void theLogoIsChosenAndTakenAwayAgain() throws IOException {
        var picture = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        assertFalse(model.logo().get());
        model.logo(picture);
        assertTrue(model.logo().get());
        model.removeLogo();
        assertFalse(model.logo().get());
        new UndoChange(town.anna()).undo();
        assertTrue(new SettingsViewModel(desk.at(town.anna(), 2026)).logo().get());
    }
}
