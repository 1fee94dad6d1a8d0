package no.faseport.ui.planpaper;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.stage.FileChooser;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.PrintForm;
import no.faseport.ui.Screen;
import no.faseport.usecase.PaperSubject;
import no.faseport.words.Words;

/// The printing of a plan or a roadmap: choices to the left, the sheet as it will look to the right.
public final class PlanPaperScreen implements Screen {
    private final Desk desk;
    private final Words words;
    private final PlanPaperViewModel model;
    private final ScrollPane form = new ScrollPane();
    private final Node sheet;
    private final BorderPane node = new BorderPane();

    /// Prints `subject`.
    public PlanPaperScreen(Desk desk, PaperSubject subject) {
        this(desk, new PlanPaperViewModel(desk, subject, documents()));
    }

    /// Shows a printing under way.
    PlanPaperScreen(Desk desk, PlanPaperViewModel model) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        node.getStyleClass().add("planpaper");
        Parts.dress(node, PlanPaperScreen.class, "planpaper.css");
        form.setContent(new PaperForm(words, model, this::choose, this::print).node());
        form.setFitToWidth(true);
        form.getStyleClass().add("planpaper-form");
        sheet = new SheetView(words, model).node();
        choices();
        model.preview();
    }

    private void choices() {
        node.setLeft(form);
        node.setCenter(sheet);
    }

    /// The printers take the place of the choices, and the sheets they will give that of the pages, until the user comes back.
    private void print() {
        var printing = new PrintForm(desk, model.name(), model.choices().mono().get(), model::pages,
                this::choices);
        node.setLeft(printing.node());
        node.setCenter(printing.sheets());
        printing.focus();
    }

    /// Begins with what is in sight in the plan.
    public void show(InSight seen) {
        model.show(seen);
    }

    /// Begins with what is in sight of `another` subject of the same kind.
    public void show(PaperSubject another, InSight seen) {
        model.show(another, seen);
    }

    /// The user's folder for documents, by whichever name it has, or the home folder.
    private static Path documents() {
        var home = Path.of(System.getProperty("user.home", "."));
        return Stream.of("Documents", "Dokumenter", "Dokument").map(home::resolve).filter(Files::isDirectory)
                .findFirst().orElse(home);
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("planpaper.title"));
        var file = model.file().get();
        chooser.setInitialFileName(String.valueOf(file.getFileName()));
        Optional.ofNullable(file.getParent()).map(Path::toFile).filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        var ending = model.choices().format().get().ending();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("*" + ending, "*" + ending));
        Optional.ofNullable(chooser.showSaveDialog(node.getScene().getWindow())).map(File::toPath)
                .ifPresent(model.file()::set);
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.PLAN) || topics.contains(Topic.GATES) || topics.contains(Topic.PROJECTS)) {
            model.preview();
        }
    }
}
