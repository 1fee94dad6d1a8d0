package no.faseport.ui.planpaper;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PlanColumn;
import no.faseport.usecase.WritePlan.Format;

/// What the user has chosen of how a plan is printed.
public final class PaperChoices {
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.PDF);
    private final ObjectProperty<PaperSize> size = new SimpleObjectProperty<>(PaperSize.A3);
    private final BooleanProperty landscape = new SimpleBooleanProperty(true);
    private final ObjectProperty<Spread> spread = new SimpleObjectProperty<>(Spread.WIDE);
    private final ObjectProperty<TextSize> text = new SimpleObjectProperty<>(TextSize.USUAL);
    private final BooleanProperty mono = new SimpleBooleanProperty();
    private final ObjectProperty<Range> range = new SimpleObjectProperty<>(Range.ALL);
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<PlanColumn>> columns = new SimpleObjectProperty<>(
            EnumSet.copyOf(PlanColumn.USUAL));
    private final ObjectProperty<Optional<InSight>> sight = new SimpleObjectProperty<>(Optional.empty());

    /// The kind of file.
    public ObjectProperty<Format> format() {
        return format;
    }

    /// The paper.
    public ObjectProperty<PaperSize> size() {
        return size;
    }

    /// True where the sheets lie.
    public BooleanProperty landscape() {
        return landscape;
    }

    /// How the plan is spread over sheets.
    public ObjectProperty<Spread> spread() {
        return spread;
    }

    /// How large the text is.
    public ObjectProperty<TextSize> text() {
        return text;
    }

    /// True where patterns stand for colours.
    public BooleanProperty mono() {
        return mono;
    }

    /// Which part of the plan.
    public ObjectProperty<Range> range() {
        return range;
    }

    /// The first day written.
    public ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    /// The last day written.
    public ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }

    /// What was in sight in the plan; nothing where the plan was not come from.
    public ObjectProperty<Optional<InSight>> sight() {
        return sight;
    }

    /// The columns chosen.
    public ObjectProperty<Set<PlanColumn>> columns() {
        return columns;
    }

    /// Adds a column, or takes it away.
    public void choose(PlanColumn column, boolean wanted) {
        var chosen = EnumSet.copyOf(columns.get());
        if (wanted ? chosen.add(column) : chosen.remove(column)) {
            columns.set(chosen);
        }
    }

    /// Everything that changes what is printed.
    List<Observable> all() {
        return List.of(format, size, landscape, spread, text, mono, range, from, until, columns, sight);
    }

    /// What is to be printed.
    public PaperOrder order() {
        var chosen = List.copyOf(EnumSet.copyOf(columns.get()));
        var order = new PaperOrder(size.get(), landscape.get(), spread.get().layout(), text.get().points(), chosen,
                Optional.empty(), Optional.empty(), Set.of(), mono.get());
        return switch (range.get()) {
            case ALL -> order;
            case SIGHT -> sight.get().map(seen -> order.between(Optional.of(seen.from()), Optional.of(seen.until()))
                    .without(seen.closed())).orElse(order);
            case DAYS -> order.between(from.get(), until.get());
        };
    }
}
