package no.faseport.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.cli.Terminal.Answer;
import no.faseport.planning.FactEdit;
import no.faseport.planning.LinkEdit;
import no.faseport.planning.TermEdit;
import no.faseport.planning.Wait;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.usecase.Planner;
import no.faseport.usecase.Replan;
import no.faseport.usecase.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan as it is calculated, from the command line.
class ListPlanTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

    @TempDir
    Path folder;
    private Terminal anna = new Terminal("C");

    @BeforeEach
    void aPlanThatMissesADeadline() {
        try (var town = new Town(folder)) {
            var fibre = town.project("1001", "Fiber til skolene");
            var planner = new Planner(town.anna(), fibre);
            var draw = planner.add("Tegne", MONDAY, 5);
            var dig = planner.add("Grave", MONDAY.plusDays(7), 10);
            var buy = planner.add("Kjøpe", MONDAY, 3);
            var replan = new Replan(town.anna());
            replan.edit(fibre, new LinkEdit.Link(Wait.until(draw), dig));
            replan.edit(fibre, new LinkEdit.Link(new Wait(buy, Dependency.Kind.SS, Lag.days(2)), dig));
            replan.edit(fibre, new TermEdit.Constrain(List.of(dig), Constraint.SOON));
            replan.edit(fibre, new TermEdit.Due(List.of(dig), Optional.of(MONDAY.plusDays(16))));
            replan.edit(fibre, new FactEdit.Done(List.of(buy), 100));
        }
        anna = new Terminal(folder.resolve("town.mv.db"));
    }

    @Test
    void aPlanIsListedWithItsFloatsAndWhatItDoesNotKeep() {
        assertEquals("""
                NR.  AKTIVITET      START      SLUTT  DAGER  UTFØRT  TOTAL SLAKK  FRI SLAKK  VENTER PÅ
                  1  Tegne      12.1.2026  16.1.2026      5     0 %   −2 kritisk          0
                  2  Grave      19.1.2026  30.1.2026     10     0 %   −2 kritisk          0  1; 3SS+2d
                  3  Kjøpe      12.1.2026  14.1.2026      3   100 %
                ⚠ 2 Grave: Fristen 28.1.2026 holder ikke: slutter 30.1.2026.
                """, anna.type("list", "plan", "1001").out().replace('\u00a0', ' '));
    }

    @Test
    void aScriptReadsWhatDecidesTheDates() {
        var answer = anna.type("list", "plan", "1001", "--json").out();
        assertTrue(answer.contains("\"predecessors\" : \"1; 3SS+2d\", \"driving\" : \"1\""), answer);
        assertTrue(answer.contains("\"totalFloat\" : -2, \"freeFloat\" : 0, \"critical\" : true"), answer);
    }

    @Test
    void aProjectThereIsNotIsTold() {
        assertEquals(new Answer(1, "", "Det finnes ikke noe prosjekt med nummer 9.\n"), anna.type("list", "plan", "9"));
    }
}
