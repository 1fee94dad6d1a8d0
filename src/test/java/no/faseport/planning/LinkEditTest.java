package no.faseport.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Dependency.Kind;
import no.faseport.schedule.Lag;
import no.faseport.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Activities wait for each other, in every way planners write it.
class LinkEditTest {
    private static List<Wait> waits(PlanDraft plan) {
        return plan.dependencies().stream().map(Wait::of).toList();
    }

    @Test
    void aChainLinksEachToTheOneAboveOnce() {
        var plan = Plan.draft("A B C");
        new LinkEdit.Link(new Wait(Plan.id("A"), Kind.SS, Lag.days(2)), Plan.id("B")).on(plan);
        new LinkEdit.Chain(Plan.ids("ABC")).on(plan);
        assertEquals(List.of(new Wait(Plan.id("A"), Kind.SS, Lag.days(2)), Wait.until(Plan.id("B"))), waits(plan));
    }

    @Test
    void nothingWaitsTwiceOrForItself() {
        var plan = Plan.draft("A B");
        new LinkEdit.Link(Wait.until(Plan.id("A")), Plan.id("B")).on(plan);
        assertEquals(
                List.of(Optional.of(Message.of("plan.refused.linked")), Optional.of(Message.of("plan.refused.itself"))),
                List.of(new LinkEdit.Link(Wait.until(Plan.id("A")), Plan.id("B")).on(plan),
                        new LinkEdit.Link(Wait.until(Plan.id("A")), Plan.id("A")).on(plan)));
    }

    @Test
    void whatIsWrittenReplacesWhatWasWaitedForAndKeepsTheKeysOfTheRest() {
        var plan = Plan.draft("A B C");
        new LinkEdit.Chain(Plan.ids("AC")).on(plan);
        new LinkEdit.Chain(Plan.ids("BC")).on(plan);
        var kept = plan.dependencies().getLast().id();
        new LinkEdit.Await(Plan.id("C"), List.of(new Wait(Plan.id("B"), Kind.FF, Lag.days(-1)))).on(plan);
        assertEquals(List.of(new Dependency(kept, Plan.id("B"), Plan.id("C"), Kind.FF, Lag.days(-1))),
                plan.dependencies());
    }

    @ParameterizedTest
    @CsvSource({"3, 3", "3fs, 3", "3FS+2d, 3FS+2d", "3+2, 3FS+2d", "3SS-1u, 3SS-5d", "3sa, 3SF", "3AA+10ed, 3FF+10kd",
            "7FS+50%, 7FS+50%", "3AS+1 md, 3FS+20d", "3FF+2 uker, 3FF+10d", "3 ; 5SS + 2 dager, 3; 5SS+2d"})
    void whatPlannersWriteIsUnderstood(String written, String meant) {
        assertEquals(Optional.of(meant), WaitText.parse(written)
                .map(list -> String.join("; ", list.stream().map(WaitText.Numbered::text).toList())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "3XX", "3FS+", "3FS+99999u", "FS+2d", "3FS+4t", "3FS+2 tegn"})
    void whatIsNotUnderstoodIsNotGuessed(String written) {
        assertEquals(Optional.empty(), WaitText.parse(written));
    }

    @ParameterizedTest
    @CsvSource({"6113/4FS+2d, 6113 4FS+2d", "6113:4, 6113 4", "2025/7/3ss, 2025/7 3SS", "' 6113 / 4 ; 2', 6113 4|  2"})
    void linesOfOtherProjectsAreUnderstood(String written, String meant) {
        assertEquals(meant, String.join("| ", WaitText.parts(written).waits().stream()
                .map(one -> one.project() + " " + one.until().text()).toList()));
        assertEquals(Optional.empty(), WaitText.parse(written));
    }

    @Test
    void eachPartThatMakesNoSenseIsSaidAsItIsWritten() {
        assertEquals(new WaitText.Parts(List.of(new WaitText.Part("", new WaitText.Numbered(2, Kind.FS, Lag.NONE))),
                List.of("/4", "6113/x", "3QQ")), WaitText.parts("/4; 2; 6113/x, 3QQ"));
    }

    @Test
    void linksAreWrittenInTheOrderOfTheLines() {
        var plan = Plan.draft("A B C");
        new LinkEdit.Link(new Wait(Plan.id("B"), Kind.FF, new Lag(20, Lag.Unit.PERCENT)), Plan.id("C")).on(plan);
        new LinkEdit.Link(Wait.until(Plan.id("A")), Plan.id("C")).on(plan);
        assertEquals("1; 2FF+20%", WaitText.of(plan.dependencies(),
                Map.of(Plan.id("A"), 1, Plan.id("B"), 2, Plan.id("C"), 3)));
    }
}
