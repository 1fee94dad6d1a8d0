package no.faseport.ui.economy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Screen;
import no.faseport.ui.economy.ExportViewModel.Outcome;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// The making of the cost overview for Excel, and of the tables that are handed over.
public final class ExportScreen implements Screen {
    private final Words words;
    private final ExportViewModel model;
    private final BorderPane node = new BorderPane();
    private final VBox result = new VBox(8);

    /// Begins with the years `from` to `until`; `leave` is called when the user has finished.
    public ExportScreen(Desk desk, int from, int until, Runnable leave) {
        this(desk, new ExportViewModel(desk, from, until, documents()), leave);
    }

    /// Shows an export under way.
    ExportScreen(Desk desk, ExportViewModel model, Runnable leave) {
        this.words = desk.words();
        this.model = model;
        node.getStyleClass().add("money-screen");
        EconomyLook.dress(node);
        node.setTop(head(leave));
        node.setCenter(form());
        model.outcome().addListener((property, before, now) -> tell(now));
    }

    /// The user's folder for documents, by whichever name it has, or the home folder.
    private static Path documents() {
        var home = Path.of(System.getProperty("user.home", "."));
        return Stream.of("Documents", "Dokumenter", "Dokument").map(home::resolve).filter(Files::isDirectory)
                .findFirst().orElse(home);
    }

    private Node head(Runnable leave) {
        var back = new Button("", new FontIcon(Material2OutlinedAL.ARROW_BACK));
        back.getStyleClass().addAll("button-icon", "flat");
        back.setAccessibleText(words.text("import.back"));
        back.setOnAction(event -> leave.run());
        var head = new HBox(8, back,
                EconomyLook.title(words.text("export.title"), new Label(words.text("export.lead"))));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("money-title");
        return head;
    }

    private Node form() {
        var file = new TextField();
        file.setEditable(false);
        file.setAccessibleText(words.text("export.to"));
        file.textProperty().bind(model.file().map(Path::toString));
        HBox.setHgrow(file, Priority.ALWAYS);
        var choose = new Button(words.text("export.choose"));
        choose.setOnAction(event -> chosen().ifPresent(model.file()::set));
        var name = new Label(words.text("export.to"));
        name.getStyleClass().add("export-name");
        name.setLabelFor(file);
        var where = new HBox(16, name, new HBox(8, file, choose));
        HBox.setHgrow(where.getChildren().getLast(), Priority.ALWAYS);
        where.setAlignment(Pos.CENTER_LEFT);
        var left = new VBox(16, new ExportForm(model, words).node(), where, buttons(), result);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMaxWidth(820);
        var form = new HBox(32, left, coming());
        form.getStyleClass().add("money-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Node buttons() {
        var make = new Button("", new FontIcon(Material2OutlinedMZ.TABLE_CHART));
        make.textProperty().bind(model.wish().map(wish -> words.text("export.make." + wish.document().word())));
        make.getStyleClass().add("accent");
        make.setDefaultButton(true);
        make.disableProperty().bind(model.busy());
        make.setOnAction(event -> model.make());
        var stop = new Button(words.text("export.stop"));
        stop.visibleProperty().bind(model.busy());
        stop.setOnAction(event -> model.stop());
        var buttons = new HBox(8, make, stop);
        buttons.getStyleClass().add("export-buttons");
        return buttons;
    }

    /// The sheets that will come, before anything is written.
    private Node coming() {
        var list = new VBox(4);
        Runnable show = () -> list.getChildren().setAll(model.sheets().stream().map(key -> {
            var sheet = new Label(words.text(key), new FontIcon(Material2OutlinedAL.GRID_ON));
            sheet.getStyleClass().add("export-sheet");
            return sheet;
        }).toList());
        model.sheets().addListener((Observable changed) -> show.run());
        show.run();
        var title = new Label(words.text("export.coming"));
        title.getStyleClass().add("title-4");
        var card = new VBox(12, title, list);
        card.getStyleClass().add("export-card");
        return card;
    }

    private Optional<Path> chosen() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("export.title"));
        chooser.setInitialFileName(String.valueOf(model.file().get().getFileName()));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Excel (.xlsx)", "*.xlsx"));
        return Optional.ofNullable(chooser.showSaveDialog(node.getScene().getWindow())).map(File::toPath);
    }

    private void tell(Outcome outcome) {
        result.getChildren().clear();
        outcome.made().ifPresent(made -> {
            var done = new Label(words.text("export.done", made.toString()),
                    new FontIcon(Material2OutlinedAL.CHECK_CIRCLE_OUTLINE));
            done.getStyleClass().add("money-good");
            done.setWrapText(true);
            result.getChildren().addAll(done, new HBox(8, open("export.open", made),
                    open("export.folder", Optional.ofNullable(made.toAbsolutePath().getParent()).orElse(made))));
        });
        outcome.reasons().forEach(reason -> {
            var label = new Label(words.text(reason), new FontIcon(Material2OutlinedAL.ERROR_OUTLINE));
            label.getStyleClass().add("money-wrong");
            label.setWrapText(true);
            result.getChildren().add(label);
        });
    }

    private Button open(String key, Path what) {
        var button = new Button(words.text(key));
        button.setOnAction(event -> model.open(what));
        return button;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        // the workbook is read from the portfolio when it is made
    }
}
