package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import no.faseport.cli.Terminal.Answer;
import no.faseport.economy.Money;
import no.faseport.schedule.Resource;
import no.faseport.usecase.Assign;
import no.faseport.usecase.CostWish;
import no.faseport.usecase.KeepResources;
import no.faseport.usecase.SetEstimate;
import no.faseport.usecase.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a plan may come to, and who has too much to do, from the command line.
class SimulateCommandTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aProjectWithAnEstimateAndAnArchitect() {
        try (var town = new Town(folder)) {
            var fibre = town.project("1001", "Fiber til skolene");
            town.project("1002", "Sky");
            var draw = town.activity(fibre, "Tegne", MONDAY, 10);
            var set = new SetEstimate(town.anna());
            set.days(draw, Optional.of(5), Optional.of(20));
            set.add(fibre, "Lisenser", new CostWish(Optional.of(Money.kroner(100)), Optional.of(Money.kroner(100)),
                    Optional.of(Money.kroner(100))));
            var architect = new KeepResources(town.anna())
                    .add("Løsningsarkitekt", Resource.Kind.ROLE, BigDecimal.TEN).ifDone().orElseThrow();
            new Assign(town.anna()).to(draw, architect, 120);
        }
        anna = new Terminal(folder.resolve("town.mv.db"));
    }

    @Test
    void aPlanIsSimulatedWithTheSeedAskedFor() {
        assertEquals("""
                1001 Fiber til skolene: 10 000 kjøringer, samvariasjon 0 prosent

                                       FERDIG  KOSTNAD
                Etter planen        23.1.2026      100
                P15                 21.1.2026      100
                P50, styringsramme  26.1.2026      100
                P85, kostnadsramme  29.1.2026      100

                FERDIGDATOEN AVHENGER AV  SAMVARIASJON
                Tegne                             98 %
                KOSTNADEN AVHENGER AV  SAMVARIASJON
                Lisenser                        0 %
                """, anna.type("simulate", "1001").out().replace('\u00a0', ' '));
        assertTrue(anna.type("simulate", "1001", "--runs", "100", "--seed", "7", "--json").out()
                .contains("\"runs\" : 100, \"seed\" : 7, \"correlation\" : 0, \"planned\" : \"2026-01-23\""));
    }

    @Test
    void whatCannotBeSimulatedIsToldWhy() {
        assertEquals(new Answer(1, "", "Det finnes ikke noe prosjekt med nummer 1009.\n"),
                anna.type("simulate", "1009"));
        assertEquals(new Answer(1, "", "Prosjektet har ingen plan å simulere.\n"), anna.type("simulate", "1002"));
        assertEquals(2, anna.type("simulate", "1001", "--runs", "0").code());
        assertEquals(new Answer(1, "", "Samvariasjonen er 0 til 100 prosent.\n"),
                anna.type("simulate", "1001", "--correlation", "101"));
        assertTrue(anna.type("simulate", "1001", "--correlation", "40", "--json").out()
                .contains("\"correlation\" : 40"));
    }

    @Test
    void theLoadIsListedWeekByWeek() {
        assertEquals("""
                RESSURS           UKE       ØNSKET  KAPASITET  BELASTNING
                Løsningsarkitekt  2026-W02     0,0       10,0
                Løsningsarkitekt  2026-W03    12,0       10,0  for mye
                """, anna.type("list", "load", "--from", "6.1.2026", "--until", "2026-01-12").out());
        assertTrue(anna.type("list", "load", "--from", "2026-01-12", "--until", "2026-01-12", "--json").out()
                .contains("\"overloaded\" : true, \"projects\" : { \"1001\" : 12.0 }"));
        assertEquals(new Answer(1, "", "Perioden må slutte etter at den begynner, og vare høyst 10 år.\n"),
                anna.type("list", "load", "--from", "2026-01-12", "--until", "2026-01-01"));
    }
}
