package no.faseport.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableIntegerValue;
import no.faseport.document.PageShape;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.reporting.Filing;
import no.faseport.reporting.NamedReport;
import no.faseport.reporting.Report;
import no.faseport.reporting.ReportOrder;
import no.faseport.words.Language;

/// What the user has chosen of a report, and the order it makes.
public final class ReportChoices {
    private final ObservableIntegerValue shownYear;
    private final ObjectProperty<Arrangement> view = new SimpleObjectProperty<>(Arrangement.USUAL);
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty project = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Integer>> year = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> statusDate = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Language> language;
    private final BooleanProperty thousands = new SimpleBooleanProperty(true);
    private final ObjectProperty<PaperSize> size;
    private final BooleanProperty landscape;
    private final BooleanProperty mono = new SimpleBooleanProperty();
    private final StringProperty caseNumber = new SimpleStringProperty("");
    private final StringProperty edition = new SimpleStringProperty("");
    private final StringProperty responsible = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Report> report;
    private final ReadOnlyObjectWrapper<ReportOrder> order;
    private boolean isBeingSet;

    /// `report` as it usually is, in `language`, of the year shown in the window until another is chosen.
    public ReportChoices(Report report, ObservableIntegerValue shownYear, Language language) {
        this.shownYear = shownYear;
        this.report = new ReadOnlyObjectWrapper<>(report);
        this.language = new SimpleObjectProperty<>(language);
        this.size = new SimpleObjectProperty<>(report.usual().size());
        this.landscape = new SimpleBooleanProperty(report.usual().landscape());
        this.order = new ReadOnlyObjectWrapper<>(made());
        for (var choice : List.<Observable>of(shownYear, view, text, project, year, from, until, statusDate,
                this.language, thousands, size, landscape, mono, caseNumber, edition, responsible)) {
            choice.addListener(_ -> changed());
        }
    }

    private void changed() {
        if (!isBeingSet) {
            order.set(made());
        }
    }

    private ReportOrder made() {
        return new ReportOrder(report.get().code(), view.get().withText(text.get()), project.get(),
                year.get().orElse(shownYear.get()), from.get(), until.get(), statusDate.get(), language.get(),
                thousands.get(), new PageShape(size.get(), landscape.get()), mono.get(),
                new Filing(caseNumber.get(), edition.get(), responsible.get()));
    }

    /// The choices made.
    public ReadOnlyObjectProperty<ReportOrder> order() {
        return order.getReadOnlyProperty();
    }

    /// The report chosen.
    public ReadOnlyObjectProperty<Report> report() {
        return report.getReadOnlyProperty();
    }

    /// The choices under `name`; a year that nobody chose is that of the window whenever it is run.
    public NamedReport named(String name) {
        return new NamedReport(name, year.get().isEmpty(), order.get());
    }

    /// Turns to `another` report, about the project numbered `about`, on its usual paper; it has a case and editions of its own.
    /// What else is chosen stays.
    public void turnTo(Report another, String about) {
        set(() -> {
            report.set(another);
            project.set(about);
            caseNumber.set("");
            edition.set("");
            shape(another.usual());
        });
    }

    /// Chooses as `wanted` says of `another` report; a year that is to follow the window does.
    public void show(Report another, ReportOrder wanted, boolean followsYear) {
        set(() -> {
            report.set(another);
            view.set(wanted.view().withText(""));
            text.set(wanted.view().text());
            project.set(wanted.project());
            year.set(followsYear ? Optional.empty() : Optional.of(wanted.year()));
            from.set(wanted.from());
            until.set(wanted.until());
            statusDate.set(wanted.statusDate());
            language.set(wanted.language());
            thousands.set(wanted.thousands());
            shape(wanted.shape());
            mono.set(wanted.mono());
            caseNumber.set(wanted.filing().caseNumber());
            edition.set(wanted.filing().edition());
            responsible.set(wanted.filing().responsible());
        });
    }

    private void shape(PageShape shape) {
        size.set(shape.size());
        landscape.set(shape.landscape());
    }

    private void set(Runnable all) {
        isBeingSet = true;
        all.run();
        isBeingSet = false;
        changed();
    }

    /// Which projects, without the words typed.
    public ObjectProperty<Arrangement> view() {
        return view;
    }

    /// Words that must be found in a project's line.
    public StringProperty text() {
        return text;
    }

    /// The number of the one project.
    public StringProperty project() {
        return project;
    }

    /// The year of the money; nothing for the one the window shows.
    public ObjectProperty<Optional<Integer>> year() {
        return year;
    }

    /// The first day of what has happened; nothing where the report finds it.
    public ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    /// The last day of what has happened.
    public ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }

    /// The day it shows the portfolio as of; nothing for now.
    public ObjectProperty<Optional<LocalDate>> statusDate() {
        return statusDate;
    }

    /// The language of the report.
    public ObjectProperty<Language> language() {
        return language;
    }

    /// True where amounts are in thousands.
    public BooleanProperty thousands() {
        return thousands;
    }

    /// The paper.
    public ObjectProperty<PaperSize> size() {
        return size;
    }

    /// True where the sheets lie.
    public BooleanProperty landscape() {
        return landscape;
    }

    /// True where nothing has colour.
    public BooleanProperty mono() {
        return mono;
    }

    /// The case it is filed in; empty for the one the report knows.
    public StringProperty caseNumber() {
        return caseNumber;
    }

    /// Which edition of the report it is.
    public StringProperty edition() {
        return edition;
    }

    /// Who answers for it; empty for whoever writes it.
    public StringProperty responsible() {
        return responsible;
    }
}
