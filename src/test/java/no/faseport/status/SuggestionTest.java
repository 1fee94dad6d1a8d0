package no.faseport.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.Money;
import no.faseport.gate.Outcome;
import no.faseport.project.Mark;
import no.faseport.project.Marks;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;
import no.faseport.status.StatusComparison.Course;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// Fiber to the schools reports twice: what there is to say, and what the two reports differ in.
class SuggestionTest {
    private static final Words WORDS = new Words(Language.BOKMAAL);
    private static final Happened NOTHING = new Happened(List.of(), List.of(), List.of());
    private static final StatusFigures MAY = new StatusFigures("Planlegging", "BP2 Starte", day("2026-06-18"),
            Money.kroner(4_000_000), Money.kroner(500_000), Money.kroner(4_000_000), day("2027-01-15"));
    private static final StatusFigures JUNE = new StatusFigures("Planlegging", "BP2 Starte", day("2026-08-20"),
            Money.kroner(4_500_000), Money.kroner(750_000), Money.kroner(4_725_000), day("2027-02-15"));

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    private static StatusReport report(StatusFigures figures, SectionStatus... sections) {
        return new StatusReport(new StatusReportId(new UUID(0, 1)), 1, new ProjectId(new UUID(0, 2)),
                LocalDate.of(2026, 5, 5), "anna", "", Optional.of(Instant.EPOCH), figures, List.of(sections));
    }

    private static List<String> said(List<Message> messages) {
        return messages.stream().map(WORDS::text).map(text -> text.replace('\u00a0', ' ')).toList();
    }

    @Test
    void theFirstReportTellsHowThingsStand() {
        var first = new Suggestion(Optional.empty(), MAY,
                new Happened(List.of(new Happened.Decided("BP0", Outcome.REWORK, LocalDate.of(2026, 1, 5)),
                        new Happened.Decided("BP1", Outcome.APPROVED, LocalDate.of(2026, 2, 5))), List.of(),
                        List.of()));
        assertEquals(List.of("Prosjektet er i fasen Planlegging.", "BP1 ble behandlet 5.2.2026: Godkjent."),
                said(first.summary()));
        assertEquals(List.of("Planen slutter 15.1.2027.", "Neste beslutningspunkt er BP2 Starte, planlagt 18.6.2026."),
                said(first.progress()));
        assertEquals(List.of("Budsjettet er 4 000 000 kr.", "Prognosen er 4 000 000 kr.",
                "Det er likt med budsjettet.", "Det er brukt 500 000 kr."), said(first.economy()));
    }

    @Test
    void theNextReportTellsWhatHasChanged() {
        var next = new Suggestion(Optional.of(report(MAY)), JUNE,
                new Happened(List.of(), List.of("Avklare traseen"), List.of("A", "B", "C", "D", "E", "F", "G")));
        assertEquals(List.of("Prosjektet er i fasen Planlegging.", "Vilkår oppfylt: Avklare traseen."),
                said(next.summary()));
        assertEquals(List.of("Slutten på planen er flyttet 31 dager ut, fra 15.1.2027 til 15.2.2027.",
                "Fullført siden sist: A, B, C, D, E og 2 til.",
                "Neste beslutningspunkt, BP2 Starte, er flyttet fra 18.6.2026 til 20.8.2026."), said(next.progress()));
        assertEquals(List.of("Budsjettet er økt med 500 000 kr til 4 500 000 kr.",
                "Prognosen er økt med 725 000 kr til 4 725 000 kr.", "Det er 225 000 kr mer enn budsjettet.",
                "Det er brukt 250 000 kr siden sist, i alt 750 000 kr."), said(next.economy()));
    }

    @Test
    void aProjectWithoutMoneyOrPlanSaysSo() {
        var none = new StatusFigures("Idé", "", Optional.empty(), Money.ZERO, Money.ZERO, Money.ZERO,
                Optional.empty());
        var said = new Suggestion(Optional.empty(), none, NOTHING);
        assertEquals(List.of("Prosjektet har ingen penger i budsjett, regnskap eller prognose."), said(said.economy()));
        assertEquals(List.of(), said(said.progress()));
    }

    @Test
    void aChangeOfLessThanAKroneIsNone() {
        var then = new StatusFigures("Idé", "", Optional.empty(), Money.kroner(5), Money.kroner(5),
                new Money(new BigDecimal("5.40")), Optional.empty());
        var now = new StatusFigures("Idé", "", Optional.empty(), Money.kroner(5), new Money(new BigDecimal("5.40")),
                new Money(new BigDecimal("5.10")), Optional.empty());
        assertEquals(List.of("Budsjettet er 5 kr, som sist.", "Prognosen er 5 kr, som sist.",
                "Det er likt med budsjettet.", "Det er brukt 5 kr, som sist."),
                said(new Suggestion(Optional.of(report(then)), now, NOTHING).economy()));
    }

    @Test
    void twoReportsSideBySideTellDaysKronerAndPercent() {
        var compared = new StatusComparison(
                report(MAY, new SectionStatus(Section.PROGRESS, Standing.AS_PLANNED, ""),
                        new SectionStatus(Section.QUALITY, Standing.MAJOR, "")),
                report(JUNE, new SectionStatus(Section.PROGRESS, Standing.MINOR, ""),
                        new SectionStatus(Section.ECONOMY, Standing.MINOR, ""),
                        new SectionStatus(Section.QUALITY, Standing.AHEAD, "")));
        assertEquals(List.of(Course.WORSE, Course.UNTOLD, Course.BETTER, Course.SAME, Course.SAME),
                List.of(Section.values()).stream().map(compared::course).toList());
        assertEquals(Optional.of(31L), compared.finishMoved());
        assertEquals(Optional.of(63L), compared.gateMoved());
        assertEquals(Money.kroner(500_000), compared.budget().by());
        assertEquals("Optional[12.5]", compared.budget().percent().toString());
        assertEquals("Optional[18.1]", compared.forecast().percent().toString());
    }

    @Test
    void theMarksFollowFromTheStandings() {
        var report = report(MAY, new SectionStatus(Section.PROGRESS, Standing.AHEAD, ""),
                new SectionStatus(Section.ECONOMY, Standing.MINOR, ""),
                new SectionStatus(Section.QUALITY, Standing.AS_PLANNED, ""),
                new SectionStatus(Section.RISK, Standing.MAJOR, ""),
                new SectionStatus(Section.BENEFIT, Standing.NOT_BEGUN, ""));
        assertEquals(new Marks(Mark.GOOD, Mark.WATCH, Mark.GOOD, Mark.BAD, Mark.UNKNOWN), report.marks());
    }
}
