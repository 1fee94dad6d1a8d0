package no.faseport.schedule;

import java.util.LinkedHashSet;
import java.util.Set;

/// What single dependencies demand.
final class Links {
    private final Calculated plan;
    private final Network network;

    Links(Calculated plan) {
        this.plan = plan;
        this.network = plan.network;
    }

    /// The dependencies that decide the date of their successor or of one under it.
    Set<DependencyId> driving() {
        var driving = new LinkedHashSet<DependencyId>();
        for (int arrow = 0; arrow < network.arrows.count(); arrow++) {
            if (network.isLink(arrow) && network.arrows.isThere(arrow) && drives(arrow)) {
                driving.add(network.dependency(arrow).id());
            }
        }
        return driving;
    }

    /// True where this dependency is one of them.
    boolean isDriving(DependencyId dependency) {
        int link = network.arrow(dependency);
        return link >= 0 && drives(link);
    }

    private boolean drives(int link) {
        int then = network.number(network.arrows.to[link]);
        return network.isSummary(then)
                ? plan.under(then).stream().anyMatch(number -> drives(link, number))
                : drives(link, then);
    }

    private boolean drives(int link, int number) {
        return !plan.lines.settled[number] && demanded(link, number) == plan.dates.start[network.in(number)];
    }

    /// The first day that `link` lets `number`, its successor or one under it, start.
    int demanded(int link, int number) {
        int before = network.arrows.from[link];
        int start = plan.dates.start[before];
        int end = plan.dates.end[before];
        return switch (network.arrows.kind[link]) {
            case Arrows.FS -> first(number, plan.lags.after(link, Moment.after(end)));
            case Arrows.SS -> first(number, plan.lags.after(link, start));
            case Arrows.FF -> last(number, plan.lags.after(link, Moment.day(end)));
            default -> last(number, plan.lags.after(link, start));
        };
    }

    private int first(int number, int start) {
        return plan.lines.calendar[number].onOrAfter(start);
    }

    private int last(int number, int finish) {
        return plan.lines.startOf(number, plan.lines.calendar[number].number(finish));
    }
}
