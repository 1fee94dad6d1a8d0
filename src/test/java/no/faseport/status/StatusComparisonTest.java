package no.faseport.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.project.Section;
import no.faseport.status.StatusComparison.Course;
import org.junit.jupiter.api.Test;

/// Which way a project goes is told by more of its sections going there than the other way.
class StatusComparisonTest {
    private static final List<Section> SECTIONS = List.of(Section.PROGRESS, Section.ECONOMY, Section.QUALITY);

    private static StatusReport report(Standing... standings) {
        var sections = new ArrayList<SectionStatus>();
        for (int i = 0; i < standings.length; i++) {
            sections.add(new SectionStatus(SECTIONS.get(i), standings[i], ""));
        }
        return new StatusReport(new StatusReportId(new UUID(0, 1)), 1, new ProjectId(new UUID(0, 2)),
                LocalDate.of(2026, 6, 5), "anna", "", Optional.empty(), new StatusFigures("", "", Optional.empty(),
                        Money.ZERO, Money.ZERO, Money.ZERO, Optional.empty()),
                sections);
    }

    private static Course course(List<Standing> before, List<Standing> after) {
        return new StatusComparison(report(before.toArray(Standing[]::new)), report(after.toArray(Standing[]::new)))
                .course();
    }

    @Test
    void moreSectionsBetterThanWorseIsBetter() {
        assertEquals(Course.BETTER, course(List.of(Standing.MAJOR, Standing.MINOR, Standing.AS_PLANNED),
                List.of(Standing.MINOR, Standing.AS_PLANNED, Standing.MINOR)));
    }

    @Test
    void moreSectionsWorseThanBetterIsWorse() {
        assertEquals(Course.WORSE, course(List.of(Standing.AS_PLANNED), List.of(Standing.MAJOR)));
    }

    @Test
    void asManyEachWayIsTheSame() {
        assertEquals(Course.SAME, course(List.of(Standing.MINOR, Standing.AS_PLANNED),
                List.of(Standing.AS_PLANNED, Standing.MINOR)));
    }

    @Test
    void nothingKnownIsUntold() {
        assertEquals(Course.UNTOLD, course(List.of(Standing.AS_PLANNED), List.of(Standing.UNKNOWN)));
        assertEquals(Course.UNTOLD, course(List.of(), List.of()));
    }

    @Test
    void aCourseAddsUpWhatWentBetterAndWorseFromReportToReport() {
        var newestFirst = List.of(report(Standing.AS_PLANNED, Standing.MINOR), report(Standing.MINOR, Standing.MINOR),
                report(Standing.AS_PLANNED, Standing.AS_PLANNED));
        var course = StatusCourse.ofNewestFirst(newestFirst);
        assertEquals(List.of(0, -2, -1), course.levels());
        assertEquals(List.of(0, -1, 0), course.levels(SECTIONS.getFirst()));
        assertEquals(List.of(true, false), List.of(course.isThere(),
                StatusCourse.ofNewestFirst(newestFirst.subList(0, 1)).isThere()));
    }
}
