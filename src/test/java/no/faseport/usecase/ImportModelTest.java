package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.faseport.gate.Flaw;
import no.faseport.project.PhaseModel;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Phase models travel as files, and a bad file changes nothing.
class ImportModelTest {
    private static final String SOUND = """
            {"format": "faseport-model", "version": 1, "code": "egen", "name": "Egen modell", "phases": [
              {"name": "Idé", "gates": [{"kind": "closing", "code": "BP1", "title": "Starte", "question": "Skal vi?",
                "checklist": [{"question": "Er behovet beskrevet?", "mandatory": true}]}]}]}
            """;

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

    private Path file(String content) {
        try {
            return Files.writeString(folder.resolve("modell.json"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> codes() {
        return new ReadModels(town.anna()).lines().stream().map(ModelLine::model).map(PhaseModel::code).toList();
    }

    private static Message flaw(String place, String key, Object... arguments) {
        return new Flaw(place, Message.of(key, arguments)).in("modell.json");
    }

    private void refused(String content, Message... reasons) {
        assertEquals(List.of(reasons), new ImportModel(town.anna()).bringIn(file(content)).reasons());
        assertEquals(List.of("four-phase", "small-project", "six-phase"), codes());
    }

    @Test
    void whatIsExportedFromOneTownIsEqualInAnother() throws IOException {
        var models = new ReadModels(town.anna());
        var mine = models.lines().getLast().model().id();
        var file = folder.resolve("ut.json");
        new ExportModel(town.anna()).write(mine, file);
        Files.writeString(file, Files.readString(file).replace("\"six-phase\"", "\"copy\""));
        var brought = new ImportModel(town.anna()).bringIn(file).ifDone().orElseThrow();
        assertEquals(models.text(mine).phases(), models.text(brought).phases());
        var again = folder.resolve("igjen.json");
        new ExportModel(town.anna()).write("copy", again);
        assertEquals(Files.readString(file), Files.readString(again));
    }

    @Test
    void aSoundFileIsANewModelAndAChangedOneItsNextEdition() {
        new ImportModel(town.anna()).bringIn(file(SOUND));
        new ImportModel(town.anna()).bringIn(file(SOUND.replace("Skal vi?", "Skal vi nå?")));
        assertEquals(List.of(2), new ReadModels(town.anna()).lines().stream().map(ModelLine::model)
                .filter(model -> model.code().equals("egen")).map(PhaseModel::edition).toList());
        assertEquals(List.of(Message.of("model.refused.same", "Egen modell", 2)), new ImportModel(town.anna())
                .bringIn(file(SOUND.replace("Skal vi?", "Skal vi nå?"))).reasons());
    }

    @Test
    void twoGatesWithOneCodeAndAPhaseTwiceAreRefused() {
        refused("""
                {"format": "faseport-model", "version": 1, "code": "egen", "name": "Egen", "phases": [
                  {"name": "Idé", "gates": [{"kind": "closing", "code": "BP1", "title": "A", "question": "B"}]},
                  {"name": "Idé", "gates": [{"kind": "closing", "code": "BP1", "title": "A", "question": "B"}]}]}
                """, flaw("$.phases[1].name", "model.flaw.phaseTwice", "Idé"),
                flaw("$.phases[1].gates[0].code", "model.flaw.gateTwice", "BP1"));
    }

    @Test
    void missingAndTooLongTextsAreNamedByTheirPlace() {
        refused(SOUND.replace("\"title\": \"Starte\", ", "").replace("Er behovet beskrevet?", "?".repeat(1001)),
                flaw("$.phases[0].gates[0].title", "model.flaw.missing"));
        refused(SOUND.replace("Er behovet beskrevet?", "?".repeat(1001)),
                flaw("$.phases[0].gates[0].checklist[0].question", "model.flaw.tooLong", 1001, 1000));
    }

    @Test
    void aFieldNobodyKnowsIsToldRatherThanPassedOver() {
        refused(SOUND.replace("mandatory", "mandatry"),
                flaw("$.phases[0].gates[0].checklist[0]", "model.file.unknownField", "mandatry"));
        refused(SOUND.replace("\"phases\"", "\"next\": \"Idé\", \"phases\""),
                flaw("$", "model.file.unknownField", "next"));
    }

    @Test
    void valuesOfTheWrongKindAreToldOneByOne() {
        refused("""
                {"format": "faseport-model", "version": 1, "code": 7, "name": "Egen", "phases": [
                  {"name": "Idé", "gates": [{"kind": "open", "code": "BP1", "title": "A", "question": "B",
                   "documents": "Mandat", "checklist": [{"question": "C", "mandatory": "yes"}]}]}, "Plan"]}
                """, flaw("$.phases[0].gates[0].documents", "model.file.notList", "\"Mandat\""),
                flaw("$.phases[0].gates[0].checklist[0].mandatory", "model.file.notTruth", "\"yes\""),
                flaw("$.phases[0].gates[0].kind", "model.file.otherKind", "\"open\""),
                flaw("$.phases[1]", "model.file.notObject", "\"Plan\""),
                flaw("$.phases[1].name", "model.flaw.missing"), flaw("$.code", "model.file.notText", "7"));
    }

    @Test
    void otherFilesAndOtherVersionsAreRefused() {
        refused("[]", flaw("$.format", "model.file.otherFormat", "faseport-model"));
        refused("{\"name\": \"noe annet\"}", flaw("$.format", "model.file.otherFormat", "faseport-model"));
        refused(SOUND.replace("\"version\": 1", "\"version\": 2"),
                flaw("$.version", "model.file.otherVersion", "2", 1));
        refused("", flaw("$.format", "model.file.otherFormat", "faseport-model"));
    }

    @Test
    void brokenJsonIsNamedByLine() {
        refused(SOUND.replace("\"name\": \"Idé\",", "\"name\": \"Idé\""), flaw("$", "model.file.notJsonAt", 2, 19));
        refused(SOUND.strip() + " {}", flaw("$", "model.file.notJsonAt", 3, 82));
        refused(SOUND.replace("\"code\": \"egen\"", "\"code\": \"a\", \"code\": \"b\""),
                flaw("$", "model.file.notJsonAt", 1, 63));
    }

    @Test
    void aFileThatIsTooBigOrTooDeepIsNotTakenIn() {
        refused(SOUND + " ".repeat(1024 * 1024), flaw("$", "model.file.tooBig", 1024));
        refused("[".repeat(100_000), flaw("$", "model.file.tooDeep", 16));
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeSo() {
        assertEquals(List.of(Message.of("model.file.whole", "borte.json", Message.of("model.file.missing"))),
                new ImportModel(town.anna()).bringIn(folder.resolve("borte.json")).reasons());
    }
}
