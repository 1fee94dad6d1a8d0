package no.faseport.portfolio.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.project.ProjectStatus;
import no.faseport.words.Language;
import no.faseport.words.Words;
import org.junit.jupiter.api.Test;

/// What is let through, and how fast, in a large portfolio.
class LookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 5);
    private static final int MANY = 5000;

    private final Rows rows = new Rows("Idé", "Planlegging", "Gjennomføring", "Gevinstrealisering");

    private List<PortfolioRow> many() {
        var all = new ArrayList<PortfolioRow>();
        for (int i = 0; i < MANY; i++) {
            all.add(rows.in(i % 4, i % 9 == 0 ? ProjectStatus.WAITING : ProjectStatus.ACTIVE));
        }
        return all;
    }

    private static Look look(Onlooker who, List<PortfolioRow> at) {
        return new Look(new Words(Language.BOKMAAL), TODAY, who, at);
    }

    @Test
    void mineAreThoseIOwnOrLeadAndStarredThoseIHaveStarred() {
        var all = List.of(rows.in(0, ProjectStatus.ACTIVE), rows.in(1, ProjectStatus.ACTIVE),
                rows.in(2, ProjectStatus.ACTIVE));
        var look = look(new Onlooker("leder 2", Set.of(all.getLast().id())), all);
        assertEquals(List.of(all.get(1)), look.through(Shipped.MINE.arrangement()));
        assertEquals(List.of(all.get(2)),
                look.through(Arrangement.USUAL.withChips(List.of(Chip.of(Chip.Whose.STARRED)))));
    }

    @Test
    void theGatesOfNinetyDaysCountTheNinetiethAndTheLateOnes() {
        var all = many();
        var look = look(new Onlooker("", Set.of()), all);
        assertEquals(90, look.through(Shipped.GATES.arrangement()).size());
    }

    @Test
    void closedProjectsAndThoseInTheirLastPhaseAreWhereBenefitsAre() {
        var all = List.of(rows.in(0, ProjectStatus.ACTIVE), rows.in(3, ProjectStatus.ACTIVE),
                rows.in(2, ProjectStatus.CLOSED), rows.in(3, ProjectStatus.STOPPED));
        var look = look(new Onlooker("", Set.of()), all);
        assertEquals(all.subList(1, 3), look.through(Shipped.BENEFITS.arrangement()));
    }

    @Test
    void fiveThousandProjectsAreFilteredSortedGroupedAndPutOnTheBoard() {
        var look = look(new Onlooker("Leder 3", Set.of()), many());
        var how = Arrangement.USUAL.withText("prosjekt").withGrouping(Grouping.UNIT)
                .withSort(Optional.of(Column.LEADER), true);
        var through = look.through(how);
        assertEquals(MANY + 5, look.lines(through, how.grouping(), Set.of()).size());
        assertEquals(4, look.board(through).lanes().size());
    }
}
