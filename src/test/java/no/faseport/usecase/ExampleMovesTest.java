package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.faseport.gate.Condition;
import no.faseport.gate.Decision;
import no.faseport.gate.Gate;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example shows what does not go by the book, too.
class ExampleMovesTest {
    @TempDir
    Path folder;

    @Test
    void oneProjectWaitedOneWorksInPartsAndOneWasLetPass() {
        var clock = Clock.fixed(Instant.parse("2026-06-05T08:00:00Z"), ZoneId.of("Europe/Oslo"));
        try (var fjordvik = Town.opened(new ExamplePortfolio(new Words(Language.BOKMAAL), "anna", clock)
                .create(Town.at(folder, "fjordvik"), Language.BOKMAAL))) {
            var waited = new Walk(fjordvik, "6117");
            assertEquals(
                    List.of("BP1 1 APPROVED → Planlegging", "BP2 1 APPROVED → Gjennomføring", "HOLD → Gjennomføring",
                            "RESUME → Gjennomføring"),
                    waited.decisions());
            assertEquals(List.of("Legge frem ny kostnad for porteføljestyret"), waited.protocol().lines().get(2)
                    .decision().conditions().stream().map(Condition::text).toList());
            var inParts = new Walk(fjordvik, "6112");
            assertEquals(List.of("BP1 1 APPROVED → Planlegging", "BP2 1 APPROVED → Gjennomføring",
                    "MODEL → Gjennomføre", "BP3.1 1 APPROVED → Gjennomføre"), inParts.decisions());
            assertEquals(List.of("BP1", "BP2", "BP3", "BP3.1", "BP3.2", "BP4", "BP5", "BP6"),
                    inParts.gates().stream().map(Gate::code).toList());
            assertEquals(2, new Walk(fjordvik, "6104").protocol().lines().stream().map(one -> one.decision())
                    .map(Decision::override).flatMap(one -> one.stream()).findFirst().orElseThrow().items().size());
        }
    }
}
