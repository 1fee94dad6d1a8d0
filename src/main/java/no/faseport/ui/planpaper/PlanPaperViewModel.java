package no.faseport.ui.planpaper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.faseport.gantt.paper.PlanLayout;
import no.faseport.portfolio.Progress;
import no.faseport.project.ProjectId;
import no.faseport.ui.Busy;
import no.faseport.ui.Desk;
import no.faseport.ui.Desktops;
import no.faseport.usecase.PaperSubject;
import no.faseport.usecase.PreviewPlan;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.WritePlan;
import no.faseport.usecase.WritePlan.Format;
import no.faseport.words.Message;

/// The printing of a plan or a roadmap: the choices, a sheet as it will look, and how the writing went.
public final class PlanPaperViewModel {
    private static final Message PREVIEWING = Message.of("planpaper.previewing");
    private static final int WIDEST = 1400;
    private static final int HIGHEST = 1000;

    private final Desk desk;
    private PaperSubject subject;
    private final PaperChoices choices = new PaperChoices();
    private final IntegerProperty page = new SimpleIntegerProperty(1);
    private final ObjectProperty<Path> file;
    private final ReadOnlyObjectWrapper<Optional<PreviewPlan.Sheet>> sheet = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
    private final Busy busy;
    private final AtomicInteger asked = new AtomicInteger();

    /// The file that was made, or why none was.
    public record Outcome(Optional<Path> made, List<Message> reasons) {
        static final Outcome NONE = new Outcome(Optional.empty(), List.of());

        /// Keeps a copy.
        public Outcome {
            reasons = List.copyOf(reasons);
        }
    }

    /// Prints `subject`, to a file in `folder` with its name unless the user says otherwise.
    public PlanPaperViewModel(Desk desk, PaperSubject subject, Path folder) {
        this.desk = desk;
        this.subject = subject;
        this.busy = new Busy(desk.background());
        this.file = new SimpleObjectProperty<>(folder.resolve("Faseport" + Format.PDF.ending()));
        choices.format().subscribe(format -> file.set(ending(file.get(), format)));
        InvalidationListener changed = _ -> preview();
        choices.all().forEach(choice -> choice.addListener(changed));
        page.addListener(changed);
        desk.background().run(PREVIEWING, _ -> named(),
                name -> name.ifPresent(found -> file.set(ending(folder.resolve(safe(found)), choices.format().get()))));
    }

    private Optional<String> named() {
        return switch (subject) {
            case PaperSubject.OfProject one -> named(one.project());
            case PaperSubject.OfRoadmap all -> Optional.of(desk.words().text("planpaper.name.roadmap"));
        };
    }

    private Optional<String> named(ProjectId project) {
        return new ReadPortfolio(desk.place()).projects().stream().filter(one -> one.id().equals(project)).findFirst()
                .map(one -> desk.words().text("planpaper.name", one.number() + " " + one.name()));
    }

    private static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
    }

    private static Path ending(Path file, Format format) {
        var name = String.valueOf(file.getFileName());
        int dot = Format.of(file).isPresent() ? name.lastIndexOf('.') : name.length();
        return file.resolveSibling(name.substring(0, dot) + format.ending());
    }

    /// What the user chooses.
    public PaperChoices choices() {
        return choices;
    }

    /// Which sheet is shown, from 1.
    public IntegerProperty page() {
        return page;
    }

    /// Where the file is to lie.
    public ObjectProperty<Path> file() {
        return file;
    }

    /// The sheet as it will look; nothing for a file that has none.
    public ReadOnlyObjectProperty<Optional<PreviewPlan.Sheet>> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// How the writing went, or why there is nothing to see.
    public ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /// True while the file is being written.
    public ReadOnlyBooleanProperty busy() {
        return busy.is();
    }

    /// True where the file is a picture or sheets of paper.
    boolean isDrawn() {
        return switch (choices.format().get()) {
            case PDF, SVG, PNG -> true;
            case XLSX, ICS -> false;
        };
    }

    /// Prints what was in sight in the plan, unless the user says otherwise.
    public void show(InSight seen) {
        choices.sight().set(Optional.of(seen));
        choices.range().set(Range.SIGHT);
    }

    /// Prints `another` subject of the same kind, and what was in sight of it unless the user says otherwise.
    public void show(PaperSubject another, InSight seen) {
        subject = another;
        show(seen);
        preview();
    }

    /// What is printed.
    PaperSubject subject() {
        return subject;
    }

    /// Shows the sheet as it will look now; a sheet nobody waits for any more is not painted.
    public void preview() {
        int ticket = asked.incrementAndGet();
        if (!isDrawn()) {
            sheet.set(Optional.empty());
            outcome.set(Outcome.NONE);
            return;
        }
        var order = choices.order();
        var shown = choices.format().get() == Format.PDF ? order : order.laid(new PlanLayout.Roll());
        int number = page.get();
        var what = subject;
        desk.background().run(PREVIEWING, _ -> ticket == asked.get()
                ? Optional.of(new PreviewPlan(desk.place()).sheet(what, shown, number, WIDEST, HIGHEST))
                : Optional.<Result<PreviewPlan.Sheet>>empty(),
                found -> found.filter(_ -> ticket == asked.get()).ifPresent(this::previewed));
    }

    private void previewed(Result<PreviewPlan.Sheet> result) {
        sheet.set(result.ifDone());
        outcome.set(new Outcome(Optional.empty(), result.reasons()));
        result.ifDone().ifPresent(found -> {
            if (found.page() != page.get()) {
                page.set(found.page());
            }
        });
    }

    /// Turns so many sheets on, as far as there are any.
    public void turn(int sheets) {
        sheet.get().ifPresent(found -> page.set(Math.clamp((long) page.get() + sheets, 1, found.pages())));
    }

    /// What the document is called: the file's name without its ending.
    String name() {
        var called = String.valueOf(file.get().getFileName());
        return called.substring(0, called.length() - choices.format().get().ending().length());
    }

    /// The sheets as they are chosen, but in `mono` or not, as a PDF; read off the window's thread.
    Result<byte[]> pages(boolean mono, Progress progress) {
        return new WritePlan(desk.place()).pages(subject, choices.order().inGreys(mono), progress);
    }

    /// Writes the file.
    public void make() {
        outcome.set(Outcome.NONE);
        var target = file.get();
        var what = subject;
        var order = choices.order();
        busy.run("planpaper.writing", target,
                progress -> new WritePlan(desk.place()).write(what, order, WritePlan.USUAL_DOTS, target, progress),
                result -> outcome.set(new Outcome(result.ifDone(), result.reasons())));
    }

    /// Asks the writing under way to stop.
    public void stop() {
        desk.background().cancel();
    }

    /// Shows the file or its folder in the program the machine has for it.
    public void open(Path what) {
        new Desktops().show(desk, what);
    }
}
