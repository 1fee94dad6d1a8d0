package no.faseport.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.faseport.document.sheet.Fit;
import no.faseport.document.sheet.PageRange;
import no.faseport.document.sheet.PrintWish;
import no.faseport.document.sheet.PrintWish.Sides;
import no.faseport.document.sheet.SheetOrder;
import no.faseport.document.sheet.Turn;
import no.faseport.gantt.paper.PaperSize;

/// What the user has chosen of how pages are put on sheets and printed.
public final class PrintChoices {
    private final ObjectProperty<PaperSize> size = new SimpleObjectProperty<>(PaperSize.A4);
    private final ObjectProperty<Turn> turn = new SimpleObjectProperty<>(Turn.AS_PAGE);
    private final ObjectProperty<Spread> spread = new SimpleObjectProperty<>(Spread.PAGE);
    private final ObjectProperty<Integer> wide = new SimpleObjectProperty<>(2);
    private final ObjectProperty<Integer> percent = new SimpleObjectProperty<>(100);
    private final ObjectProperty<Integer> overlap = new SimpleObjectProperty<>((int) SheetOrder.OVERLAP);
    private final BooleanProperty marks = new SimpleBooleanProperty(true);
    private final StringProperty range = new SimpleStringProperty("");
    private final ObjectProperty<Integer> least = new SimpleObjectProperty<>((int) SheetOrder.LEAST_POINTS);
    private final StringProperty tray = new SimpleStringProperty("");
    private final ObjectProperty<Integer> copies = new SimpleObjectProperty<>(1);
    private final ObjectProperty<Sides> sides = new SimpleObjectProperty<>(Sides.ONE);
    private final BooleanProperty mono = new SimpleBooleanProperty();

    /// How large pages are printed, as people choose it.
    public enum Spread {
        /// Each on one sheet.
        PAGE,
        /// Each over some sheets beside each other.
        WIDE,
        /// Each in a chosen scale.
        SCALED;

        /// What it is called in the bundle.
        String key() {
            return "print.spread." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// The paper.
    public ObjectProperty<PaperSize> size() {
        return size;
    }

    /// How the paper lies.
    public ObjectProperty<Turn> turn() {
        return turn;
    }

    /// How large pages are printed.
    public ObjectProperty<Spread> spread() {
        return spread;
    }

    /// Over how many sheets beside each other.
    public ObjectProperty<Integer> wide() {
        return wide;
    }

    /// In which scale.
    public ObjectProperty<Integer> percent() {
        return percent;
    }

    /// How many millimetres of its neighbours a sheet repeats.
    public ObjectProperty<Integer> overlap() {
        return overlap;
    }

    /// True where sheets that belong together get marks and a map.
    public BooleanProperty marks() {
        return marks;
    }

    /// The pages, as the user has written them; all where that is blank.
    public StringProperty range() {
        return range;
    }

    /// The smallest text that should be printed, in points.
    public ObjectProperty<Integer> least() {
        return least;
    }

    /// The printer's tray; blank for the one it finds right.
    public StringProperty tray() {
        return tray;
    }

    /// How many of each sheet.
    public ObjectProperty<Integer> copies() {
        return copies;
    }

    /// Which sides of the paper.
    public ObjectProperty<Sides> sides() {
        return sides;
    }

    /// True for black and white.
    public BooleanProperty mono() {
        return mono;
    }

    /// Everything that changes what stands on the sheets.
    List<Observable> all() {
        return List.of(size, turn, spread, wide, percent, overlap, marks, range, least);
    }

    /// How the pages are wanted; nothing where the pages written cannot be understood.
    public Optional<SheetOrder> order() {
        return PageRange.of(range.get()).map(pages -> new SheetOrder(size.get(), turn.get(), fit(), overlap.get(),
                marks.get(), pages, least.get()));
    }

    private Fit fit() {
        return switch (spread.get()) {
            case PAGE -> new Fit.OnePage();
            case WIDE -> new Fit.PagesWide(wide.get());
            case SCALED -> new Fit.Scaled(percent.get());
        };
    }

    /// How the sheets are wanted from `printer`.
    PrintWish wish(String printer) {
        return new PrintWish(printer, tray.get(), copies.get(), sides.get(), mono.get());
    }
}
