package no.faseport.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.InternalTime;
import no.faseport.economy.forecast.InternalTimeId;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.Match;
import no.faseport.economy.importing.Portion;
import no.faseport.economy.importing.Reason;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The hours of the municipality's own people come in month by month from where they are written, and never twice.
class ImportHoursTest {
    private static final String HEADING = "Ressurs;Prosjekt;Timepris;jan 2026;feb 2026\n";
    private static final String ADVISER = "Rådgiver;6001 Skole-PC;850;7,5;10\n";
    private static final String LEADER = "Leder;6001 Skole-PC;;2;\n";
    private static final String ELSEWHERE = "Rådgiver;7015 Skatepark;850;3,25;\n";

    @TempDir
    Path folder;
    private Town town;
    private ImportHours imports;
    private ProjectId laptops;

    @BeforeEach
    void aTownWithSchoolLaptops() {
        town = new Town(folder);
        laptops = town.project("1001", "Skole på PC");
        imports = new ImportHours(town.anna());
    }

    @AfterEach
    void goHome() {
        town.close();
    }

    private ImportOrder hours(String csv) throws IOException {
        return ImportOrder.from("Timelister", ImportPurpose.HOURS,
                Files.writeString(folder.resolve("timer.csv"), HEADING + csv));
    }

    private ImportOrder known(String csv) throws IOException {
        return hours(csv).with("6001", new Match.Known(laptops)).with("7015", new Match.Outside());
    }

    private HoursPreview preview(ImportOrder order) {
        return imports.preview(order, Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private ImportDone bringIn(ImportOrder order) {
        return imports.apply(preview(order), Progress.UNWATCHED).ifDone().orElseThrow();
    }

    private List<String> told() {
        return town.anna().store().read(work -> work.internalTime().of(laptops)).stream()
                .map(time -> (time.who() + " " + time.month() + " " + time.hours() + " × " + time.rate().amount() + " "
                        + time.source()).strip())
                .sorted().toList();
    }

    private List<String> problems(HoursPreview preview) {
        return preview.problems().stream().map(problem -> town.anna().words().text(problem.told())).toList();
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount));
    }

    @Test
    void theFilesHoursAreWhatComesInAndWhatIsLeftOut() throws IOException {
        var unknown = preview(hours(ADVISER));
        assertFalse(unknown.applicable());
        assertEquals(Map.of(Reason.UNKNOWN, new Portion(2, money("17.50"))), unknown.balance().leftOut());
        var preview = preview(known(ADVISER + LEADER + ELSEWHERE));
        assertEquals(money("22.75"), preview.balance().file());
        assertEquals(money("19.50"), preview.balance().imported());
        assertEquals(Map.of(Reason.OUTSIDE, new Portion(1, money("3.25"))), preview.balance().leftOut());
        assertEquals(List.of("Linjer uten timesats: 1. De koster 0 kr til satsen er skrevet"),
                problems(preview));
        assertEquals(new ImportDone(3, 0, 0, 0), imports.apply(preview, Progress.UNWATCHED).ifDone().orElseThrow());
        assertEquals(List.of("Leder 1 2.00 × 0.00 Timelister", "Rådgiver 1 7.50 × 850.00 Timelister",
                "Rådgiver 2 10.00 × 850.00 Timelister"), told());
        assertEquals(List.of("HOURS 2026-01–02 22.75 19.50"), new ImportSources(town.anna()).runs().stream()
                .map(run -> run.purpose() + " " + run.periods() + " " + run.fileTotal().amount() + " "
                        + run.importedTotal().amount())
                .toList());
    }

    @Test
    void theSameFileTwiceChangesNothingAndAnotherReplacesItsMonths() throws IOException {
        bringIn(known(ADVISER + LEADER));
        assertEquals(ImportDone.NOTHING, bringIn(hours(ADVISER + LEADER)));
        assertEquals(new ImportDone(0, 2, 1, 0), bringIn(hours("Rådgiver;6001 Skole-PC;900;8;10\n")));
        assertEquals(List.of("Rådgiver 1 8.00 × 900.00 Timelister", "Rådgiver 2 10.00 × 900.00 Timelister"), told());
        new UndoChange(town.anna()).undo();
        assertEquals(List.of("Leder 1 2.00 × 0.00 Timelister", "Rådgiver 1 7.50 × 850.00 Timelister",
                "Rådgiver 2 10.00 × 850.00 Timelister"), told());
    }

    @Test
    void hoursInALockedMonthDoNotComeIn() throws IOException {
        new LockPeriods(town.anna()).lock(AmountKind.ACTUAL, 2026, List.of(1));
        var preview = preview(known(ADVISER + LEADER));
        assertFalse(preview.applicable());
        assertEquals(List.of("timer!D2"), preview.problems().stream().filter(ImportProblem::isError)
                .map(ImportProblem::at).toList());
        assertEquals(new ImportDone(1, 0, 0, 0), bringIn(known("Rådgiver;6001 Skole-PC;850;;10\n")));
    }

    @Test
    void theExamplesHoursComeInAsTheyAre() {
        town.project("6113", "Flytte servere til skyen");
        town.project("6102", "Nytt økonomi- og lønnssystem");
        var file = new ExampleHours().write(folder);
        var preview = preview(ImportOrder.from("Bemanning", ImportPurpose.HOURS, file));
        assertEquals(List.of(List.of(), money("415.00"), 12), List.of(preview.problems(),
                preview.balance().imported(), preview.counts().added()));
    }

    @Test
    void hoursWrittenByHandStayAndAreWarnedOf() throws IOException {
        new KeepOwnTime(town.anna()).add(new InternalTime(new InternalTimeId(Uid.next()), 1, laptops, "Rådgiver", "",
                AmountKind.ACTUAL, 2026, 1, new BigDecimal("4"), money("700"), ""));
        assertEquals(List.of("1001 Skole på PC har 4 timer for de samme personene og månedene som er ført for hånd."
                + " Filen kommer i tillegg"), problems(preview(known(ADVISER))));
        bringIn(known(ADVISER));
        assertEquals(List.of("Rådgiver 1 4.00 × 700.00", "Rådgiver 1 7.50 × 850.00 Timelister",
                "Rådgiver 2 10.00 × 850.00 Timelister"), told());
        var sources = new ImportSources(town.anna());
        sources.rename(sources.all().getFirst(), "Timeføring");
        assertEquals("Rådgiver 2 10.00 × 850.00 Timeføring", told().getLast());
    }

    @Test
    void rowsOfOnePersonAndMonthBecomeOneAtTheRateThatCostsTheSame() throws IOException {
        bringIn(known("Rådgiver;6001 Skole-PC;800;10;\nRådgiver;6001 Skole-PC;1000;10;\n"));
        assertEquals(List.of("Rådgiver 1 20.00 × 900.00 Timelister"), told());
    }
}
