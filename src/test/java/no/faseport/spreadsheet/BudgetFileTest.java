package no.faseport.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.faseport.economy.Money;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Budgets as people keep them come in as they were meant.
class BudgetFileTest {
    private final Told told = new Told();

    @TempDir
    private Path folder;

    @Test
    void columnsAreFoundByTheirHeadingsInAnyOrder() throws IOException {
        var sheet = csv("""
                Beløp;Kommentar;Måned;År;Finansiering;Funksjon;Ansvar;Konto;Prosjektnavn;Prosjektnr
                −1 234,50;Refusjon;mars;2026;Tilskudd;120;181;1700;EDB/IKT;6001
                1,5 mill.;;;2026;Lån;120 Administrasjon;185 - IKT;0200 - Utstyr;;6001
                """);
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(
                List.of("6001 | EDB/IKT | 1700/181/120 | 2026-3 | BUDGET | GRANT | -1234.50 | Refusjon | budsjett!A2",
                        "6001 |  | 0200/185/120 | 2026-0 | BUDGET | LOAN | 1500000.00 |  | budsjett!A3"),
                told.rows(sheet));
    }

    @Test
    void codeAndNameMayShareACell() throws IOException {
        var sheet = csv("""
                Prosjekt;Konto;Enhet;Tjeneste;År;Budsjett
                6001 - EDB/IKT;1195 - Lisenser;181 IKT;202 Grunnskole;2026;1 000
                P-2026 Fiber;AI729 Mva;185;841;2026;-25
                3D-skriver til skolen;1120;;;2026;9
                """);
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(List.of(
                "6001 | EDB/IKT | 1195/181/202 | 2026-0 | BUDGET | NONE_STATED | 1000.00 |  | budsjett!F2",
                "P-2026 | Fiber | 0729/185/841 | 2026-0 | BUDGET | NONE_STATED | -25.00 |  | budsjett!F3",
                " | 3D-skriver til skolen | 1120// | 2026-0 | BUDGET | NONE_STATED | 9.00 |  | budsjett!F4"),
                told.rows(sheet));
        assertEquals("IKT", sheet.rows().getFirst().unitName());
    }

    @Test
    void yearsMayBeHeadingsAndThousandsToo() throws IOException {
        var sheet = csv("""
                Prosjekt\tKonto\t2026 (1000 kr)\t2027 i tusen\tBudsjett 2028
                6001\t1195\t1,5\t2\t-
                """);
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(List.of("6001 |  | 1195// | 2026-0 | BUDGET | NONE_STATED | 1500.00 |  | budsjett!C2",
                "6001 |  | 1195// | 2027-0 | BUDGET | NONE_STATED | 2000.00 |  | budsjett!D2"), told.rows(sheet));
    }

    @Test
    void theKindMayStandInItsOwnColumnAndThePeriodInOneNumber() throws IOException {
        var sheet = csv("""
                Prosjekt,Konto,Beløpstype,Periode,Beløp
                6001,1195,Regnskap,202603,100
                6001,1195,Prognose,2026-04,"200,50"
                """);
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(List.of("6001 |  | 1195// | 2026-3 | ACTUAL | NONE_STATED | 100.00 |  | budsjett!E2",
                "6001 |  | 1195// | 2026-4 | FORECAST | NONE_STATED | 200.50 |  | budsjett!E3"), told.rows(sheet));
    }

    @Test
    void rowsWithTheSameKeyAreAddedUp() throws IOException {
        var sheet = csv("""
                Prosjekt;Konto;År;Budsjett;Kommentar
                6001;1195;2026;100;Grunnpakke
                6001;1195;2026;50;Tillegg
                6001;1195;2027;7;
                """);
        assertEquals(List.of(
                "6001 |  | 1195// | 2026-0 | BUDGET | NONE_STATED | 150.00 | Grunnpakke; Tillegg | budsjett!D2",
                "6001 |  | 1195// | 2027-0 | BUDGET | NONE_STATED | 7.00 |  | budsjett!D4"), told.rows(sheet));
        assertEquals(new BudgetSheet.Counts(3, 0, 0, 1), sheet.counts());
    }

