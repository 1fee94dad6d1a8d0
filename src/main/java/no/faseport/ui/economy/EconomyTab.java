package no.faseport.ui.economy;

import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/// The amounts of a project, or of all of them, by account and year in a grid one writes in as in a spreadsheet.
public final class EconomyTab implements Screen {
    private final Desk desk;
    private final Words words;
    private final EconomyViewModel model;
    private final BorderPane node = new BorderPane();
    private final MoneyGrid grid;
    private final FindField find;
    private final Optional<LineAdder> adder;

    /// The economy of `project`.
    public EconomyTab(Desk desk, ProjectId project) {
        this(desk, new EconomyViewModel(desk, project));
    }

    /// The economy of all projects.
    public static EconomyTab ofAll(Desk desk) {
        return new EconomyTab(desk, EconomyViewModel.ofAll(desk));
    }

    /// Shows what `model` shows.
    EconomyTab(Desk desk, EconomyViewModel model) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.grid = new MoneyGrid(model, words,
                words.text(model.project().isPresent() ? "money.grid" : "money.grid.all"));
        this.find = new FindField(model.find(), words, grid::requestFocus);
        this.adder = model.project().filter(project -> !desk.isReadOnly())
                .map(project -> new LineAdder(new LineModel(desk, model, project), words, this::closeAdder));
        node.getStyleClass().add("money-screen");
        EconomyLook.dress(node);
        var top = new VBox(new EconomyBar(model, words, adder.<Runnable>map(each -> this::openAdder)),
                new ArrangeBar(model, words, find));
        adder.ifPresent(top.getChildren()::add);
        node.setTop(top);
        node.setCenter(new StackPane(grid, empty()));
        node.setBottom(foot());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        menu();
        closeAdder();
        model.read();
    }

    private void menu() {
        var menu = grid.menu();
        menu.add("money.find", "Shortcut+F", find::begin);
        menu.separate();
        menu.add("money.fold.open", "", () -> model.fold(true));
        menu.add("money.fold.close", "", () -> model.fold(false));
        if (model.project().isEmpty()) {
            menu.add("money.menu.project", "", () -> model.grid().line(model.selection().get().row())
                    .ifPresent(row -> desk.navigation().economy(row.project())));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            find.begin();
            event.consume();
        } else if (event.getCode() == KeyCode.F3) {
            find.go(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private Node empty() {
        var box = EconomyLook.empty(words.text("money.empty.title"),
                words.text(model.project().isPresent() ? "money.empty.text" : "money.empty.all"));
        adder.ifPresent(each -> {
            var begin = new Button(words.text("money.empty.action"), new FontIcon(Material2OutlinedAL.ADD));
            begin.getStyleClass().add("accent");
            begin.setOnAction(event -> openAdder());
            box.getChildren().add(begin);
        });
        box.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.sheet().get().rows().isEmpty() && model.arrangement().get().filter().isBlank(),
                model.sheet()));
        grid.visibleProperty().bind(box.visibleProperty().not());
        return box;
    }

    private Node foot() {
        var legend = EconomyLook.legend(node, words.text("money.deviation.legend"), words.text("money.keys"));
        var picked = new Label();
        picked.getStyleClass().add("money-picked");
        picked.textProperty().bind(Bindings.createStringBinding(this::picked, model.selection(), model.sheet()));
        legend.getChildren().addFirst(picked);
        return legend;
    }

    private String picked() {
        var chosen = model.picked();
        var unit = model.shown().get().unit();
        return words.text("money.picked", unit.exact(chosen.sum(), words), chosen.count(),
                unit.exact(chosen.average(), words));
    }

    /// Opens the strip in which a line is added.
    void openAdder() {
        adder.ifPresent(strip -> {
            strip.setVisible(true);
            strip.setManaged(true);
            strip.begin();
        });
    }

    private void closeAdder() {
        adder.ifPresent(strip -> {
            strip.setVisible(false);
            strip.setManaged(false);
        });
        grid.requestFocus();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.SETTINGS) || topics.contains(Topic.PROJECTS)) {
            model.read();
        } else if (topics.contains(Topic.MONEY)) {
            model.refresh();
        }
    }

    @Override
    public void focus() {
        grid.requestFocus();
    }
}
