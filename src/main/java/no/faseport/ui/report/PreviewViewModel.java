package no.faseport.ui.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import no.faseport.portfolio.Progress;
import no.faseport.reporting.ReportOrder;
import no.faseport.ui.Background;
import no.faseport.usecase.PagePictures;
import no.faseport.usecase.PagePictures.Size;
import no.faseport.usecase.PagePictures.Told;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// The pages of a report as they will look: written anew whenever something is chosen otherwise, and painted as they come into sight.
public final class PreviewViewModel {
    private static final Message WRITING = Message.of("reportui.previewing");

    /// The smallest letters that are still read without trouble on paper, in points.
    public static final double LEAST_POINTS = 6;
    private static final double ROUNDING = 0.05;

    private final Background writing;
    private final Background painting;
    private final Writer writer;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger wanted = new AtomicInteger();
    private final ReadOnlyObjectWrapper<List<Size>> sizes = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableMap<Integer, Painted> painted = FXCollections.observableHashMap();
    private final ObservableMap<Integer, Told> told = FXCollections.observableHashMap();
    private final ReadOnlyObjectWrapper<List<Message>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper smallest = new ReadOnlyDoubleWrapper(Double.POSITIVE_INFINITY);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(new Zoom.Width());
    private Optional<PagePictures> open = Optional.empty();
    private String of = "";

    /// Writes what is asked for as a PDF.
    public interface Writer {
        /// The PDF, or why there is none; the first pages of a long one are given to `beginning` before it is whole.
        Result<byte[]> pages(ReportOrder order, Progress progress, Consumer<byte[]> beginning);
    }

    /// A page as it looks.
    ///
    /// @param edition which writing of the report it is from
    /// @param scale how many pixels a point it was painted with
    public record Painted(int edition, double scale, PagePictures.Picture picture) {
    }

    /// Pages that `writer` writes; writing and painting wait neither for each other nor for what is done in `background`.
    public PreviewViewModel(Background background, Writer writer) {
        this.writing = background.beside();
        this.painting = background.beside();
        this.writer = writer;
    }

    /// Shows the pages of `order` in place of those shown, as soon as they are written; what was being written is given up.
    public void show(ReportOrder order) {
        int ticket = asked.incrementAndGet();
        writing.cancel();
        busy.set(true);
        writing.run(WRITING, progress -> written(order, ticket, progress),
                found -> found.filter(_ -> ticket == asked.get()).ifPresent(pages -> {
                    busy.set(false);
                    shown(order.report(), pages);
                }), () -> busy.set(ticket != asked.get()));
    }

    /// The pages of an order that somebody still waits for; the first of many are shown while the rest are written.
    private Optional<Result<PagePictures>> written(ReportOrder order, int ticket, Progress progress) {
        if (ticket != asked.get()) {
            return Optional.empty();
        }
        var result = writer.pages(order, new Awaited(progress, asked, ticket), first -> {
            var pages = new PagePictures(first);
            writing.onWindow(() -> {
                if (ticket == asked.get()) {
                    shown(order.report(), new Result.Done<>(pages));
                } else {
                    pages.close();
                }
            });
        });
        if (ticket != asked.get()) {
            return Optional.empty();
        }
        return Optional.of(switch (result) {
            case Result.Done<byte[]> done -> new Result.Done<>(new PagePictures(done.value()));
            case Result.Refused<byte[]> reasons -> new Result.Refused<>(reasons.reasons());
        });
    }

    /// Stops as soon as something else is asked for, even where that was asked before the work began.
    private record Awaited(Progress progress, AtomicInteger asked, int ticket) implements Progress {
        @Override
        public void at(double fraction) {
            progress.at(fraction);
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled() || ticket != asked.get();
        }
    }

