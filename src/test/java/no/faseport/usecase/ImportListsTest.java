package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.faseport.economy.LocalAccount;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.portfolio.Progress;
import no.faseport.project.Unit;
import no.faseport.words.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A municipality's account plan and units come in from its own files.
class ImportListsTest {
    private static final String PLAN = """
            Konto;Kontonavn;Art;Kontoklasse;Gyldig fra;Gyldig til
            11951;Skylisenser;195;Drift;2024;
            A230;Vedlikehold;;;;
            AI729;Kompensasjon investering;;;;
            AG1;Lønn;;;;
            2210;Leverandørgjeld;;;;
            1290;Internkjøp;;Drift;;2027
            40010;Serviceavtaler;240;;;
            """;

    @TempDir
    Path folder;
    private Town town;

    @BeforeEach
    void aTown() {
        town = new Town(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ListPreview<LocalAccount> preview(String text) {
        return new ImportAccounts(town.anna()).preview(file("kontoplan.csv", text), Progress.UNWATCHED).ifDone()
                .orElseThrow();
    }

    private ListDone bringIn(String text, boolean removeGone) {
        return new ImportAccounts(town.anna()).apply(preview(text), removeGone, Progress.UNWATCHED).ifDone()
                .orElseThrow();
    }

    private List<String> accounts() {
        var text = new AccountText(town.anna().words());
        return town.anna().accounts().own().stream().map(account -> account.code() + " " + text.of(account)).toList();
    }

    private static List<String> told(Words words, List<ImportProblem> problems) {
        return problems.stream().map(problem -> words.text(problem.told())).toList();
    }

    @Test
    void thePlanOfAMunicipalityIsMappedByItsCodesAndItsArtColumn() {
        assertEquals(new ListDone(5, 0, 0), bringIn(PLAN, false));
        assertEquals(List.of("11951 Skylisenser · art 195 · Drift · 2024–",
                "1290 Internkjøp · art 290 · Drift · –2027",
                "230 Vedlikehold · art 230 · Investering, Drift",
                "40010 Serviceavtaler · art 240 · Drift",
                "729 Kompensasjon investering · art 729 · Investering"), accounts());
    }

    @Test
    void thePreviewTellsOfLocalArtsAndOfWhatIsPassedOver() {
        var preview = preview(PLAN);
        assertEquals(List.of("kontoplan!C7: Art 290 er ikke i KOSTRA-listen. Den blir en lokal art"),
                told(town.anna().words(), preview.problems()));
        assertEquals(new ListPreview.Counts(5, 0, 0, 0, 2), preview.counts());
        assertEquals(true, preview.applicable());
        assertEquals(List.of(), accounts());
    }

    @Test
    void importingItAgainShowsWhatIsChangedAndGoneAndOneUndoTakesItBack() {
        bringIn(PLAN, false);
        var next = PLAN.replace("Skylisenser", "Lisenser i skyen").replace("40010;Serviceavtaler;240;;;\n", "");
        var preview = preview(next);
        assertEquals(List.of(
                new ListChange(ListChange.Kind.CHANGED, "11951", "Lisenser i skyen · art 195 · Drift · 2024–",
                        "Skylisenser · art 195 · Drift · 2024–"),
                new ListChange(ListChange.Kind.GONE, "40010", "", "Serviceavtaler · art 240 · Drift")),
                preview.changes());
        assertEquals(new ListDone(0, 1, 0), bringIn(next, false));
        assertEquals(5, accounts().size());
        assertEquals(new ListDone(0, 0, 1), bringIn(next, true));
        assertEquals(4, accounts().size());
        new UndoChange(town.anna()).undo();
        new UndoChange(town.anna()).undo();
        assertEquals("11951 Skylisenser · art 195 · Drift · 2024–", accounts().getFirst());
    }

    @Test
    void anAccountThatIsSplitInTimeTakesThePlaceOfTheOldOne() {
        bringIn("Konto;Navn;Fra;Til\n1270;Andre tjenester;;\n", false);
        assertEquals(new ListDone(1, 1, 0),
                bringIn("Konto;Navn;Fra;Til\n1270;Innleie;2026;\n1270;Andre tjenester;;2025\n", false));
        assertEquals(List.of("1270 Andre tjenester · art 270 · Drift · –2025",
                "1270 Innleie · art 270 · Drift · 2026–"), accounts());
    }

    @Test
    void everyMessageNamesTheSheetAndTheCell() {
        var preview = preview("""
                Konto;Navn;Art;Klasse;Fra;Til
                abc;Ukjent;;;;
                1195;Lisenser;;Investering;;
                1200;Utstyr;;;i fjor;
                1201;Utstyr;;;2026;2024
                1230;Bygg;;;;
                1230;Bygg igjen;;;;
                1240;Drift;;kanskje;;
                """);
        assertEquals(List.of(
                "kontoplan!C2: «abc» sier ikke hvilken art kontoen hører til. Skriv tre sifre i en kolonne «Art»",
                "kontoplan!D3: Konto 1195 passer ikke med kontoklassen i samme rad, Investering",
                "kontoplan!E4: «i fjor» er ikke et år",
                "kontoplan!F5: Gyldig fra 2026 er etter gyldig til 2024",
                "kontoplan!A7: 1230 står også i rad 6, i de samme årene",
                "kontoplan!D8: «kanskje» er ikke en kontoklasse: skriv 0 eller Investering, 1 eller Drift"),
                told(town.anna().words(), preview.problems()));
        assertEquals(false, preview.applicable());
        assertEquals(6, new ImportAccounts(town.anna()).apply(preview, false, Progress.UNWATCHED).reasons().size());
    }

    @Test
    void aFileThatIsNoAccountPlanIsToldWhatIsMissing() {
        assertEquals(List.of(
                "Fant ingen overskriftsrad. Faseport ser etter en rad med konto eller art, og minst navnet ved siden av"),
                told(town.anna().words(), preview("Hei;du\n1;2\n").problems()));
    }

    private ListPreview<Unit> units(String text) {
        return new ImportUnits(town.anna()).preview(file("ansvar.csv", text), Progress.UNWATCHED).ifDone()
                .orElseThrow();
    }

    @Test
    void unitsComeInByNumberAndName() {
        var done = new ImportUnits(town.anna()).apply(units("Ansvar;Navn\n181;IKT\n185 - Investering IKT;\n"), false,
                Progress.UNWATCHED);
        assertEquals(new Result.Done<>(new ListDone(2, 0, 0)), done);
        var next = units("Ansvarsnr;Ansvar\n181;Digitalisering\n");
        assertEquals(List.of(new ListChange(ListChange.Kind.CHANGED, "181", "Digitalisering", "IKT"),
                new ListChange(ListChange.Kind.GONE, "185", "", "Investering IKT")), next.changes());
        assertEquals(new Result.Done<>(new ListDone(0, 1, 1)),
                new ImportUnits(town.anna()).apply(next, true, Progress.UNWATCHED));
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("181 IKT", "185 Investering IKT"), new ReadPortfolio(town.anna()).units().stream()
                .map(unit -> unit.number() + " " + unit.name()).toList());
    }

    @Test
    void aUnitThatAnythingHangsOnStays() {
        new ImportUnits(town.anna()).apply(units("Nr;Navn\n181;IKT\n182;Skole\n"), false, Progress.UNWATCHED);
        var file = file("b.csv", "Prosjekt;Konto;Ansvar;År;Beløp\n1001;1195;181;2026;10\n");
        var budget = new ImportLedger(town.anna());
        town.project("1001", "Fiber");
        budget.apply(
                budget.preview(ImportOrder.from("Budsjett", ImportPurpose.BUDGET, file), Progress.UNWATCHED).ifDone()
                        .orElseThrow(),
                Progress.UNWATCHED);
        var preview = units("Nr;Navn\n190;Helse\n");
        assertEquals(List.of("181 IKT er i bruk og blir stående"), told(town.anna().words(), preview.problems()));
        assertEquals(new Result.Done<>(new ListDone(1, 0, 1)),
                new ImportUnits(town.anna()).apply(preview, true, Progress.UNWATCHED));
    }
}
