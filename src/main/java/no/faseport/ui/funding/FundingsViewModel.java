package no.faseport.ui.funding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import no.faseport.portfolio.FundingOverview;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadFunding;
import no.faseport.words.Message;

/// Who pays for the portfolio, in the økonomiplan's four years.
public final class FundingsViewModel {
    private static final int YEARS = 4;

    private final Desk desk;
    /// Held here and weakly by the desk, which may outlive the screen.
    private final ChangeListener<Number> onYear;
    private final ReadOnlyObjectWrapper<Optional<FundingOverview>> overview = new ReadOnlyObjectWrapper<>(
            Optional.empty());

    /// For the portfolio on `desk`, read at once.
    public FundingsViewModel(Desk desk) {
        this.desk = desk;
        this.onYear = (property, before, now) -> read();
        desk.year().addListener(new WeakChangeListener<>(onYear));
        read();
    }

    /// What is shown, once it is read.
    public ReadOnlyObjectProperty<Optional<FundingOverview>> overview() {
        return overview.getReadOnlyProperty();
    }

    /// The years shown, from the desk's on.
    public List<Integer> years() {
        return IntStream.range(desk.year().get(), desk.year().get() + YEARS).boxed().toList();
    }

    /// Reads anew; the same is told of again, for the years may be others.
    public void read() {
        desk.background().run(Message.of("money.reading"),
                progress -> Optional.of(new ReadFunding(desk.place()).overview()), found -> {
                    overview.set(Optional.empty());
                    overview.set(found);
                });
    }
}