    @Test
    void totalsEmptyRowsAndRepeatedHeadingsArePassedOver() throws IOException {
        var sheet = csv("""
                ;;;
                Budsjett for IKT;;;
                Prosjekt;Konto;År;Budsjett
                6001;1195;2026;100
                ;;;
                Delsum 6001;;;100
                Prosjekt;Konto;År;Budsjett
                6002;1195;2026;
                6002;1200;2026;50
                Totalt;;;150
                """);
        assertEquals(List.of(), told.problems(sheet));
        assertEquals(new BudgetSheet.Counts(2, 2, 1, 0), sheet.counts());
        assertEquals(List.of(Money.kroner(100), Money.kroner(50)),
                sheet.rows().stream().map(BudgetRow::amount).toList());
    }

    @Test
    void everySheetWithAHeadingIsReadAndHiddenOnesAreNot() throws IOException {
        var file = folder.resolve("sheets.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            Workbooks.fill(workbook, "Forside", List.of(List.of("Budsjett for IKT", 2026)));
            for (var name : List.of("Drift", "Gammelt", "Investering")) {
                Workbooks.fill(workbook, name, List.of(List.of("Prosjekt", "Konto", "År", "Beløp"),
                        List.of("6001", name.equals("Drift") ? "1195" : "0200", 2026, 10)));
            }
            workbook.setSheetHidden(2, true);
            workbook.write(out);
        }
        var sheet = read(file);
        assertEquals(List.of("(Gammelt: Arket er skjult og er ikke lest)"), told.problems(sheet));
        assertEquals(List.of("6001 |  | 1195// | 2026-0 | BUDGET | NONE_STATED | 10.00 |  | Drift!D2",
                "6001 |  | 0200// | 2026-0 | BUDGET | NONE_STATED | 10.00 |  | Investering!D2"), told.rows(sheet));
    }

    @Test
    void leadingZerosOfAFormatBelongToTheAccount() throws IOException {
        var sheet = workbook(List.of(List.of("Prosjekt", "Konto", "År", "Beløp"),
                List.of(6001, new Workbooks.Padded(200, "0000"), LocalDate.of(2026, 1, 1), 10)));
        assertEquals(List.of("6001 |  | 0200// | 2026-0 | BUDGET | NONE_STATED | 10.00 |  | Ark1!D2"),
                told.rows(sheet));
    }

    @Test
    void anAccountThatMayHaveLostItsZeroIsAsked() throws IOException {
        var sheet = workbook(List.of(List.of("Prosjekt", "Konto", "År", "Beløp"), List.of(6001, 1195, 2026, 10),
                List.of(6001, 200, 2026, 10)));
        assertEquals(
                List.of("Ark1!B3: 200 har tre sifre, men andre kontoer i kolonnen har fire. Skriv 0200 for investering"
                        + " eller 1200 for drift"),
                told.problems(sheet));
        assertFalse(sheet.applicable());
    }

    @Test
    void amountsThatAreNoneAreNamedByTheirCell() throws IOException {
        var sheet = workbook(List.of(List.of("Prosjekt", "Konto", "År", "Beløp"),
                List.of("6001", "1195", 2026, new Workbooks.Fault(org.apache.poi.ss.usermodel.FormulaError.REF)),
                List.of("6001", "1195", 2026, "tolv"), List.of("6001", "1195", 2026, 12.345),
                List.of("6001", "1195", 2026, "12,345"), List.of("6001", "1195", 2026, LocalDate.of(2026, 3, 1)),
                List.of("6001", "1195", 2026, true), List.of("6001", "1195", 2026, "1.234")));
        assertEquals(List.of("Ark1!D2: Formelen i cellen gir feilen #REF!", "Ark1!D3: «tolv» er ikke et beløp",
                "Ark1!D4: «12.345» har mer enn to desimaler; Faseport runder ikke av, så skriv beløpet med hele øre",
                "Ark1!D5: «12,345» har mer enn to desimaler; Faseport runder ikke av, så skriv beløpet med hele øre",
                "Ark1!D6: Cellen er en dato (1.3.2026) der det skulle stått et beløp",
                "Ark1!D7: Cellen er sann eller usann der det skulle stått et beløp",
                "Ark1!D8: «1.234» kan leses på to måter: skriv mellomrom mellom tusener, eller komma foran øre"),
                told.problems(sheet));
        assertEquals(List.of(), sheet.rows());
    }

