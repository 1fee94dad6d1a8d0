package no.faseport.ui.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.portfolio.LoadPage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Resource;
import no.faseport.schedule.WeekLoad;

/// A line of the load table: a resource week by week, or what of it others than one project take.
record LoadRow(Resource resource, Optional<ProjectId> except, List<WeekLoad> weeks) {
    private static final double WHOLE = 100;
    private static final int HALF = 50;

    /// Keeps a copy.
    LoadRow {
        weeks = List.copyOf(weeks);
    }

    /// How much of a week is taken.
    enum Level {
        NONE, LIGHT, BUSY, OVER
    }

    /// A line for every resource.
    static List<LoadRow> of(LoadPage page) {
        return page.resources().stream()
                .map(one -> new LoadRow(one, Optional.empty(), page.load().of(one.id()))).toList();
    }

    /// Two lines for every resource that works in `project`: all it does, and what of that other projects want.
    static List<LoadRow> of(LoadPage page, ProjectId project) {
        var here = page.in(project).stream().map(one -> one.assignment().resource()).distinct().toList();
        var rows = new ArrayList<LoadRow>();
        for (var one : page.resources()) {
            if (here.contains(one.id())) {
                rows.add(new LoadRow(one, Optional.empty(), page.load().of(one.id())));
                rows.add(new LoadRow(one, Optional.of(project), page.load().of(one.id())));
            }
        }
        return List.copyOf(rows);
    }

    /// The hours wanted in the week at `index`.
    double wanted(int index) {
        var week = weeks.get(index);
        return week.wanted() - except.map(week::wanted).orElse(0.0);
    }

    /// The hours wanted, in percent of those there are; nothing where there are none.
    Optional<Long> percent(int index) {
        double capacity = weeks.get(index).capacity();
        return capacity <= 0 ? Optional.empty() : Optional.of(Math.round(wanted(index) / capacity * WHOLE));
    }

    /// How much of the week at `index` is taken.
    Level level(int index) {
        var week = weeks.get(index);
        if (except.isEmpty() && week.isOverloaded()) {
            return Level.OVER;
        }
        long percent = percent(index).orElse(0L);
        return percent == 0 ? Level.NONE : percent <= HALF ? Level.LIGHT : Level.BUSY;
    }

    /// The first day of the week at `index`.
    LocalDate monday(int index) {
        return weeks.get(index).monday();
    }
}
