package no.faseport.ui.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import no.faseport.economy.Label;
import no.faseport.economy.Severity;
import no.faseport.portfolio.ControlPage;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Value;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadControl;
import no.faseport.words.Message;

/// What the rules of the accounts say, of the whole portfolio from a year on, or of one project.
final class ControlViewModel {
    private final Desk desk;
    private final Optional<ProjectId> project;
    /// Held here and weakly by the desk, which outlives every project that is opened at it.
    private final ChangeListener<Number> onYear;
    private final ReadOnlyObjectWrapper<Optional<ControlPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.ALL);

    /// Which findings are shown.
    enum Shown {
        /// All of them.
        ALL,
        /// Only errors.
        ERRORS,
        /// Only warnings.
        WARNINGS;

        boolean takes(Severity severity) {
            return switch (this) {
                case ALL -> true;
                case ERRORS -> severity == Severity.ERROR;
                case WARNINGS -> severity == Severity.WARNING;
            };
        }
    }

    /// The control of the portfolio on `desk`, or of one project.
    ControlViewModel(Desk desk, Optional<ProjectId> project) {
        this.desk = desk;
        this.project = project;
        this.onYear = (property, before, now) -> read();
        desk.year().addListener(new WeakChangeListener<>(onYear));
    }

    /// What the rules say, once it is read.
    ReadOnlyObjectProperty<Optional<ControlPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// Which findings are shown.
    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /// Reads again.
    void read() {
        var control = new ReadControl(desk.place());
        int year = desk.year().get();
        desk.background().run(Message.of("control.reading"),
                progress -> project.map(control::ofProject).orElseGet(() -> control.ofPortfolio(year)),
                found -> page.set(Optional.of(found)));
    }

    /// What was looked at, in words.
    Message scope() {
        return project.isPresent()
                ? Message.of("control.scope.project")
                : Message.of("control.scope.portfolio", String.valueOf(desk.year().get()));
    }

    /// How many findings would be shown.
    long count(Shown which) {
        return lines(which).count();
    }

    private Stream<ControlPage.Line> lines(Shown which) {
        return page.get().stream().flatMap(found -> found.lines().stream())
                .filter(line -> which.takes(line.finding().severity()));
    }

    /// The findings that are shown, each rule above its own, rules with errors first.
    List<ControlRow> rows() {
        var rows = new ArrayList<ControlRow>();
        var some = new ControlPage(lines(shown.get()).toList());
        some.byRule().entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> other.getFirst().finding().severity()
                        .compareTo(one.getFirst().finding().severity())))
                .forEach(entry -> {
                    rows.add(new ControlRow.Head(entry.getKey(), entry.getValue().size()));
                    entry.getValue().forEach(line -> rows.add(new ControlRow.Found(line)));
                });
        return rows;
    }

    /// Shows the economy of the project that something was found in.
    void open(ControlRow row) {
        switch (row) {
            case ControlRow.Head head -> {
                // a rule is in no project
            }
            case ControlRow.Found found -> found.line().finding().project()
                    .filter(one -> !project.equals(Optional.of(one))).ifPresent(desk.navigation()::economy);
        }
    }

    /// What is shown as a table for the clipboard.
    String table() {
        var words = desk.words();
        var headings = Stream.of("control.severity", "control.source", "control.rule", "control.project",
                "control.where", "control.year", "control.kind", "control.amount", "control.message")
                .map(key -> new Sheet.Heading(words.text(key), Sheet.Kind.TEXT, 10)).toList();
        var rows = lines(shown.get()).map(line -> {
            var finding = line.finding();
            return List.<Value>of(text("control.severity." + finding.severity().name()),
                    new Value.Text(finding.rule().source()), text(finding.rule().key()),
                    new Value.Text(line.project().map(Label::toString).orElse("")), new Value.Text(finding.where()),
                    new Value.Count(finding.year()), text(finding.kind().key()), new Value.Amount(finding.amount()),
                    new Value.Text(words.text(finding.message())));
        }).toList();
        return new Sheet("", "", headings, rows).text();
    }

    private Value text(String key) {
        return new Value.Text(desk.words().text(key));
    }
}