    @Test
    void accountsThatCannotBeAreNamedByTheirCell() throws IOException {
        var sheet = csv("""
                Prosjekt;Konto;Funksjon;År;Beløp
                6001;1999;;2026;1
                6001;1270;;2026;1
                6001;0240;;2026;1
                6001;2195;;2026;1
                6001;Lisenser;;2026;1
                6001;;;2026;1
                6001;0729;120;2026;1
                6001;1195;Skole;2026;1
                6001;1195;254;2026;1
                6001;0620;;2026;-1
                """);
        assertEquals(List.of("budsjett!B2: Arten 999 finnes ikke i KOSTRA-listen",
                "budsjett!B3: Art 270 Andre tjenester (som inngår i egenproduksjonen) gjelder bare til og med 2025, og kan ikke"
                        + " brukes i 2026",
                "budsjett!B4: Art 240 Driftsavtaler, reparasjoner og vaktmestertjenester kan ikke brukes i"
                        + " investeringsregnskapet",
                "budsjett!B5: Konto 2195 har kontoklasse 2. Bare 0 (investering) og 1 (drift) kan ha budsjett",
                "budsjett!B6: «Lisenser» er ikke en konto: tre sifre for arten, eller fire med kontoklassen først",
                "budsjett!B7: Raden har beløp, men ingen konto",
                "budsjett!C8: Art 729 i investering skal stå på funksjon 841, ikke 120",
                "budsjett!C9: «Skole» er ikke en funksjon: skriv tre sifre",
                "budsjett!C10: Funksjonen 254 finnes ikke i KOSTRA-listen",
                "(budsjett!B11: Art 620 Annet salg av varer og tjenester, gebyrer o.l. som ikke er merverdiavgiftspliktige er"
                        + " uvanlig i investeringsregnskapet)"),
                told.problems(sheet));
    }

