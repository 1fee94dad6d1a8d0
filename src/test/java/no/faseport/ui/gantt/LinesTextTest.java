package no.faseport.ui.gantt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.gantt.Drawn;
import no.faseport.planning.PlanLine;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Lag;
import no.faseport.words.Language;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// Lines go to a spreadsheet and come back.
class LinesTextTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final LinesText text = new LinesText(new Words(Language.BOKMAAL));

    private LinesText.Read read(String lines) {
        return text.read(lines, MONDAY, Drawn.CALENDAR);
    }

    @Test
    void whatIsCopiedIsWhatIsPasted() {
        var plan = new Drawn(MONDAY).work("Før", MONDAY, 1, 0, "").summary("Anskaffelse", MONDAY)
                .work("Krav", MONDAY, 3, 40, "Kari").after("Krav", "Signert", 0, 0, "").plan();
        var model = new GanttViewModel(plan, new Asked(), new Words(Language.BOKMAAL));
        var copied = text.write(model.open().subList(1, 4), model.numbers());
        assertEquals("""
                Nr.\tAktivitet\tStart\tDager\tSlutt\tUtført\tVenter på\tAnsvarlig
                2\tAnskaffelse\t1.6.2026\t4\t4.6.2026\t40 %\t\t
                3\t    Krav\t1.6.2026\t3\t3.6.2026\t40 %\t\tKari
                4\t    Signert\t4.6.2026\t0\t4.6.2026\t0 %\t3\t
                """, copied);
        assertEquals(new LinesText.Read.Understood(List.of(
                new PlanLine(0, "Anskaffelse", Optional.of(MONDAY), 4, 40, "", List.of()),
                new PlanLine(1, "Krav", Optional.of(MONDAY), 3, 40, "Kari", List.of()),
                new PlanLine(1, "Signert", Optional.of(MONDAY.plusDays(3)), 0, 0, "",
                        List.of(new PlanLine.LineWait(1, Dependency.Kind.FS, Lag.NONE))))),
                read(copied));
    }

    @Test
    void aNameThatLooksLikeAFormulaComesBackAsItWas() {
        var plan = new Drawn(MONDAY).summary("-Fase", MONDAY).work("=1+1", MONDAY, 3, 40, "@drift").plan();
        var model = new GanttViewModel(plan, new Asked(), new Words(Language.BOKMAAL));
        var copied = text.write(model.open(), model.numbers());
        assertEquals("""
                1\t'-Fase\t1.6.2026\t3\t3.6.2026\t40 %\t\t
                2\t    '=1+1\t1.6.2026\t3\t3.6.2026\t40 %\t\t'@drift
                """, copied.substring(copied.indexOf('\n') + 1));
        assertEquals(new LinesText.Read.Understood(List.of(
                new PlanLine(0, "-Fase", Optional.of(MONDAY), 3, 40, "", List.of()),
                new PlanLine(1, "=1+1", Optional.of(MONDAY), 3, 40, "@drift", List.of()))), read(copied));
    }

    @Test
    void namesAloneAreEnough() {
        assertEquals(new LinesText.Read.Understood(List.of(line(0, "Fase"), line(1, "Krav"), line(0, "Slutt"))),
                read("Fase\n  Krav\nSlutt\n"));
    }

    @Test
    void aHeadOfAnotherToolIsUnderstoodToo() {
        assertEquals(new LinesText.Read.Understood(List.of(
                new PlanLine(0, "Krav", Optional.of(MONDAY), 20, 0, "", List.of()),
                new PlanLine(0, "Grunnlag", Optional.empty(), 5, 50, "",
                        List.of(new PlanLine.LineWait(0, Dependency.Kind.FF, Lag.days(10)))))),
                read("ID\tAktivitetsnavn\tVarighet\tStart\t% fullført\tForegående aktiviteter\tRessursnavn\n"
                        + "7\tKrav\t1 md\tma 01.06.26\t0%\t\tKari\n8\tGrunnlag\t5 dager?\t\t50%\t7AA+2 uker\t"));
    }

    @Test
    void aCellWithLineBreaksStandsInQuotesAsSpreadsheetsHaveIt() {
        assertEquals(new LinesText.Read.Understood(List.of(
                new PlanLine(0, "Krav til \"sky\"", Optional.of(MONDAY), 5, 0, "", List.of()),
                line(0, "\"Fiber\" til alle"), line(0, "Slutt"))),
                read("\"Krav til\n\"\"sky\"\"\"\t1.6.2026\r\n\"Fiber\" til alle\t\r\n\t\nSlutt"));
    }

    @Test
    void withoutAHeadTheColumnsComeInTheUsualOrder() {
        assertEquals(new LinesText.Read.Understood(List.of(
                new PlanLine(0, "Krav", Optional.of(MONDAY), 10, 25, "", List.of()),
                new PlanLine(0, "Grunnlag", Optional.of(MONDAY), 5, 0, "Innkjøp",
                        List.of(new PlanLine.LineWait(0, Dependency.Kind.SS, Lag.days(2)))))),
                read("Krav\t1.6.2026\t2 u\t\t25 %\nGrunnlag\t1.6.26\t\t5.6.2026\t\t1SS+2d\tInnkjøp"));
    }

    @Test
    void everyProblemIsSaidAndNothingIsRead() {
        assertEquals(new LinesText.Read.Problems(List.of(Message.of("gantt.paste.date", 1, "i overmorgen"),
                Message.of("gantt.paste.duration", 1, "lenge"), Message.of("gantt.paste.percent", 2, "120"),
                Message.of("gantt.paste.predecessor", 2, "9"), Message.of("gantt.paste.noName", 3),
                Message.of("gantt.paste.finish", 4, "1.6.2026"))),
                read("Krav\ti overmorgen\tlenge\nGrunnlag\t\t\t\t120\t9\n\t1.6.2026\nSlutt\t5.6.2026\t\t1.6.2026"));
    }

    private static PlanLine line(int depth, String name) {
        return new PlanLine(depth, name, Optional.empty(), 5, 0, "", List.of());
    }
}
