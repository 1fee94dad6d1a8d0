package no.faseport.ui.forecast;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import no.faseport.economy.CostView;
import no.faseport.economy.forecast.Tertial;
import no.faseport.economy.forecast.TertialReport;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadForecast;
import no.faseport.words.Message;

/// The tertial report as it is chosen: which tertial, and by project, unit or account.
public final class TertialViewModel {
    private final Desk desk;
    /// Held here and weakly by the desk, which may outlive the screen.
    private final ChangeListener<Number> onYear;
    private final ObjectProperty<Tertial> tertial;
    private final ObjectProperty<CostView> view = new SimpleObjectProperty<>(CostView.PROJECTS);
    private final ReadOnlyObjectWrapper<Optional<TertialReport>> report = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /// For the portfolio on `desk`, with the newest tertial that has ended, read at once.
    public TertialViewModel(Desk desk) {
        this.desk = desk;
        this.tertial = new SimpleObjectProperty<>(newest());
        this.onYear = (property, before, now) -> read();
        desk.year().addListener(new WeakChangeListener<>(onYear));
        tertial.subscribe(changed -> read());
    }

    private Tertial newest() {
        var today = desk.place().today();
        return today.getYear() > desk.year().get() ? Tertial.THIRD : Tertial.endedBy(today);
    }

    /// Which tertial is reported.
    public ObjectProperty<Tertial> tertial() {
        return tertial;
    }

    /// What the rows are.
    public ObjectProperty<CostView> view() {
        return view;
    }

    /// The report, once it is read.
    public ReadOnlyObjectProperty<Optional<TertialReport>> report() {
        return report.getReadOnlyProperty();
    }

    /// Reads the report anew.
    public void read() {
        int year = desk.year().get();
        var which = tertial.get();
        desk.background().run(Message.of("money.reading"),
                progress -> Optional.of(new ReadForecast(desk.place()).tertial(year, which)), report::set);
    }
}
