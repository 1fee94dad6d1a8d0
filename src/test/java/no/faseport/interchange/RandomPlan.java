package no.faseport.interchange;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.economy.Money;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.FileBaseline;
import no.faseport.planfile.FileBaseline.Planned;
import no.faseport.planfile.FileCalendar;
import no.faseport.planfile.FileDay;
import no.faseport.planfile.FileEstimate;
import no.faseport.planfile.FileGate;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.planfile.FileTerms;
import no.faseport.planfile.FileUncertainty;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.planfile.PlanLink;
import no.faseport.schedule.Constraint;
import no.faseport.schedule.CostRange;
import no.faseport.schedule.DayRange;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.Extent;
import no.faseport.schedule.Lag;

/// A plan with something of everything, the same for the same seed.
final class RandomPlan {
    private static final List<String> NAMES = List.of("Anskaffelse", "Ås & Øy <prøve>", "«Kravliste»", "A \"b\" 'c'",
            "Opplæring  i to ledd", "Μετάβαση 移行 🚀");
    private static final List<String> STAFF = List.of("Prosjektleder", "Berg, Åse", "Drift [natt]; vakt",
            "Μετάβαση 移行 🚀");
    private static final List<String> NOTES = List.of("", "Én linje", "To\nlinjer\n\nog en til ", "  <b>&amp;</b>\t;");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Random random;

    RandomPlan(long seed) {
        this.random = new Random(seed);
    }

