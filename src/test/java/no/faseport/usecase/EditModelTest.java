package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.gate.Flaw;
import no.faseport.gate.GateKind;
import no.faseport.gate.GateText;
import no.faseport.gate.ModelRule;
import no.faseport.gate.ModelText;
import no.faseport.gate.PhaseText;
import no.faseport.project.PhaseModelId;
import no.faseport.words.Language;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A municipality has three models from the start, publishes its own, and no edition is changed.
class EditModelTest {
    @TempDir
    Path folder;
    private Town town;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private ReadModels models() {
        return new ReadModels(town.anna());
    }

    private PhaseModelId newest(String code) {
        return models().lines().stream().filter(line -> line.newest() && line.model().code().equals(code)).findFirst()
                .orElseThrow().model().id();
    }

    private List<String> listed() {
        return models().lines().stream().map(line -> line.model().name() + " " + line.model().edition()
                + (line.model().retired() ? " retired" : "") + ", " + line.projects()).toList();
    }

    @Test
    void aNewPortfolioOffersThreeModelsAndTheFourPhasesFirst() {
        assertEquals(List.of("Fire faser 1, 0", "Lite prosjekt 1, 0", "Seks faser 1, 0"), listed());
        assertEquals(List.of("four-phase", "small-project", "six-phase"),
                models().offered().stream().map(model -> model.code()).toList());
    }

    @Test
    void theLargeModelAsksAsManyThingsAtEachGateAsTheFieldDoes() {
        var gates = models().text(newest("six-phase")).phases().stream().flatMap(phase -> phase.gates().stream());
        assertEquals(List.of("BP1 7", "BP2 13", "BP3 13", "BP3 5", "BP4 9", "BP5 10", "BP6 5"),
                gates.map(gate -> gate.code() + " " + gate.checklist().size()).toList());
    }

    @Test
    void everyShippedModelIsSoundAndTheSameShapeInEveryLanguage() {
        var shapes = Stream.of(Language.values()).map(language -> new ShippedModels(language).all())
                .map(all -> all.stream().map(EditModelTest::shape).toList()).distinct().toList();
        assertEquals(1, shapes.size());
        assertEquals(List.of(), Stream.of(Language.values()).flatMap(language -> new ShippedModels(language).all()
                .stream()).flatMap(model -> ModelRule.flaws(model).stream()).toList());
    }

    private static Map<String, String> shape(ModelText model) {
        return model.phases().stream().flatMap(phase -> phase.gates().stream()).collect(Collectors.toMap(
                gate -> gate.kind() + gate.code(), gate -> gate.documents().size() + gate.checklist().stream()
                        .map(item -> item.mandatory() ? "!" : "?").collect(Collectors.joining())));
    }

    @Test
    void aProjectMayFollowAnotherModelThanTheUsualOne() {
        new AddProject(town.anna()).add(NewProject.of("1001", "Ny vaktliste").following("small-project"));
        assertEquals(List.of("Fire faser 1, 0", "Lite prosjekt 1, 1", "Seks faser 1, 0"), listed());
        assertEquals(List.of(Message.of("model.refused.unknown", "ten-phase")),
                new AddProject(town.anna()).add(NewProject.of("1002", "Fiber").following("ten-phase")).reasons());
    }

    @Test
    void aGateBetweenStagesIsNotOpenedUntilSomebodyAsksForIt() {
        var project = new AddProject(town.anna()).add(NewProject.of("1001", "Nytt sakssystem").following("six-phase"))
                .ifDone()
                .orElseThrow();
        var read = new ReadPortfolio(town.anna());
        assertEquals(List.of("BP1", "BP2", "BP3", "BP4", "BP5", "BP6"), read.gates(read.project(project, 2026)
                .orElseThrow().project()).stream().map(gate -> gate.template().code()).toList());
    }

