package no.faseport.ui.report;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.faseport.usecase.WriteReport.Format;
import no.faseport.usecase.WriteReports.Wanted;

/// Which of the reports, and of those kept under names, go into a folder together, and as what.
public final class SeveralReports {
    private final List<Ticked> reports;
    private final List<Ticked> kept;
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PDF);
    private final BooleanBinding some;

    /// A report, and whether it goes along.
    public record Ticked(Wanted wanted, BooleanProperty chosen) {
        private static Ticked of(Wanted wanted, boolean chosen) {
            return new Ticked(wanted, new SimpleBooleanProperty(chosen));
        }
    }

    /// All of `reports` go along until somebody says otherwise, and none of `kept`.
    public SeveralReports(List<Wanted> reports, List<Wanted> kept) {
        this.reports = reports.stream().map(one -> Ticked.of(one, true)).toList();
        this.kept = kept.stream().map(one -> Ticked.of(one, false)).toList();
        this.some = Bindings.createBooleanBinding(() -> !wanted().isEmpty(),
                Stream.concat(this.reports.stream(), this.kept.stream()).map(Ticked::chosen)
                        .toArray(BooleanProperty[]::new));
    }

    /// The reports there are.
    public List<Ticked> reports() {
        return reports;
    }

    /// Those kept under names.
    public List<Ticked> kept() {
        return kept;
    }

    /// What they are written as.
    public ObjectProperty<Format> format() {
        return format;
    }

    /// True where at least one goes along.
    public BooleanBinding some() {
        return some;
    }

    /// Lets all of `among` go along, or none of them where all do.
    public static void turn(List<Ticked> among) {
        boolean all = among.stream().allMatch(one -> one.chosen().get());
        among.forEach(one -> one.chosen().set(!all));
    }

    /// Those that go along, in their order.
    public List<Wanted> wanted() {
        return Stream.concat(reports.stream(), kept.stream()).filter(one -> one.chosen().get()).map(Ticked::wanted)
                .toList();
    }
}
