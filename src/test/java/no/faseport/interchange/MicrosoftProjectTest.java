package no.faseport.interchange;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import no.faseport.planfile.PlanFile;
import no.faseport.portfolio.Progress;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Faseport writes for Microsoft Project it reads back as it was.
class MicrosoftProjectTest {
    private static final int PLANS = 60;

    @TempDir
    Path folder;

    @Test
    void aPlanWrittenAndReadBackIsEqualInAllThatFaseportKnows() {
        var file = folder.resolve("plan.xml");
        for (long seed = 0; seed < PLANS; seed++) {
            var plan = written(seed, file);
            var told = "plan " + seed;
            var read = read(file);
            assertEquals(List.of(), read.losses(), told);
            assertIterableEquals(pieces(plan), pieces(read.plan()), told);
            assertEquals(plan, read.plan(), told);
        }
    }

    /// The library's classes were generated from a description of Microsoft's own (mspdi_pj15.xsd), which they give back.
    @Test
    void theFileHasTheElementsOfMicrosoftsDescriptionInItsOrder() throws Exception {
        accepts(Description.ofTheLibrary());
    }

    @Test
    void everyValueIsOneThatMicrosoftsDescriptionAllows() throws Exception {
        accepts(Description.asNoted());
    }

    private void accepts(Schema description) {
        var file = folder.resolve("plan.xml");
        for (long seed = 0; seed < 20; seed++) {
            written(seed, file);
            assertDoesNotThrow(() -> description.newValidator().validate(new StreamSource(file.toFile())),
                    "plan " + seed);
        }
    }

    private static PlanFile written(long seed, Path file) {
        var random = new RandomPlan(seed);
        var plan = random.plan();
        assertEquals(Optional.empty(),
                new MicrosoftProject(new Words(Language.BOKMAAL)).write(plan, random.held(plan), file));
        return plan;
    }

    private static PlanFiles.Read.Plan read(Path file) {
        return switch (new PlanFiles(PlanLimits.standard(), InstantSource.system()).read(file, Progress.UNWATCHED)) {
            case PlanFiles.Read.Plan plan -> plan;
            case PlanFiles.Read.Wrong wrong -> throw new AssertionError(wrong.why());
        };
    }

    /// One by one, so that a difference is told where it is.
    private static List<Object> pieces(PlanFile plan) {
        return Stream.<List<? extends Object>>of(plan.lines(), plan.links(), plan.calendars(), plan.baselines(),
                plan.resources(), plan.shares(), List.of(plan.terms()), plan.uncertainty().estimates(),
                plan.gates()).<Object>flatMap(List::stream).toList();
    }
}
