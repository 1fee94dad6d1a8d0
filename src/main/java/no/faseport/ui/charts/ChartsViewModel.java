package no.faseport.ui.charts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.chart.Spot;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.figures.MoneyFacts;
import no.faseport.economy.figures.MoneyFigure;
import no.faseport.economy.figures.MoneyFigures;
import no.faseport.economy.figures.Part;
import no.faseport.economy.figures.Subject;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadCharts;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// The figures of the portfolio's economy or a project's, and what stands behind the value that is chosen.
final class ChartsViewModel {
    private static final Message READING = Message.of("chart.reading");
    private static final List<Subject> OF_A_PROJECT = List.of(Subject.COURSE, Subject.MONTHS, Subject.STEPS,
            Subject.FINANCING, Subject.ACCOUNTS, Subject.FRAME);
    private static final List<Subject> OF_THE_PORTFOLIO = List.of(Subject.COURSE, Subject.FRAME, Subject.STEPS,
            Subject.MONTHS, Subject.FINANCING, Subject.ACCOUNTS, Subject.UNITS);

    private final Desk desk;
    private final Optional<ProjectId> project;
    private final ReadOnlyObjectWrapper<List<MoneyFigure>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Behind>> behind = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<MoneyFacts> facts = Optional.empty();
    private int year;

    /// A value that is chosen in a figure, and the lines it is made of.
    record Behind(MoneyFigure figure, Spot spot, String title, List<Line> lines) {
        /// The list is copied.
        Behind {
            lines = List.copyOf(lines);
        }
    }

    /// One of the amounts behind a value, in words.
    record Line(ProjectId project, String name, String account, String period, String amount) {
    }

    /// The figures of `project`, or of the whole portfolio where none is given.
    ChartsViewModel(Desk desk, Optional<ProjectId> project) {
        this.desk = desk;
        this.project = project;
        this.year = desk.year().get();
    }

    /// The figures, once they are read.
    ReadOnlyObjectProperty<List<MoneyFigure>> figures() {
        return figures.getReadOnlyProperty();
    }

    /// What stands behind the chosen value.
    ReadOnlyObjectProperty<Optional<Behind>> behind() {
        return behind.getReadOnlyProperty();
    }

    /// The year of the figures.
    int year() {
        return year;
    }

    /// True where the figures are of one project.
    boolean isOfAProject() {
        return project.isPresent();
    }

    /// Goes some years on, or back where negative.
    void move(int years) {
        year = Math.clamp((long) year + years, BudgetKey.FIRST_YEAR, BudgetKey.LAST_YEAR - MoneyFacts.YEARS);
        read();
    }

    /// Reads again.
    void read() {
        int wanted = year;
        var read = new ReadCharts(desk.place());
        var words = desk.words();
        desk.background().run(READING, progress -> {
            var found = read.facts(project, wanted);
            return new Drawn(found, drawn(found, words));
        }, drawn -> {
            facts = Optional.of(drawn.facts());
            behind.set(Optional.empty());
            figures.set(drawn.figures());
        });
    }

    private record Drawn(MoneyFacts facts, List<MoneyFigure> figures) {
    }

    private List<MoneyFigure> drawn(MoneyFacts found, Words words) {
        var draw = new MoneyFigures(found, words);
        return (isOfAProject() ? OF_A_PROJECT : OF_THE_PORTFOLIO).stream().map(draw::of).toList();
    }

    /// Chooses a value; what stands behind it is shown.
    void choose(MoneyFigure figure, Spot spot) {
        var lines = figure.behind(spot).stream().flatMap(part -> facts.map(all -> line(all, part)).stream()).toList();
        behind.set(Optional.of(new Behind(figure, spot, value(figure, spot), lines)));
    }

    /// Chooses nothing.
    void forget() {
        behind.set(Optional.empty());
    }

    /// A value in words: "Budsjett, mars: 1 234 567 kr".
    String value(MoneyFigure figure, Spot spot) {
        var words = desk.words();
        return words.text("chart.value", figure.figure().series().get(spot.series()).name(),
                figure.figure().rows().get(spot.row()), figure.figure().at(spot)
                        .map(amount -> words.text("chart.kroner", words.amount(amount)))
                        .orElse(words.text("chart.nothing")));
    }

    private Line line(MoneyFacts all, Part part) {
        var words = desk.words();
        var key = part.key();
        var string = key.accountString();
        var account = string + " " + all.names().account(string.account(), key.year()).name();
        return new Line(key.project(), all.names().project(key.project()).toString(),
                (account + " " + string.unit() + " " + string.function()).strip(), period(key, words),
                words.amount(part.amount().amount()));
    }

    private static String period(BudgetKey key, Words words) {
        return key.month() == BudgetKey.WHOLE_YEAR
                ? String.valueOf(key.year())
                : words.text("chart.period", key.month(), String.valueOf(key.year()));
    }

    /// Opens the economy of a line's project.
    void open(Line line) {
        desk.navigation().economy(line.project());
    }
}
