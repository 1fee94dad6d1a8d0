package no.faseport.ui.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.gate.Figures;
import no.faseport.portfolio.DeliveryLine;
import no.faseport.portfolio.GatePage;
import no.faseport.portfolio.LatestStatus;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.schedule.Activity;
import no.faseport.ui.Days;
import no.faseport.ui.Sign;
import no.faseport.words.Words;

/// What matters in a project on a day, the worst first; within the same weight in the order a meeting would take it.
record Matters(Words words, LocalDate today) {
    private static final int SOON = 30;
    private static final int VERY_SOON = 14;

    /// The lines for a project and its room.
    List<Matter> of(Overview shown, RoomPage room) {
        return Stream.of(gate(shown), breaches(room), shown.conditions().stream().flatMap(this::condition),
                shown.late().stream().map(this::milestone), deliveries(room),
                room.log().stream().map(Kept::fact).filter(one -> one.isOverdue(today)).map(this::overdue),
                money(shown), room.status().stream().map(this::status))
                .flatMap(lines -> lines).sorted(Comparator.comparing(matter -> weight(matter.sign()))).toList();
    }

    private static int weight(Sign sign) {
        return switch (sign) {
            case BAD, STOPPED -> 0;
            case WATCH, REWORK, WAITING -> 1;
            case GOOD, CONDITIONAL, ACTIVE, UNKNOWN, CLOSED -> 2;
        };
    }

    private Stream<Matter> gate(Overview shown) {
        return shown.next().stream().flatMap(page -> {
            var way = Way.to(page.gate().id());
            var lines = new ArrayList<Matter>();
            lines.add(new Matter(sign(page), words.text("matter.gate", page.gate().code(),
                    page.gate().template().title(), when(page)), way));
            int missing = page.gate().missing().size();
            if (missing > 0) {
                lines.add(new Matter(Sign.WATCH,
                        words.count("matter.missing", missing, page.gate().code()), way));
            }
            return lines.stream();
        });
    }

    private Sign sign(GatePage page) {
        return page.gate().plannedOn()
                .map(day -> day.isBefore(today)
                        ? Sign.BAD
                        : day.isAfter(today.plusDays(VERY_SOON)) ? Sign.GOOD : Sign.WATCH)
                .orElse(Sign.WATCH);
    }

    private String when(GatePage page) {
        return page.gate().plannedOn().map(day -> words.text("matter.day", day, left(day)))
                .orElseGet(() -> words.text("matter.noDay"));
    }

    private String left(LocalDate day) {
        return new Days(words).left(day, today);
    }

    private static Way frames() {
        return Way.to(Way.Part.FRAMES);
    }

    private Stream<Matter> breaches(RoomPage room) {
        return room.breaches().stream().map(one -> new Matter(Sign.BAD, words.text(one.breach().message()), frames()));
    }

    private Stream<Matter> condition(OpenCondition open) {
        var deadline = open.condition().deadline();
        Optional<Sign> sign = open.isOverdue(today)
                ? Optional.of(Sign.BAD)
                : deadline.filter(day -> !day.isAfter(today.plusDays(SOON))).map(day -> Sign.WATCH);
        return sign.stream().map(how -> new Matter(how, words.text("matter.condition", open.setAt(),
                open.condition().text(), deadline.map(this::left).orElse("")), open.way()));
    }

    private Matter milestone(Activity late) {
        return new Matter(Sign.WATCH, words.text("matter.milestone", late.name(), late.start()),
                Way.to(Way.Part.PLAN));
    }

    private Stream<Matter> deliveries(RoomPage room) {
        return room.deliveries().stream().filter(line -> line.kept().fact().collides())
                .map(line -> new Matter(Sign.WATCH, delivery(room, line), frames()));
    }

    private String delivery(RoomPage room, DeliveryLine line) {
        var delivery = line.kept().fact();
        var delivers = line.from().id().equals(room.project());
        var other = delivers ? line.to() : line.from();
        return words.text(delivers ? "matter.delivers" : "matter.waits", delivery.what(), other.number(), other.name(),
                delivery.delivered().orElseThrow(), delivery.needed().orElseThrow());
    }

    private Matter overdue(LogEntry entry) {
        return new Matter(Sign.WATCH, words.text("matter.log", entry.title(), entry.deadline().orElseThrow()),
                Way.to(Way.Part.LOG));
    }

    private Stream<Matter> money(Overview shown) {
        var year = shown.page().thisYear();
        return year.budget().isZero() && year.forecast().isZero() ? Stream.empty() : Stream.of(deviation(shown, year));
    }

    private Matter deviation(Overview shown, Figures year) {
        var deviation = year.budget().minus(year.forecast()).amount();
        var key = deviation.signum() < 0 ? "matter.over" : "matter.within";
        return new Matter(deviation.signum() < 0 ? Sign.WATCH : Sign.GOOD,
                words.text(key, String.valueOf(shown.year()), words.kroner(deviation.abs())),
                Way.to(Way.Part.ECONOMY));
    }

    private Matter status(LatestStatus status) {
        var summary = status.summary().lines().findFirst().orElse("");
        return new Matter(Sign.CLOSED, words.text("matter.status", status.on(), status.author(), summary),
                Way.to(Way.Part.STATUS));
    }
}
