package no.faseport.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.project.Delivery;
import no.faseport.project.Document;
import no.faseport.project.LogEntry;
import no.faseport.project.LogKind;
import no.faseport.project.Programme;
import no.faseport.project.ProgrammeId;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.Role;
import no.faseport.project.Stakeholder;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;
import no.faseport.store.Room;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// Furnishes the rooms of a few example projects: people, documents, log, tolerances, a programme and deliveries.
final class ExampleRooms {
    private static final String FIBRE = "6101";
    private static final String FINANCE = "6102";
    private static final String LAPTOPS = "6104";
    private static final String WIRELESS = "6112";
    private static final String TESTS = "6118";
    private static final int A_WEEK = 7;

    private final Work work;
    private final LocalDate today;

    /// The rooms as they stand `today`.
    ExampleRooms(Work work, LocalDate today) {
        this.work = work;
        this.today = today;
    }

    /// Writes them.
    void write() {
        var fibre = work.projects().withNumber(FIBRE).orElseThrow();
        people(fibre);
        papers(fibre);
        log(fibre);
        work.projects().all().forEach(this::tolerances);
        family(fibre);
    }

    private void people(Project fibre) {
        var room = work.room();
        var id = fibre.id();
        role(room, id, "Prosjekteier", "Kommunalsjef oppvekst", "2024-01-08");
        role(room, id, "Prosjektleder", "Leder oppvekst-IKT", "2024-09-20");
        room.add(id, new Role("Prosjektleder", "Rådgiver oppvekst", Optional.of(LocalDate.of(2024, 1, 8)),
                Optional.of(LocalDate.of(2024, 9, 19))));
        role(room, id, "Gevinstansvarlig", "Skolefaglig rådgiver", "2024-09-20");
        role(room, id, "Styringsgruppe", "Økonomisjefen", "2024-03-14");
        role(room, id, "Styringsgruppe", "Leder vann og avløp", "2024-03-14");
        role(room, id, "Seniorbruker", "Rektor ved ungdomsskolen", "2024-09-20");
        role(room, id, "Systemeier", "Driftsleder IKT", "2024-01-08");
        room.add(id, new Stakeholder("Rektorene", 5, 4, "Fast punkt på rektormøtet hver måned"));
        room.add(id, new Stakeholder("Foreldreutvalgene", 4, 2, "Brev når skolen kobles om"));
        room.add(id, new Stakeholder("Grunneiere langs traseene", 3, 5, "Møte med hver grunneier før det graves"));
        room.add(id, new Stakeholder("Private barnehager", 3, 2, "Nyhetsbrev"));
        room.add(id, new Stakeholder("Kommunestyret", 2, 5, "Tertialrapport"));
    }

    private static void role(Room room, ProjectId project, String role, String person, String from) {
        room.add(project, new Role(role, person, Optional.of(LocalDate.parse(from)), Optional.empty()));
    }

    private void papers(Project fibre) {
        var room = work.room();
        room.add(fibre.id(), document("Styringsdokument", "Styringsdokument for fiber til skolene", "1.2", "24/0112-4",
                "2024-08-29"));
        room.add(fibre.id(), document("Kontrakt", "Rammeavtale om graving og fiber", "", "24/0112-11", "2025-02-03"));
        room.add(fibre.id(), document("Gevinstplan", "Gevinstplan", "0.9", "24/0112-6", "2024-09-02"));
    }

    private static Document document(String type, String title, String edition, String caseNumber, String day) {
        return new Document(type, title, "https://arkiv.example/" + caseNumber, Optional.empty(), edition, caseNumber,
                Optional.of(LocalDate.parse(day)));
    }

    private void log(Project fibre) {
        var leader = "Leder oppvekst-IKT";
        var room = work.room();
        room.add(fibre.id(), new LogEntry(LogKind.LESSON, today.minusWeeks(11), "Varsle skolen to uker før omkobling",
                "To skoler måtte flytte prøver fordi varselet kom samme uke.", leader, "", Optional.empty(),
                Optional.empty()));
        room.add(fibre.id(), new LogEntry(LogKind.CHANGE_REQUEST, today.minusWeeks(6),
                "Ta med SFO-bygget ved barneskolen i nord", "Gir 120 meter ekstra trasé og er ikke i kontrakten.",
                leader, "Kommunalsjef oppvekst", Optional.of(today.minusDays(A_WEEK)), Optional.empty()));
        room.add(fibre.id(), new LogEntry(LogKind.DECISION, today.minusWeeks(4), "Omkobling bare i skoleferier",
                "Styringsgruppen vil ikke ha brudd i undervisningen.", leader, leader, Optional.empty(),
                Optional.of(today.minusWeeks(4))));
        room.add(fibre.id(),
                new LogEntry(LogKind.DEVIATION, today.minusWeeks(2), "Feil type kabel levert til to skoler",
                        "Leverandøren bytter uten kostnad, men to uker tapes.", leader, "Driftsleder IKT",
                        Optional.of(today.plusDays(10)), Optional.empty()));
        room.add(fibre.id(), new LogEntry(LogKind.COMMENT, today.minusDays(3), "Grunneier i sør har sagt ja", "",
                leader, "", Optional.empty(), Optional.empty()));
    }

    /// Every project may slip four weeks and cost a tenth more; what is said in words is said for a few.
    private void tolerances(Project project) {
        var room = work.room();
        room.add(project.id(), Tolerance.none(ToleranceKind.TIME).within(Optional.of(4 * A_WEEK)));
        room.add(project.id(), Tolerance.none(ToleranceKind.COST)
                .upTo(Optional.of(project.number().equals(FINANCE) ? BigDecimal.TWO : BigDecimal.TEN)));
        if (project.number().equals(FIBRE)) {
            room.add(project.id(), Tolerance.none(ToleranceKind.SCOPE).worded("Ingen skole tas ut uten ny beslutning"));
            room.add(project.id(), Tolerance.none(ToleranceKind.QUALITY).worded("1 Gbit/s til hver skole")
                    .breached("To små skoler får foreløpig 500 Mbit/s"));
        }
    }

    private void family(Project fibre) {
        var school = new Programme(new ProgrammeId(Uid.next()), 1, "Digital skole", "Kommunalsjef oppvekst",
                "Alle elever skal ha utstyr, nett og verktøy som virker samtidig.");
        work.programmes().add(school);
        for (var number : List.of(FIBRE, LAPTOPS, TESTS)) {
            work.programmes().place(project(number).id(), Optional.of(school.id()));
        }
        work.programmes().under(project(WIRELESS).id(), Optional.of(fibre.id()));
        work.room().add(fibre.id(), new Delivery(project(TESTS).id(), "Fiber til alle ungdomsskolene",
                Optional.of(LocalDate.of(2026, 10, 30)), Optional.of(LocalDate.of(2026, 9, 15))));
        work.room().add(fibre.id(), new Delivery(project(WIRELESS).id(), "Nye svitsjer på skolene",
                Optional.of(LocalDate.of(2026, 8, 14)), Optional.of(LocalDate.of(2026, 8, 31))));
        work.room().add(project(LAPTOPS).id(), new Delivery(fibre.id(), "Tall på samtidige maskiner per skole",
                Optional.empty(), Optional.of(LocalDate.of(2026, 6, 19))));
    }

    private Project project(String number) {
        return work.projects().withNumber(number).orElseThrow();
    }
}
