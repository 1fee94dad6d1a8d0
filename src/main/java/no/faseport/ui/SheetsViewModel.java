package no.faseport.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.document.sheet.Imposed;
import no.faseport.document.sheet.Sheet;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.PagePictures.Picture;
import no.faseport.usecase.PrintPages;
import no.faseport.words.Message;

/// The sheets as they will come out of the printer, one at a time: painted anew whenever something is chosen otherwise.
public final class SheetsViewModel {
    private static final Message PAINTING = Message.of("print.painting");
    private static final double MOST_PIXELS = 8_000_000;

    private final PrintPages printing;
    private final Background painting;
    private final AtomicInteger wanted = new AtomicInteger();
    private final ReadOnlyObjectWrapper<Optional<Seen>> seen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Print> print = Optional.empty();
    private double wide;
    private double high;
    private int number = 1;

    /// Pages on their sheets.
    private record Print(PrintPages.Document document, Imposed imposed, boolean mono) {
    }

    /// The sheet in sight.
    ///
    /// @param count how many sheets there are
    /// @param shared the parts of it that its neighbours show too
    /// @param picture how it looks; nothing until that is painted
    public record Seen(Sheet sheet, int count, List<Sheet.Frame> shared, Optional<Picture> picture) {
        /// Keeps a copy.
        public Seen {
            shared = List.copyOf(shared);
        }
    }

    /// Paints beside what is done in `background`.
    SheetsViewModel(Background background, PrintPages printing) {
        this.painting = background.beside();
        this.printing = printing;
    }

    /// Shows `document` as it is `imposed`, in `mono` without colours; the sheet in sight stays the same number as far as there are
    /// so many.
    void show(PrintPages.Document document, Imposed imposed, boolean mono) {
        print = Optional.of(new Print(document, imposed, mono));
        turnTo(number);
    }

    /// Shows nothing.
    void clear() {
        print = Optional.empty();
        wanted.incrementAndGet();
        painting.cancel();
        seen.set(Optional.empty());
    }

    /// There are so many pixels for a sheet on the screen.
    void room(double width, double height) {
        if (width != wide || height != high) {
            wide = width;
            high = height;
            turnTo(number);
        }
    }

    /// Shows the sheet with this number, from 1, or the nearest there is.
    public void turnTo(int sheet) {
        print.filter(now -> !now.imposed().sheets().isEmpty()).ifPresentOrElse(now -> {
            number = Math.clamp(sheet, 1, now.imposed().sheets().size());
            paint(now);
        }, this::clear);
    }

    /// Shows the sheet so many on, or back.
    public void turn(int by) {
        turnTo(number + by);
    }

    /// What was being painted is given up.
    private void paint(Print now) {
        int ticket = wanted.incrementAndGet();
        painting.cancel();
        var sheets = now.imposed().sheets();
        var sheet = sheets.get(number - 1);
        var shared = sheet.shared(now.imposed().order().overlap() * PaperSize.MILLIMETRE);
        seen.set(Optional.of(new Seen(sheet, sheets.size(), shared, Optional.empty())));
        double dots = dots(sheet);
        if (dots > 0) {
            painting.run(PAINTING,
                    progress -> printing.picture(now.document(), now.imposed(), sheet, dots, now.mono(),
                            awaited(progress, ticket)),
                    found -> found.filter(_ -> ticket == wanted.get()).ifPresent(picture -> seen
                            .set(Optional.of(new Seen(sheet, sheets.size(), shared, Optional.of(picture))))));
        }
    }

    private double dots(Sheet sheet) {
        return Math.min(Math.min(wide / sheet.width(), high / sheet.height()),
                Math.sqrt(MOST_PIXELS / (sheet.width() * sheet.height())));
    }

    /// Stops as soon as something else is wanted, even where that was wanted before the work began.
    private Progress awaited(Progress progress, int ticket) {
        return new Progress() {
            @Override
            public void at(double fraction) {
                progress.at(fraction);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled() || ticket != wanted.get();
            }
        };
    }

    /// The sheet in sight; nothing where there is none.
    public ReadOnlyObjectProperty<Optional<Seen>> seen() {
        return seen.getReadOnlyProperty();
    }
}
