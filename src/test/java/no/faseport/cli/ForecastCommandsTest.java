package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import no.faseport.cli.Terminal.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forecasts, commitments, financing and tertials from the command line.
class ForecastCommandsTest {
    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aNewPortfolioWithAProjectThatHasOrderedSomething() {
        anna = Terminal.atANewPortfolio(folder);
        anna.type("add", "commitment", "1001", "120 000,50", "--supplier", "Fjordnett AS", "--account", "1195",
                "--function", "120", "--month", "5");
    }

    @Test
    void ordersAreListedAndOneWithoutAnAccountIsMisspelt() {
        assertEquals(new Answer(0, """
                [
                  { "project" : "1001", "supplier" : "Fjordnett AS", "text" : "", "reference" : "", "ordered" : "2026-01-05", "account" : "1195", "unit" : "", "function" : "120", "year" : 2026, "month" : 5, "amount" : 120000.50 }
                ]
                """, ""), anna.type("list", "commitments", "--json"));
        assertEquals(2, anna.type("add", "commitment", "1001", "7", "--supplier", "A", "--account", "195").code());
        assertEquals(new Answer(1, "", "Det finnes ikke noe prosjekt med nummer 9.\n"),
                anna.type("add", "commitment", "9", "7", "--supplier", "A", "--account", "1195"));
    }

    @Test
    void aForecastIsPreviewedMadeAndUndone() {
        var row = """
                [
                  { "project" : "1001", "year" : 2026, "method" : "remaining-budget", "until" : 4, "possible" : true, "raised" : true, "budget" : 0.00, "before" : 0.00, "after" : 120000.50, "why" : "Regnskap 0 kr + resten av budsjettet 0 kr" }
                ]
                """;
        assertEquals(new Answer(0, row, ""),
                anna.type("forecast", "--method", "remaining-budget", "--until", "4", "--preview", "--json"));
        assertEquals("[ ]\n", anna.type("list", "budget", "--json").out());
        assertEquals(new Answer(0, row, "Regnet ut prognosen for 1 prosjekt i 2026.\n"),
                anna.type("forecast", "--project", "1001", "--method", "remaining-budget", "--until", "4", "--json"));
        assertEquals("""
                [
                  { "code" : "1001", "name" : "Fiber til skolene", "budgetToDate" : 0.00, "actualToDate" : 0.00, "deviationToDate" : 0.00, "budget" : 0.00, "forecast" : 120000.50, "deviation" : -120000.50, "comment" : "" }
                ]
                """, anna.type("list", "tertial", "--tertial", "2", "--json").out());
        assertEquals(0, anna.type("undo").code());
        assertEquals("[ ]\n", anna.type("list", "tertial", "--json").out());
        assertEquals(2, anna.type("forecast", "--method", "own").code());
    }

    @Test
    void financingIsListedWithItsGrantsAndByHowMuchItDoesNotBalance() {
        assertEquals(new Answer(0, "", "Førte finansiering av prosjekt 1001 i 2027.\n"),
                anna.type("add", "funding", "1001", "400 000", "--source", "grant", "--year", "2027", "--name",
                        "Skjønn", "--applied", "600 000", "--granted", "400 000", "--case", "26/9"));
        assertEquals("""
                [
                  { "project" : "1001", "year" : 2027, "source" : "grant", "name" : "Skjønn", "bound" : false, "amount" : 400000.00, "applied" : 600000.00, "granted" : 400000.00, "paid" : null, "caseNumber" : "26/9" }
                ]
                """, anna.type("list", "funding", "--json").out());
        assertEquals("""
                [
                  { "project" : "1001", "year" : 2027, "toPay" : 0.00, "promised" : 400000.00, "difference" : 400000.00 }
                ]
                """, anna.type("list", "funding", "--project", "1001", "--balance", "--json").out());
        assertEquals(2, anna.type("add", "funding", "1001", "1", "--source", "lotteri").code());
    }
}
