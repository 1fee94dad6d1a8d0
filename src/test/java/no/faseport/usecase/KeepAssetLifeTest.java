package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.project.ProjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody says how long the pupils' computers will last.
class KeepAssetLifeTest {
    @TempDir
    Path folder;

    private Town town;
    private ProjectId school;

    @BeforeEach
    void aTownWithAProject() {
        town = new Town(folder);
        school = town.project("6002", "Skole-PC");
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private Optional<Integer> known() {
        return new ReadLifeCycle(town.anna()).of(school, AmountKind.BUDGET).lifetime();
    }

    @Test
    void aLifeIsStatedChangedTakenBackAndUndone() {
        var keep = new KeepAssetLife(town.anna());
        var seen = new java.util.ArrayList<Optional<Integer>>();
        for (var text : List.of("4", " 5 ", "")) {
            keep.set(school, text);
            seen.add(known());
        }
        new UndoChange(town.anna()).undo();
        seen.add(known());
        assertEquals(List.of(Optional.of(4), Optional.of(5), Optional.empty(), Optional.of(5)), seen);
    }

    @Test
    void whatIsNoNumberOfYearsChangesNothing() {
        var keep = new KeepAssetLife(town.anna());
        keep.set(school, "4");
        assertEquals(List.of("assetLife.refused", "assetLife.refused", "assetLife.refused"),
                List.of("fire", "0", "101").stream().map(text -> keep.set(school, text).reasons().getFirst().key())
                        .toList());
        assertEquals(Optional.of(4), known());
    }
}
