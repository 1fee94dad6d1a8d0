package no.faseport.portfolio.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.words.Words;

/// The portfolio as somebody looks at it: finds what an [Arrangement] lets through, in order and in groups.
public final class Look {
    private final List<PortfolioRow> rows;
    private final Telling telling;
    private final Filter filter;
    private final Order order;
    private final Gathering gathering;
    private final PhaseOrder phases;

    /// At `rows`, told in `words` on the day `today`, as `who` sees them.
    public Look(Words words, LocalDate today, Onlooker who, List<PortfolioRow> rows) {
        this.rows = List.copyOf(rows);
        this.telling = new Telling(words, today);
        this.filter = new Filter(telling, who, rows);
        this.phases = new PhaseOrder(rows.stream().map(PortfolioRow::model).distinct().toList());
        this.order = new Order(words, telling, phases);
        this.gathering = new Gathering(words, telling, phases);
    }

    /// The projects that `how` lets through, in order.
    public List<PortfolioRow> through(Arrangement how) {
        var comparator = how.sort().map(column -> order.by(column, how.descending())).orElse(order.number());
        return rows.stream().filter(filter.of(how)).sorted(comparator).toList();
    }

    /// The lines of `through`, gathered by `by`; groups whose title is in `folded` show only their head.
    public List<Line> lines(List<PortfolioRow> through, Grouping by, Set<String> folded) {
        return gathering.lines(through, by, folded);
    }

    /// The lanes of `through`, one for each phase of the whole portfolio.
    public Board board(List<PortfolioRow> through) {
        return Board.of(phases, through);
    }

    /// The names of the phases of the whole portfolio, in order.
    public List<String> phases() {
        return phases.names();
    }

    /// The title of the group that `row` belongs to.
    public String group(PortfolioRow row, Grouping by) {
        return gathering.title(row, by);
    }

    /// How many of all projects `chip` fits.
    public long fitting(Chip chip) {
        return rows.stream().filter(row -> filter.fits(row, chip)).count();
    }

    /// Tells facts in the user's words.
    public Telling telling() {
        return telling;
    }
}
