package no.faseport.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import no.faseport.portfolio.Settings;
import no.faseport.store.Access;
import no.faseport.store.Address;
import no.faseport.store.Stores;
import no.faseport.ui.Background;
import no.faseport.ui.Preferences;
import no.faseport.usecase.OpenPortfolio;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Town;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each door opens, or says why it does not and what can be done.
class StartViewModelTest {
    @TempDir
    Path folder;

    private final List<Entered> entered = new ArrayList<>();
    private final Background background = Background.here();
    private StartViewModel model;

    @BeforeEach
    void standBeforeTheDoors() {
        model = new StartViewModel(new Words(Language.BOKMAAL), "anna", Town.MONDAY_MORNING, background,
                new Preferences(folder.resolve("preferences.properties")), entered::add);
    }

    @AfterEach
    void close() {
        entered.forEach(one -> one.place().close());
    }

    @Test
    void aNewPortfolioIsOpenedAndRemembered() {
        var address = Town.at(folder, "ny");
        model.create(address, " Fjordvik kommune ", "IKT", "2027");
        assertEquals(new Settings(1, "Fjordvik kommune", "IKT", Language.BOKMAAL, 2027),
                new ReadPortfolio(entered.getFirst().place()).settings());
        assertEquals(2027, entered.getFirst().year());
        assertEquals(List.of(address), model.recent());
    }

    @Test
    void aNewPortfolioNeedsNamesAndAYear() {
        assertEquals(List.of(Message.of("start.new.refused.blank"), Message.of("start.new.refused.year", "2026")),
                model.problems(" ", "IKT", "26"));
        assertEquals(List.of(), model.problems("Fjordvik", "IKT", "2026"));
    }

    @Test
    void aPortfolioThatIsOpenElsewhereCanBeLookedAt() {
        var address = Town.at(folder, "delt");
        model.create(address, "Fjordvik", "IKT", "2026");
        model.open(address);
        var hindrance = model.hindrance().get().orElseThrow();
        assertTrue(hindrance.canRead(), hindrance.toString());
        model.openReadOnly(address);
        assertTrue(entered.getLast().place().isReadOnly());
    }

    @Test
    void aPortfolioWhoseMakingWasCutShortIsToldAsSuch() {
        var address = Town.at(folder, "halv");
        if (new Stores("anna", Town.MONDAY_MORNING).make(Address.of(address)) instanceof Access.Granted granted) {
            granted.store().close();
        }
        model.open(address);
        assertEquals(List.of(Message.of("open.unfinished", address)), model.hindrance().get().orElseThrow().why());
        model.openReadOnly(address);
        assertEquals(List.of(Message.of("open.unfinished", address)), model.hindrance().get().orElseThrow().why());
        assertEquals(List.of(), entered);
    }

    /// A copy of a file that is open is a file that was not closed.
    private String leftOpen() throws IOException {
        var open = Town.at(folder, "åpen");
        model.create(open, "Fjordvik", "IKT", "2026");
        var left = Town.at(folder, "forlatt");
        Files.copy(Path.of(open + ".mv.db"), Path.of(left + ".mv.db"));
        entered.removeFirst().place().close();
        return left;
    }

    @Test
    void aPortfolioThatWasNotClosedIsCheckedAndTheWindowSaysSo() throws IOException {
        var left = leftOpen();
        var told = new ArrayList<String>();
        background.title().addListener((property, before, now) -> told.add(now.key()));
        model.open(left);
        assertEquals(List.of("start.work.opening", "start.work.checking"), told);
        assertEquals("IKT", new ReadPortfolio(entered.getFirst().place()).settings().name());
    }

    @Test
    void aCheckThatIsStoppedOpensNothingAndIsMadeTheNextTime() throws IOException {
        var left = leftOpen();
        ChangeListener<Number> impatient = (property, before, now) -> background.cancel();
        for (int time = 1; time <= 2; time++) {
            background.fraction().addListener(impatient);
            model.open(left);
            background.fraction().removeListener(impatient);
            assertEquals(List.of(Message.of("open.stopped", left + ".mv.db")),
                    model.hindrance().get().orElseThrow().why());
            assertEquals(List.of(), entered);
        }
        model.open(left);
        assertEquals(Optional.empty(), model.hindrance().get());
        entered.getFirst().place().close();
        assertFalse(OpenPortfolio.isLeftOpen(left));
    }

    @Test
    void aFailureNobodyExpectedIsToldAtTheDoors() {
        var stubborn = new StartViewModel(new Words(Language.BOKMAAL), "anna", new BrokenClock(), Background.here(),
                new Preferences(folder.resolve("preferences.properties")), entered::add);
        assertThrows(IllegalStateException.class, stubborn::makeExample);
        assertEquals(List.of("open.failed"),
                stubborn.hindrance().get().orElseThrow().why().stream().map(Message::key).toList());
    }

    /// A clock that cannot be read.
    private static final class BrokenClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw new IllegalStateException("The clock stands still");
        }
    }

    @Test
    void aFileThatIsNoPortfolioIsToldAsSuch() throws IOException {
        var file = folder.resolve("brev.mv.db");
        Files.writeString(file, "Kjære ordfører");
        model.open(file.toString());
        var hindrance = model.hindrance().get().orElseThrow();
        assertEquals(new StartViewModel.Hindrance(file.toString(),
                List.of(Message.of("open.notAPortfolio", file.toString())), false, false), hindrance);
        assertEquals(List.of(), entered);
    }
}
