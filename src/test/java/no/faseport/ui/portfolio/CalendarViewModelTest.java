package no.faseport.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.AgreementDay;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.view.Agenda;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.ui.FixedDesk;
import no.faseport.ui.Preferences;
import no.faseport.usecase.Example;
import no.faseport.usecase.ReadSystems;
import no.faseport.usecase.Workplace;
import no.faseport.words.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The calendar of Fjordvik on a Friday in June.
class CalendarViewModelTest {
    private static final Clock JUNE = Clock.fixed(Instant.parse("2026-06-05T07:30:00Z"), ZoneId.of("Europe/Oslo"));

    @TempDir
    Path folder;

    private final FixedDesk desk = new FixedDesk();
    private Workplace place;
    private PortfolioViewModel portfolio;
    private CalendarViewModel model;

    @BeforeEach
    void openFjordvik() {
        place = new Example(JUNE).in(folder, "kari");
        portfolio = new PortfolioViewModel(desk.at(place, 2026),
                new Myself(new Preferences(folder.resolve("preferences.properties")), "kari"));
        portfolio.load(() -> {
        });
        model = new CalendarViewModel(desk.at(place, 2026), portfolio);
        model.show();
    }

    @AfterEach
    void close() {
        place.close();
    }

    private List<String> on(LocalDate date) {
        model.stand(date);
        return model.agenda().get().on(date).deadlines().stream()
                .map(one -> one.kind() + " " + one.code() + " " + one.number())
                .toList();
    }

    @Test
    void itBeginsInTheMonthOfTodayWithWholeWeeks() {
        assertEquals(YearMonth.of(2026, 6), model.agenda().get().month());
        assertEquals(List.of(23, 24, 25, 26, 27),
                model.agenda().get().weeks().stream().map(Agenda.Week::number).toList());
    }

    @Test
    void plannedGatesStandOnTheirDay() {
        assertEquals(List.of("PLANNED BP3 6101"), on(LocalDate.of(2026, 12, 17)).stream()
                .filter(line -> line.endsWith("6101")).toList());
    }

    @Test
    void decidedGatesStandOnTheDayOfTheDecision() {
        var all = new no.faseport.usecase.ReadPortfolio(place).deadlines(LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 6, 5));
        assertEquals(List.of("BP1", "BP2"), all.stream().filter(one -> one.kind() == Deadline.Kind.DECIDED)
                .filter(one -> one.number().equals("6101")).map(Deadline::code).toList());
    }

    @Test
    void onlyProjectsLetThroughAreShown() {
        portfolio.arrangement().set(Arrangement.USUAL.withText("kartverk hvalfangst"));
        assertEquals(List.of(), on(LocalDate.of(2026, 12, 17)));
    }

    @Test
    void aThingLeadsToItsGate() {
        model.stand(LocalDate.of(2026, 12, 17));
        model.open(model.agenda().get().on(LocalDate.of(2026, 12, 17)).deadlines().getFirst());
        assertEquals(1, desk.opened().size());
    }

    @Test
    void theLastDaysOfNoticeAndOfAgreementsStandOnTheirDays() {
        var all = new ReadSystems(place).agreementDays(LocalDate.of(2026, 1, 1), LocalDate.of(2040, 12, 31));
        var notice = all.stream().filter(one -> one.kind() == AgreementDay.Kind.NOTICE).findFirst().orElseThrow();
        model.stand(notice.day());
        model.refresh();
        assertTrue(model.agenda().get().on(notice.day()).agreements().contains(notice), all::toString);
    }

    private List<String> meetings(LocalDate date) {
        model.stand(date);
        return model.agenda().get().on(date).meetings().stream().map(one -> one.meeting().board()).toList();
    }

    @Test
    void aMeetingIsWrittenOnItsDayChangedMovedAndTakenAwayAgain() {
        var tuesday = LocalDate.of(2026, 12, 1);
        model.stand(tuesday);
        model.begin();
        written().board.set("IKT-rådet");
        model.keep();
        model.refresh();
        assertEquals(List.of("IKT-rådet"), meetings(tuesday));
        model.change(model.agenda().get().on(tuesday).meetings().getFirst());
        written().board.set("Porteføljestyret");
        written().heldOn.set(Optional.of(tuesday.plusDays(1)));
        model.keep();
        model.refresh();
        assertEquals(tuesday.plusDays(1), model.day().get());
        assertEquals(List.of(), meetings(tuesday));
        assertEquals(List.of("Porteføljestyret"), meetings(tuesday.plusDays(1)));
        model.remove(model.agenda().get().on(tuesday.plusDays(1)).meetings().getFirst());
        model.refresh();
        assertEquals(List.of(), meetings(tuesday.plusDays(1)));
    }

    @Test
    void aMeetingOfNobodyIsRefusedAndStaysToBeMended() {
        model.begin();
        model.keep();
        assertEquals(List.of(Message.of("meeting.refused.nobody")), desk.refusals());
        written().board.set("IKT-rådet");
        written().heldOn.set(Optional.empty());
        model.keep();
        assertEquals(List.of(Message.of("meeting.refused.nobody"), Message.of("meeting.refused.noDay")),
                desk.refusals());
        assertTrue(model.draft().get().isPresent());
    }

    @Test
    void aBoardMeetsOnTheDayOfTheGatesItDecidesAndOwnersDecideTheirsWithoutAMeeting() {
        var day = LocalDate.of(2026, 12, 17);
        assertEquals(List.of("Porteføljestyret"), meetings(day));
        var agenda = model.agenda().get().on(day);
        assertEquals(List.of("BP3 6101 Prosjekteier", "BP4 6116 Porteføljestyret"),
                agenda.deadlines().stream().map(CalendarViewModelTest::decided).toList());
        assertEquals(List.of("BP4 6116 Porteføljestyret"), agenda.gates(agenda.meetings().getFirst().meeting())
                .stream().map(CalendarViewModelTest::decided).toList());
    }

    private static String decided(Deadline gate) {
        return gate.code() + " " + gate.number() + " " + gate.who();
    }

    private MeetingDraft written() {
        return model.draft().get().orElseThrow();
    }
}