    @Test
    void publishingKeepsTheEditionProjectsFollowAndOffersTheNewOne() {
        town.project("1001", "Fiber til skolene");
        var base = newest("four-phase");
        new EditModel(town.anna()).publishAfter(base, renamed(models().text(base), "Våre faser"));
        assertEquals(List.of("Lite prosjekt 1, 0", "Seks faser 1, 0", "Våre faser 2, 0", "Fire faser 1 retired, 1"),
                listed());
        town.project("1002", "Ny telefoni");
        assertEquals(List.of("Lite prosjekt 1, 0", "Seks faser 1, 0", "Våre faser 2, 1", "Fire faser 1 retired, 1"),
                listed());
    }

    @Test
    void twoPeopleCannotPublishTheSameNextEdition() {
        var base = newest("four-phase");
        var text = models().text(base);
        new EditModel(town.anna()).publishAfter(base, renamed(text, "Annas"));
        assertEquals(List.of(Message.of("model.refused.newer", "Bjarnes", 2)),
                new EditModel(town.bjarne()).publishAfter(base, renamed(text, "Bjarnes")).reasons());
    }

    @Test
    void anEditionThatSaysTheSameIsNotPublished() {
        var base = newest("four-phase");
        assertEquals(List.of(Message.of("model.refused.same", "Fire faser", 1)),
                new EditModel(town.anna()).publishAfter(base, models().text(base)).reasons());
    }

    @Test
    void aModelWithFlawsIsToldEveryOneOfThem() {
        var gate = new GateText(GateKind.CLOSING, "BP1", "", "Skal vi?", "", List.of(""), List.of());
        var model = new ModelText("egen modell", "Egen", "", List.of(new PhaseText("Idé", List.of(gate)),
                new PhaseText("idé", List.of(gate)), new PhaseText("Slutt", List.of())));
        assertEquals(List.of(new Flaw("$.code", Message.of("model.flaw.code", "egen modell")),
                new Flaw("$.phases[0].gates[0].title", Message.of("model.flaw.missing")),
                new Flaw("$.phases[0].gates[0].documents[0]", Message.of("model.flaw.missing")),
                new Flaw("$.phases[1].name", Message.of("model.flaw.phaseTwice", "idé")),
                new Flaw("$.phases[1].gates[0].code", Message.of("model.flaw.gateTwice", "BP1")),
                new Flaw("$.phases[1].gates[0].title", Message.of("model.flaw.missing")),
                new Flaw("$.phases[1].gates[0].documents[0]", Message.of("model.flaw.missing")),
                new Flaw("$.phases[2].gates", Message.of("model.flaw.notClosed", "Slutt"))), ModelRule.flaws(model));
        assertEquals(8, new EditModel(town.anna()).publishNew(model).reasons().size());
    }

    @Test
    void aRetiredModelIsNotOfferedAndTheLastOneCannotBeRetired() {
        var retire = new RetireModel(town.anna());
        retire.retire(newest("four-phase"));
        retire.retire(newest("six-phase"));
        assertEquals(List.of(Message.of("model.refused.last", "Lite prosjekt")),
                retire.retire(newest("small-project")).reasons());
        assertEquals(List.of("small-project"), models().offered().stream().map(model -> model.code()).toList());
        retire.offer(newest("four-phase"));
        assertEquals(List.of("four-phase", "small-project"),
                models().offered().stream().map(model -> model.code()).toList());
    }

    @Test
    void publishingCanBeUndoneWhileNobodyFollowsTheEdition() {
        var base = newest("four-phase");
        new EditModel(town.anna()).publishAfter(base, renamed(models().text(base), "Våre faser"));
        assertTrue(new UndoChange(town.anna()).undo().isPresent());
        assertEquals(List.of("Fire faser 1, 0", "Lite prosjekt 1, 0", "Seks faser 1, 0"), listed());
    }

    private static ModelText renamed(ModelText text, String name) {
        return new ModelText(text.code(), name, text.description(), text.phases());
    }
}
