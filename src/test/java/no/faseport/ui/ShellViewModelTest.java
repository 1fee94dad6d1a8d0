package no.faseport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.UndoState;
import no.faseport.usecase.Town;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The frame tells what is saved and what can be undone.
class ShellViewModelTest {
    @TempDir
    Path folder;

    @Test
    void aChangeIsSavedCanBeUndoneAndIsFoundByTheSearch() {
        try (var town = new Town(folder)) {
            var model = new ShellViewModel(new FixedDesk().at(town.anna(), 2026));
            town.anna().onChange(model::changed);
            town.project("6101", "Fiber til skolene");

            assertEquals("Lagret 09:00", model.saved().get());
            assertEquals(Optional.of("La til prosjekt 6101 «Fiber til skolene»"), model.undoState().get().undo());
            assertEquals(List.of("6101"), model.projects().get().stream().map(PortfolioRow::number).toList());
        }
    }

    @Test
    void undoAndRedoTellWhatTheyDid() {
        try (var town = new Town(folder)) {
            var desk = new FixedDesk();
            var model = new ShellViewModel(desk.at(town.anna(), 2026));
            town.anna().onChange(model::changed);
            town.project("6101", "Fiber");
            model.undo();
            assertEquals(Optional.of("La til prosjekt 6101 «Fiber»"), model.undoState().get().redo());
            model.redo();

            assertEquals(List.of(Message.of("frame.undone", "La til prosjekt 6101 «Fiber»"),
                    Message.of("frame.redone", "La til prosjekt 6101 «Fiber»")), desk.tellings());
        }
    }

    @Test
    void undoWithNothingToUndoSaysSo() {
        try (var town = new Town(folder)) {
            var desk = new FixedDesk();
            var model = new ShellViewModel(desk.at(town.bjarne(), 2026));
            model.undo();
            assertEquals(List.of(Message.of("frame.undo.nothing")), desk.tellings());
            assertEquals(new UndoState(Optional.empty(), Optional.empty()), model.undoState().get());
        }
    }
}
