package no.faseport.ui.project;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The days between which a project's phases lie: day 0 is where the first begins, day i where gate i closes phase i.
///
/// Gates without a day are placed between their neighbours, or a usual phase away from the last one known; a day is
/// never before the one ahead of it.
///
/// @param days one more than there are gates
/// @param current the place of the phase the project is in
record PhaseDays(List<LocalDate> days, int current) {
    private static final long USUAL = 150;
    private static final long LEAST = 7;

    PhaseDays {
        days = List.copyOf(days);
    }

    /// The days of phases that close at `gates`, where the phase at `current` is the one the project is in `today`.
    static PhaseDays of(Optional<LocalDate> begins, List<Optional<LocalDate>> gates, int current, LocalDate today) {
        var days = new ArrayList<LocalDate>();
        days.add(beginning(begins, gates, current, today));
        for (int i = 0; i < gates.size(); i++) {
            var soonest = i == current ? today.plusDays(USUAL / 2) : LocalDate.MIN;
            days.add(later(wanted(gates, i, days.getLast(), soonest), days.getLast().plusDays(LEAST)));
        }
        return new PhaseDays(days, current);
    }

    private static LocalDate beginning(Optional<LocalDate> begins, List<Optional<LocalDate>> gates, int current,
            LocalDate today) {
        var known = known(gates, 0);
        if (known < 0) {
            return begins.filter(today::isAfter).orElse(today.minusDays(USUAL * current + USUAL / 2));
        }
        var first = gates.get(known).orElseThrow();
        return begins.filter(first::isAfter).orElse(first.minusDays(USUAL * (known + 1)));
    }

    private static LocalDate wanted(List<Optional<LocalDate>> gates, int i, LocalDate last, LocalDate soonest) {
        var known = known(gates, i);
        if (known < 0) {
            return later(last.plusDays(USUAL), soonest);
        }
        var days = ChronoUnit.DAYS.between(last, gates.get(known).orElseThrow());
        return last.plusDays(days / (known - i + 1));
    }

    /// The first place from `i` with a known day, or -1.
    private static int known(List<Optional<LocalDate>> gates, int i) {
        for (int at = i; at < gates.size(); at++) {
            if (gates.get(at).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    LocalDate first() {
        return days.getFirst();
    }

    LocalDate last() {
        return days.getLast();
    }
}