    PlanFile plan() {
        var calendars = IntStream.rangeClosed(1, 1 + random.nextInt(3)).mapToObj(this::calendar).toList();
        var status = maybe(day());
        var lines = new ArrayList<PlanLine>();
        int count = 1 + random.nextInt(25);
        for (int key = 1; key <= count; key++) {
            lines.add(line(key, lines, calendars, status));
        }
        var summaries = PlanFile.of("x", lines, List.of()).summaries();
        var followed = new HashSet<Integer>(List.of(1));
        lines.stream().filter(line -> !summaries.contains(line.key())).flatMap(line -> line.calendar().stream())
                .forEach(followed::add);
        var resources = IntStream.rangeClosed(1, random.nextInt(4)).mapToObj(this::resource).toList();
        return new PlanFile("Plan & prøve «æøå»",
                new FileTerms(status, Optional.of(1), maybe(random.nextInt(250))),
                inOrder(lines), links(lines), calendars.stream().filter(one -> followed.contains(one.key())).toList(),
                baselines(lines), resources, shares(lines, resources), uncertainty(lines),
                random.nextBoolean() ? List.of() : List.of(new FileGate("BP2.1", "BP2.1 Videre?", day())));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(1500));
    }

    private FileCalendar calendar(int key) {
        var weekdays = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (var weekday : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                weekdays.add(weekday);
            }
        }
        var days = new ArrayList<FileDay>();
        var from = FIRST;
        for (int i = random.nextInt(6); i > 0; i--) {
            from = from.plusDays(1 + random.nextInt(200));
            var until = from.plusDays(random.nextInt(3) == 0 ? random.nextInt(20) : 0);
            days.add(new FileDay(from, until, random.nextBoolean(), random.nextBoolean() ? "Planleggingsdag" : ""));
            from = random.nextBoolean() ? from : until;
        }
        return new FileCalendar(key,
                one(List.of("Kalender ", "Arbeidstid for avdelingene som arbeider i turnus hele året "))
                        + key,
                weekdays, random.nextBoolean(), days);
    }

    private PlanLine line(int key, List<PlanLine> before, List<FileCalendar> calendars, Optional<LocalDate> status) {
        var parent = before.isEmpty() || random.nextInt(3) == 0
                ? Optional.<Integer>empty()
                : Optional.of(one(before).key());
        var own = maybe(one(calendars));
        var calendar = own.orElse(calendars.getFirst()).working();
        var manual = random.nextInt(5) == 0;
        var start = manual ? day() : calendar.onOrAfter(day());
        int duration = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(60);
        int done = random.nextInt(3) == 0 ? random.nextInt(101) : 0;
        return new PlanLine(key, parent, one(NAMES) + " " + key, start,
                new Extent(start, duration, done, manual).finish(calendar, status), duration, done,
                one(List.of("", "Prosjektleder", "IKT & drift")),
                manual, constraint(), maybe(day()), own.map(FileCalendar::key), one(NOTES));
    }

    private Constraint constraint() {
        var kind = one(List.of(Constraint.Kind.values()));
        return new Constraint(kind, kind.isDated() ? Optional.of(day()) : Optional.empty());
    }

    /// Children right after their parents, as an outline is written.
    private static List<PlanLine> inOrder(List<PlanLine> lines) {
        var ordered = new ArrayList<PlanLine>();
        append(Optional.empty(), lines, ordered);
        return ordered;
    }

    private static void append(Optional<Integer> parent, List<PlanLine> lines, List<PlanLine> ordered) {
        lines.stream().filter(line -> line.parent().equals(parent)).forEach(line -> {
            ordered.add(line);
            append(Optional.of(line.key()), lines, ordered);
        });
    }

    private List<PlanLink> links(List<PlanLine> lines) {
        var links = new ArrayList<PlanLink>();
        for (var successor : inOrder(lines)) {
            var predecessors = new HashSet<Integer>();
            for (int i = random.nextInt(3); i > 0; i--) {
                var before = one(lines);
                if (before.key() < successor.key() && !isAbove(before.key(), successor, lines)
                        && predecessors.add(before.key())) {
                    links.add(new PlanLink(before.key(), successor.key(), one(List.of(Dependency.Kind.values())),
                            new Lag(random.nextInt(41) - 20, one(List.of(Lag.Unit.values())))));
                }
            }
        }
        return links.stream().filter(link -> !sameDay(link, lines)).toList();
    }

    /// Two whole days cannot follow each other without lag on one day; a file that says so is a file of hours.
    private static boolean sameDay(PlanLink link, List<PlanLine> lines) {
        return link.lag().amount() == 0 && link.kind() == Dependency.Kind.FS && lines.stream()
                .filter(line -> line.key() == link.predecessor()).findFirst().orElseThrow().finish()
                .equals(lines.stream().filter(line -> line.key() == link.successor()).findFirst().orElseThrow()
                        .start());
    }

    private static boolean isAbove(int key, PlanLine line, List<PlanLine> lines) {
        return line.parent().isPresent() && (line.parent().get() == key || isAbove(key,
                lines.stream().filter(each -> each.key() == line.parent().get()).findFirst().orElseThrow(), lines));
    }

    private List<FileBaseline> baselines(List<PlanLine> lines) {
        return IntStream.range(0, random.nextInt(5)).mapToObj(number -> new FileBaseline(number,
                "Ved BP" + number, Optional.of(Instant.parse("2026-03-0" + (number + 1) + "T09:15:30.123456Z")),
                one(List.of("anna", "Bjarne B. Berg")),
                maybe(one(List.of("BP1", "BP 2.1"))),
                random.nextBoolean() ? new BigDecimal("0.00") : new BigDecimal("1234567.50"),
                inOrder(lines).stream().filter(line -> number != 2 && random.nextInt(4) > 0)
                        .map(this::planned).toList()))
                .map(one -> one.number() % 2 == 0 ? one : withGone(one)).toList();
    }

    private FileBaseline withGone(FileBaseline one) {
        var lines = new ArrayList<>(one.lines());
        lines.add(new Planned(-3, "Borte; siden", day(), LocalDate.of(2031, 1, 1), random.nextInt(9),
                maybe(new BigDecimal("0.50"))));
        return new FileBaseline(one.number(), one.name(), one.takenAt(), one.takenBy(), one.gate(), one.cost(), lines);
    }

    private Planned planned(PlanLine line) {
        var start = day();
        int duration = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(30);
        return new Planned(line.key(), random.nextInt(5) == 0 ? "Før " + line.key() : line.name(), start,
                duration == 0 ? start : start.plusDays(duration * 2L), duration,
                maybe(new BigDecimal("980.25")));
    }

    private FileResource resource(int key) {
        return new FileResource(key, one(STAFF) + " " + key, random.nextBoolean(),
                new BigDecimal(one(List.of("37.50", "40.00", "7.50", "33.33", "112.50", "300.00", "0.50", "0.00"))),
                away());
    }

    private FileUncertainty uncertainty(List<PlanLine> lines) {
        var estimates = new ArrayList<FileEstimate>();
        inOrder(lines).stream().filter(_ -> random.nextInt(3) == 0).forEach(line -> {
            int shortest = 1 + random.nextInt(20);
            estimates.add(new FileEstimate(Optional.of(line.key()), "",
                    Optional.of(new DayRange(shortest, shortest + random.nextInt(40))), maybe(cost())));
        });
        for (int i = random.nextInt(3); i > 0; i--) {
            estimates.add(new FileEstimate(Optional.empty(), one(NAMES), Optional.empty(), Optional.of(cost())));
        }
        return new FileUncertainty(maybe(random.nextInt(101)), estimates);
    }

    private CostRange cost() {
        return new CostRange(new Money(new BigDecimal(one(List.of("0.00", "-5.50", "120000.25")))),
                new Money(new BigDecimal("120000.25")), new Money(new BigDecimal("1234567.89")));
    }

    /// Whole and partial absences, by their first days, some of them on the same days.
    private List<FileAway> away() {
        var away = new ArrayList<FileAway>();
        var from = day();
        for (int i = random.nextInt(6); i > 0; i--) {
            away.add(new FileAway(from, from.plusDays(random.nextInt(30)), random.nextInt(3) > 0
                    ? FileAway.ALL
                    : 1 + random.nextInt(99), one(List.of("", "Ferie & avspasering", "Kurs \\n, 40 %"))));
            from = from.plusDays(random.nextInt(40));
        }
        return away;
    }

    /// Some of the lines of `plan` that only their own start holds where they are.
    Set<Integer> held(PlanFile plan) {
        var summaries = plan.summaries();
        var loose = Set.of(Constraint.Kind.AS_SOON_AS_POSSIBLE, Constraint.Kind.START_NO_LATER,
                Constraint.Kind.FINISH_NO_EARLIER, Constraint.Kind.FINISH_NO_LATER);
        return plan.lines().stream().filter(line -> loose.contains(line.constraint().kind()) && !line.manual()
                && !summaries.contains(line.key()) && random.nextBoolean()).map(PlanLine::key)
                .collect(Collectors.toSet());
    }

    private List<FileShare> shares(List<PlanLine> lines, List<FileResource> resources) {
        var shares = new ArrayList<FileShare>();
        for (var line : inOrder(lines)) {
            for (var resource : resources) {
                if (random.nextInt(4) == 0) {
                    shares.add(new FileShare(line.key(), resource.key(), 1 + random.nextInt(200)));
                }
            }
        }
        return shares;
    }
}
