package no.faseport.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.faseport.document.sheet.PrintWish.Sides;
import no.faseport.document.sheet.Printer;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.portfolio.Progress;
import no.faseport.usecase.PrintPages;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// The printing of a document: the printers, the choices, how many sheets that is and how small the text becomes, and how it
/// went.
public final class PrintViewModel {
    private static final Message READING = Message.of("print.reading");

    private final Desk desk;
    private final String name;
    private final Pages pages;
    private final PrintPages printing;
    private final PrintChoices choices = new PrintChoices();
    private final ObservableList<Printer> printers = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Printer>> printer = new SimpleObjectProperty<>(Optional.empty());
    private final SheetsViewModel inSight;
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private final Busy busy;
    private final ReadOnlyObjectWrapper<Optional<PrintPages.Document>> document = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Sheets> sheets = new ReadOnlyObjectWrapper<>(Sheets.NONE);
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);

    /// How many sheets the choices make, and what is to be said about them.
    public record Sheets(int count, Optional<Message> warning) {
        static final Sheets NONE = new Sheets(0, Optional.empty());
    }

    /// What was done and the file it made, if any, or why nothing was.
    public record Outcome(Optional<Message> done, Optional<Path> file, List<Message> reasons) {
        static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty(), List.of());

        /// Keeps a copy.
        public Outcome {
            reasons = List.copyOf(reasons);
        }

        static Outcome refused(List<Message> reasons) {
            return new Outcome(Optional.empty(), Optional.empty(), reasons);
        }
    }

    /// Makes the pages that are printed.
    public interface Pages {
        /// The pages as a PDF, in `mono` with patterns and greys in place of colours; or why there are none.
        Result<byte[]> make(boolean mono, Progress progress);
    }

    /// Prints the document called `name` whose pages `pages` makes, at first in `mono` or not, on the printers that `printing` finds.
    public PrintViewModel(Desk desk, String name, boolean mono, Pages pages, PrintPages printing) {
        this.desk = desk;
        this.name = name;
        this.busy = new Busy(desk.background());
        this.pages = pages;
        this.printing = printing;
        choices.mono().set(mono);
        this.inSight = new SheetsViewModel(desk.background(), printing);
        InvalidationListener changed = _ -> count();
        choices.all().forEach(choice -> choice.addListener(changed));
        choices.mono().subscribe((_, _) -> make());
        printer.subscribe(this::suit);
        desk.background().run(READING, _ -> printing.printers(), this::found);
        make();
    }

    /// Makes the pages, with colours or without.
    private void make() {
        boolean mono = choices.mono().get();
        busy.run(READING, progress -> made(mono, progress), this::made);
    }

    private Result<PrintPages.Document> made(boolean mono, Progress progress) {
        return switch (pages.make(mono, progress)) {
            case Result.Refused<byte[]> refused -> new Result.Refused<>(refused.reasons());
            case Result.Done<byte[]> done -> printing.measured(name, done.value(), progress);
        };
    }

    private void made(Result<PrintPages.Document> result) {
        boolean isFirst = document.get().isEmpty();
        document.set(result.ifDone());
        result.ifDone().filter(_ -> isFirst).map(this::suiting).ifPresent(choices.size()::set);
        outcome.set(Outcome.refused(result.reasons()));
        count();
    }

    /// The paper that the first page is made for, or the largest the printer has.
    private PaperSize suiting(PrintPages.Document found) {
        var page = found.pages().getFirst();
        return papers().stream().filter(size -> Math.min(page.width(), page.height()) <= size.width(false) + 1)
                .findFirst().orElseGet(() -> papers().getLast());
    }

    private void found(List<Printer> all) {
        printers.setAll(all);
        asked.set(true);
        printer.set(all.stream().findFirst());
    }

    /// Leaves no choice that the printer has not.
    private void suit(Optional<Printer> now) {
        if (!papers().contains(choices.size().get())) {
            choices.size().set(papers().getFirst());
        }
        if (now.filter(one -> one.trays().contains(choices.tray().get())).isEmpty()) {
            choices.tray().set("");
        }
        if (now.filter(Printer::duplex).isEmpty()) {
            choices.sides().set(Sides.ONE);
        }
    }

    private void count() {
        var order = choices.order();
        document.get().ifPresent(found -> order.map(found::imposed).ifPresentOrElse(imposed -> {
            sheets.set(new Sheets(imposed.sheets().size(), imposed.warning(found.pages())));
            inSight.show(found, imposed, choices.mono().get());
        }, inSight::clear));
        if (order.isEmpty()) {
            sheets.set(new Sheets(0, Optional.of(Message.of("print.wrong.range"))));
        } else if (document.get().isEmpty()) {
            sheets.set(Sheets.NONE);
        }
    }

    /// The sheets as they will look.
    public SheetsViewModel inSight() {
        return inSight;
    }

    /// What the user chooses.
    public PrintChoices choices() {
        return choices;
    }

    /// The printers of this machine.
    public ObservableList<Printer> printers() {
        return printers;
    }

    /// True once the machine has been asked for its printers.
    public ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    /// The printer chosen; nothing where there is none.
    public ObjectProperty<Optional<Printer>> printer() {
        return printer;
    }

    /// The papers that the printer has; all where there is none.
    public List<PaperSize> papers() {
        return printer.get().map(Printer::papers).orElseGet(() -> List.of(PaperSize.values()));
    }

    /// How many sheets the choices make.
    public ReadOnlyObjectProperty<Sheets> sheets() {
        return sheets.getReadOnlyProperty();
    }

    /// True while something is read, printed or written.
    public ReadOnlyBooleanProperty busy() {
        return busy.is();
    }

    /// How it went.
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// Prints.
    public void print() {
        document.get().ifPresent(found -> printer.get().ifPresent(on -> choices.order().ifPresent(order -> {
            var wish = choices.wish(on.name());
            give(found, progress -> printing.print(found, order, wish, progress),
                    count -> new Outcome(Optional.of(wish.sent(count)), Optional.empty(), List.of()));
        })));
    }

    /// Writes the sheets to `file`.
    public void save(Path file) {
        document.get().ifPresent(found -> choices.order().ifPresent(order -> give(found,
                progress -> printing.write(found, order, file, progress),
                made -> new Outcome(Optional.of(Message.of("print.saved", made.toString())), Optional.of(made),
                        List.of()))));
    }

    private <T> void give(PrintPages.Document found, Background.Job<Result<T>> job, Function<T, Outcome> done) {
        outcome.set(Outcome.NONE);
        busy.run(Message.of("print.printing", found.title()), job, result -> outcome
                .set(result.ifDone().map(done).orElseGet(() -> Outcome.refused(result.reasons()))));
    }

    /// Asks what is under way to stop.
    public void stop() {
        desk.background().cancel();
    }

    /// Shows the file in the program the machine has for it.
    public void open(Path file) {
        new Desktops().show(desk, file);
    }
}