    /// Pages of the same report stay in sight until those that take their place are painted.
    private void shown(String report, Result<PagePictures> result) {
        wanted.incrementAndGet();
        open.ifPresent(old -> painting.run(WRITING, _ -> {
            old.close();
            return old;
        }, _ -> {
        }));
        var isSame = of.equals(report);
        of = report;
        open = result.ifDone();
        var now = open.map(PagePictures::sizes).orElse(List.of());
        painted.keySet().removeAll(painted.keySet().stream().filter(number -> !isSame || number >= now.size())
                .collect(Collectors.toSet()));
        told.clear();
        smallest.set(Double.POSITIVE_INFINITY);
        refused.set(result.reasons());
        sizes.set(now);
        edition.set(edition.get() + 1);
        page.set(now.isEmpty() ? 0 : Math.clamp(page.get(), 1, now.size()));
    }

    /// Takes the pages away, which are no longer true.
    public void clear() {
        shown("", new Result.Refused<>(List.of()));
    }

    /// Gives up what is being written.
    public void stop() {
        writing.cancel();
    }

    /// Paints the pages `numbers`, counted from 0, with `scale` pixels a point, the first first; others need not be kept.
    public void want(List<Integer> numbers, double scale) {
        int ticket = wanted.incrementAndGet();
        int now = edition.get();
        Set<Integer> keep = Set.copyOf(numbers);
        painted.keySet().removeAll(
                painted.keySet().stream().filter(number -> !keep.contains(number)).collect(Collectors.toSet()));
        open.ifPresent(pages -> {
            missing(numbers, scale).forEach(number -> painting.run(WRITING,
                    _ -> ticket == wanted.get()
                            ? Optional.of(new Painted(now, scale, pages.picture(number, scale)))
                            : Optional.<Painted>empty(),
                    found -> found.filter(_ -> now == edition.get()).ifPresent(one -> painted.put(number, one))));
            numbers.stream().filter(number -> !told.containsKey(number)).forEach(number -> painting.run(WRITING,
                    _ -> ticket == wanted.get() ? Optional.of(pages.told(number)) : Optional.<Told>empty(),
                    found -> found.filter(_ -> now == edition.get()).ifPresent(one -> arrived(number, one))));
        });
    }

    private List<Integer> missing(List<Integer> numbers, double scale) {
        var missing = new ArrayList<Integer>();
        for (var number : numbers) {
            var there = Optional.ofNullable(painted.get(number));
            if (there.filter(one -> one.scale() == scale && one.edition() == edition.get()).isEmpty()) {
                missing.add(number);
            }
        }
        return missing;
    }

    private void arrived(int number, Told one) {
        told.put(number, one);
        smallest.set(Math.min(smallest.get(), one.smallest()));
    }

    /// The sizes of all pages; empty where there are none to see.
    public ReadOnlyObjectProperty<List<Size>> sizes() {
        return sizes.getReadOnlyProperty();
    }

    /// How many times pages have come in the place of others; those in sight are then wanted anew.
    public ReadOnlyIntegerProperty edition() {
        return edition.getReadOnlyProperty();
    }

    /// The pages that are painted, by number from 0.
    public ObservableMap<Integer, Painted> painted() {
        return painted;
    }

    /// What the pages say that have been in sight, by number from 0.
    public ObservableMap<Integer, Told> told() {
        return told;
    }

    /// Why there is nothing to see; empty where there is something.
    public ReadOnlyObjectProperty<List<Message>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// True while pages are being written.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// How far the writing has come, 0 to 1; negative where nobody knows.
    public ReadOnlyDoubleProperty fraction() {
        return writing.fraction();
    }

    /// Which page is in sight, from 1; 0 where there is none.
    public ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /// The page numbered `number` from 1 has come into sight.
    void inSight(int number) {
        page.set(number);
    }

    /// The smallest letters on the pages seen so far, in points; infinite where none has been seen.
    public ReadOnlyDoubleProperty smallest() {
        return smallest.getReadOnlyProperty();
    }

    /// True where somebody would have to strain to read the smallest letters.
    public boolean isTooSmall() {
        return smallest.get() < LEAST_POINTS - ROUNDING;
    }

    /// The smallest letters in points with one decimal, ready to be put into words.
    BigDecimal smallestText() {
        return Double.isFinite(smallest.get())
                ? BigDecimal.valueOf(smallest.get()).setScale(1, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }

    /// How large pages are shown.
    public ObjectProperty<Zoom> zoom() {
        return zoom;
    }
}
