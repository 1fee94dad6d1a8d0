package no.faseport.ui.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Agenda;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.words.Message;

/// A month of gates and conditions of the projects let through, and the day the user stands at.
public final class CalendarViewModel {
    private final Desk desk;
    private final PortfolioViewModel portfolio;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Agenda> agenda;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private List<Deadline> deadlines = List.of();
    private boolean shown;

    /// The month of today, for the projects that `portfolio` lets through.
    public CalendarViewModel(Desk desk, PortfolioViewModel portfolio) {
        this.desk = desk;
        this.portfolio = portfolio;
        this.today = desk.place().today();
        this.day = new ReadOnlyObjectWrapper<>(today);
        this.agenda = new ReadOnlyObjectWrapper<>(agenda(YearMonth.from(today)));
        portfolio.through().addListener((property, was, is) -> agenda.set(agenda(agenda.get().month())));
    }

    private Agenda agenda(YearMonth month) {
        return Agenda.of(month, deadlines, portfolio.through().get().stream().map(PortfolioRow::id)
                .collect(Collectors.toSet()));
    }

    /// Reads the month, the first time it is shown.
    public void show() {
        if (!shown) {
            shown = true;
            read(agenda.get().month());
        }
    }

    /// Reads the month again after a change, if it has been shown.
    public void refresh() {
        if (shown) {
            read(agenda.get().month());
        }
    }

    private void read(YearMonth month) {
        desk.background().run(Message.of("calendar.work"),
                progress -> new ReadPortfolio(desk.place()).deadlines(Agenda.first(month), Agenda.last(month)),
                found -> {
                    deadlines = found;
                    agenda.set(agenda(month));
                });
    }

    /// The month shown.
    public ReadOnlyObjectProperty<Agenda> agenda() {
        return agenda.getReadOnlyProperty();
    }

    /// The day the user stands at.
    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /// Today.
    public LocalDate today() {
        return today;
    }

    /// Stands at `date`, in its month.
    public void stand(LocalDate date) {
        day.set(date);
        var month = YearMonth.from(date);
        if (!month.equals(agenda.get().month())) {
            agenda.set(agenda(month));
            read(month);
        }
    }

    /// Opens the gate that `deadline` leads to.
    public void open(Deadline deadline) {
        desk.navigation().gate(deadline.project(), deadline.gate());
    }
}
