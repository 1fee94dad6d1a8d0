package no.faseport.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.planfile.AwayDays;
import no.faseport.planfile.FileAway;
import no.faseport.schedule.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.mpxj.Availability;
import org.mpxj.Resource;

/// How much of a resource there is over time: the most there ever is, and when there is less.
final class AvailabilityIn {
    private static final int MOST = 200;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(FileAway.ALL);

    private final List<Availability> table;
    private final BigDecimal most;

    AvailabilityIn(Resource resource) {
        this.table = resource.getAvailability().stream().limit(MOST).toList();
        this.most = table.stream().map(one -> units(one.getUnits())).max(BigDecimal::compareTo)
                .orElseGet(() -> units(resource.getMaxUnits()));
    }

    /// The most there is, in hundredths of a full week.
    BigDecimal most() {
        return most;
    }

    /// When there is less; for times that no file tells of, and of a resource of which there is nothing, as `listed`.
    List<FileAway> partly(List<FileAway> listed) {
        var told = AwayDays.of(listed).partly();
        if (most.signum() == 0) {
            return told;
        }
        var partly = new ArrayList<>(AwayDays.within(told, LocalDate.MIN, StaffOut.FIRST.minusDays(1)));
        table.forEach(one -> less(one).filter(less -> partly.stream().noneMatch(less::overlaps))
                .ifPresent(partly::add));
        partly.addAll(AwayDays.within(told, StaffOut.LAST.plusDays(1), LocalDate.MAX));
        return partly;
    }

    private Optional<FileAway> less(Availability one) {
        var from = one.getRange().getStart().toLocalDate();
        var until = one.getRange().getEnd().toLocalDate();
        int share = HUNDRED.subtract(units(one.getUnits()).multiply(HUNDRED).divide(most, 0, RoundingMode.HALF_UP))
                .intValue();
        return share < 1 || until.isBefore(from) || !WorkCalendar.covers(from) || !WorkCalendar.covers(until)
                ? Optional.empty()
                : Optional.of(new FileAway(from, until, share, ""));
    }

    /// What the file says, where it says something sensible.
    static BigDecimal units(@Nullable Number units) {
        double said = units == null || !Double.isFinite(units.doubleValue()) ? 100 : units.doubleValue();
        return BigDecimal.valueOf(Math.clamp(said, 0, 10_000));
    }
}
