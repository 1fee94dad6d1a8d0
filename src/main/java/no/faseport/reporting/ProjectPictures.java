package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.chart.ChartMark;
import no.faseport.chart.Chevrons;
import no.faseport.chart.MoneyBar;
import no.faseport.chart.TimeLine;
import no.faseport.chart.TimeLine.Stop;
import no.faseport.chart.TimeLine.Stretch;
import no.faseport.chart.TimeLine.Time;
import no.faseport.chart.TimeLine.Today;
import no.faseport.document.Drawing;
import no.faseport.gate.Outcome;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.view.Telling;
import no.faseport.project.Phase;
import no.faseport.project.ProjectStatus;
import no.faseport.words.Words;

/// The pictures of one project, each of which tells what it shows.
record ProjectPictures(Words words, Telling telling, boolean thousands) {
    private static final double ARROWS = 68;
    private static final double BEHIND = 6;
    private static final double LOW = 10.6;
    private static final double NAME = 84;
    private static final double BAR = 120;

    /// The phases as small arrows, with the name of the current one behind them.
    Drawing phase(PortfolioRow row) {
        int phases = row.model().phases().size();
        var marks = new ArrayList<>(Chevrons.plain(phases, now(row)).marks(ARROWS, LOW));
        marks.add(new ChartMark.Words(ARROWS + BEHIND, LOW / 2, NAME, phaseName(row), ChartMark.Side.LEFT,
                "chart-small"));
        return new Drawing(told(row), ARROWS + BEHIND + NAME, LOW, marks);
    }

    /// The phases as arrows that hold their names.
    Drawing phases(PortfolioRow row, double width, double height) {
        var names = row.model().phases().stream().map(Phase::name).toList();
        return new Drawing(told(row), width, height, new Chevrons(names, now(row)).marks(width, height));
    }

    private static int now(PortfolioRow row) {
        return row.status() == ProjectStatus.CLOSED ? row.model().phases().size() : row.phase().position();
    }

    private String phaseName(PortfolioRow row) {
        return row.status() == ProjectStatus.ACTIVE
                ? row.phase().name()
                : words.text("project.status." + row.status());
    }

    private String told(PortfolioRow row) {
        var phase = telling.phase(row);
        return row.status() == ProjectStatus.ACTIVE ? phase : phase + ", " + phaseName(row);
    }

    /// Budget, used and forecast of the year as one bar.
    Drawing money(PortfolioRow row) {
        var bar = new MoneyBar(row.budget().amount(), row.actual().amount(), row.forecast().amount());
        return new Drawing(words.text("reports.bar.told", telling.money(row.budget(), thousands),
                telling.money(row.actual(), thousands), telling.money(row.forecast(), thousands)), BAR, LOW,
                bar.marks(BAR, LOW));
    }

    /// The phases and gates to scale in time; nothing where no gate has a day, or where those to come will never be.
    Optional<Drawing> time(PortfolioRow row, Roadmap.Line line, double width) {
        if (row.status() == ProjectStatus.STOPPED) {
            return Optional.empty();
        }
        var stops = line.gates().stream().filter(gate -> gate.day().isPresent())
                .map(gate -> new Stop(gate.code(), gate.day().map(words::date).orElse(""), gate.day().orElseThrow(),
                        passed(gate)))
                .toList();
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        var picture = new TimeLine(stretches(row, line), stops, row.isOver()
                ? Optional.empty()
                : Optional.of(new Today(telling.today(), words.text("reports.today"))));
        var told = stops.stream().map(stop -> words.text(stop.passed() ? "reports.gate.passed" : "reports.gate.planned",
                stop.code(), stop.date())).collect(Collectors.joining(", "));
        return Optional.of(new Drawing(telling.phase(row) + ". " + told, width, picture.height(width),
                picture.marks(width)));
    }

    private static boolean passed(Roadmap.Stage gate) {
        return gate.outcome().filter(Outcome::movesOn).isPresent();
    }

    /// A phase lasts from the gate before it, or the start of the plan, until its own; those without both are left out.
    private static List<Stretch> stretches(PortfolioRow row, Roadmap.Line line) {
        var stretches = new ArrayList<Stretch>();
        var from = line.begins();
        for (var phase : row.model().phases()) {
            var until = line.gates().stream().filter(gate -> !gate.within() && gate.closes().equals(phase.name()))
                    .findFirst().flatMap(Roadmap.Stage::day);
            if (from.isPresent() && until.isPresent() && from.get().isBefore(until.get())) {
                int place = Integer.compare(phase.position(), now(row));
                stretches.add(new Stretch(phase.name(), from.get(), until.get(),
                        place < 0 ? Time.PAST : place == 0 ? Time.NOW : Time.AHEAD));
            }
            from = until.isPresent() ? until : from;
        }
        return stretches;
    }
}