    @Test
    void periodsThatCannotBeAreNamedByTheirCell() throws IOException {
        var sheet = csv("""
                Prosjekt;Konto;År;Måned;Beløp
                6001;1195;01.03.2026;;1
                6001;1195;2026;01.03.2026;1
                6001;1195;26;;1
                6001;1195;2026;13;1
                6001;1195;;mars;1
                6001;1195;2025;202603;1
                6001;1195;;202603;1
                ;1195;2026;mars;1
                """);
        assertEquals(List.of(
                "budsjett!C2: «01.03.2026» er en dato skrevet som tekst. Skriv år og måned hver for seg, eller gi cellen"
                        + " datoformat",
                "budsjett!D3: «01.03.2026» er en dato skrevet som tekst. Skriv år og måned hver for seg, eller gi cellen"
                        + " datoformat",
                "budsjett!C4: «26» er ikke et år", "budsjett!D5: «13» er ikke en måned",
                "budsjett!C6: Raden har beløp, men ikke noe år",
                "budsjett!D7: Året i raden er 2025, men perioden er i 2026",
                "budsjett!A9: Raden har beløp, men ikke noe prosjekt. Er celler slått sammen, må prosjektet stå på hver rad"),
                told.problems(sheet));
        assertEquals(List.of("6001 |  | 1195// | 2026-3 | BUDGET | NONE_STATED | 1.00 |  | budsjett!E8"),
                told.rows(sheet));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Prosjekt;Konto;Art;År;Beløp|budsjett!C1: Kolonne B («Konto») og kolonne C («Art») sier det samme.",
            "Prosjekt;Konto;År;Ansvar;Enhet;Beløp|budsjett!E1: Kolonne D («Ansvar») og kolonne E («Enhet») sier det samme.",
            "Prosjekt;Konto;År;Beløp;Budsjett|budsjett!E1: Kolonne D («Beløp») og kolonne E («Budsjett») sier det samme.",
            "Prosjekt;Konto;År;Budsjett;jan;feb|budsjett!E1: Kolonne D («Budsjett») og kolonne E («jan») sier det samme.",
            "Prosjekt;Konto;År;Måned;jan|budsjett!E1: Kolonne D («Måned») og kolonne E («jan») sier det samme.",
            "Prosjekt;Konto;År;Budsjett 2026|budsjett!D1: Kolonne C («År») og kolonne D («Budsjett 2026») sier det samme."})
    void twoColumnsThatClaimTheSameAreAProblem(String headingAndProblem) throws IOException {
        var parts = headingAndProblem.split("\\|");
        var sheet = csv(parts[0] + "\n");
        assertEquals(parts[1] + " Behold én av dem, eller gi dem hver sin overskrift", told.problems(sheet).getFirst());
        assertFalse(sheet.applicable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Prosjekt;År;Beløp|budsjett!A1: Overskriften mangler en kolonne for konto",
            "Konto;År;Beløp|budsjett!A1: Overskriften mangler en kolonne for prosjekt",
            "Prosjekt;Konto;År|budsjett!A1: Overskriften mangler en kolonne for beløp",
            "Prosjekt;Konto;Beløp|budsjett!A1: Overskriften mangler en kolonne for år",
            "Navn;Alder|budsjett.csv: Fant ingen overskriftsrad. Faseport ser etter en rad med minst prosjekt, konto og et"
                    + " beløp"})
    void whatAHeadingLacksIsSaid(String headingAndProblem) throws IOException {
        var parts = headingAndProblem.split("\\|");
        assertEquals(List.of(parts[1]), told.problems(csv(parts[0] + "\n")));
    }

    @Test
    void aColumnFaseportDoesNotUseIsOnlyAWarning() throws IOException {
        var sheet = csv("Prosjekt;Konto;År;Beløp;Fargekode\n6001;1195;2026;1;blå\n");
        assertEquals(List.of("(budsjett!E1: Kolonnen «Fargekode» brukes ikke)"), told.problems(sheet));
        assertEquals(1, sheet.rows().size());
    }

    @Test
    void unknownWordsForKindAndFinancingAreNamed() throws IOException {
        var sheet = csv("""
                Prosjekt;Konto;Kontoklasse;Beløpstype;År;Beløp;Finansiering
                6001;195;Drift;Anslag;2026;1;Gave
                6001;195;Balanse;;2026;1;
                6001;0195;Drift;;2026;1;
                """);
        assertEquals(List.of("budsjett!D2: «Anslag» er verken budsjett, regnskap eller prognose",
                "budsjett!G2: «Gave» er ikke en finansiering Faseport kjenner",
                "budsjett!C3: «Balanse» er ikke en kontoklasse: skriv 0 eller Investering, 1 eller Drift",
                "budsjett!B4: Konto 0195 passer ikke med kontoklassen i samme rad, Drift"), told.problems(sheet));
    }

    @Test
    void quotedCellsMayHoldSeparatorsAndLineBreaks() throws IOException {
        var sheet = csv("""
                "Prosjekt";"Konto";"År";"Beløp";"Kommentar"
                "6001 ""Felles"" løsning";"1195";"2026";"1 000";"Første linje;
                andre linje"
                """);
        assertEquals(
                List.of("6001 | \"Felles\" løsning | 1195// | 2026-0 | BUDGET | NONE_STATED | 1000.00 | Første linje;\n"
                        + "andre linje | budsjett!D2"),
                told.rows(sheet));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16LE"})
    void theEncodingIsFoundOut(String charset) throws IOException {
        var mark = charset.startsWith("UTF") ? "\ufeff" : "";
        var file = Files.writeString(folder.resolve("budsjett.csv"),
                mark + "sep=,\r\nProsjekt,Konto,År,Beløp\r\nÆrlig øvelse på åsen,1195,2026,\"1,5\"\r\n",
                Charset.forName(charset));
        assertEquals(List.of(
                " | Ærlig øvelse på åsen | 1195// | 2026-0 | BUDGET | NONE_STATED | 1.50 |  | budsjett!D2"),
                told.rows(read(file)));
    }

    private BudgetSheet csv(String text) throws IOException {
        return new BudgetFiles(folder).csv(text);
    }

    private BudgetSheet workbook(List<List<Object>> rows) throws IOException {
        return new BudgetFiles(folder).workbook(rows);
    }

    private static BudgetSheet read(Path file) {
        return BudgetFiles.read(file);
    }
}
