package no.faseport.ui.economy;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
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

/// A project's economy: its amounts by account and year in a grid one writes in as in a spreadsheet.
public final class EconomyTab implements Screen {
    private final Words words;
    private final EconomyViewModel model;
    private final BorderPane node = new BorderPane();
    private final MoneyGrid grid;
    private final LineAdder adder;

    /// The economy of `project`.
    public EconomyTab(Desk desk, ProjectId project) {
        this(desk, new EconomyViewModel(desk, project));
    }

    /// Shows what `model` shows.
    EconomyTab(Desk desk, EconomyViewModel model) {
        this.words = desk.words();
        this.model = model;
        this.grid = new MoneyGrid(model, words, words.text("money.grid"));
        this.adder = new LineAdder(model, words, this::closeAdder);
        node.getStyleClass().add("money-screen");
        EconomyLook.dress(node);
        node.setTop(new VBox(8, new EconomyBar(model, words, this::openAdder), adder));
        node.setCenter(new StackPane(grid, empty()));
        node.setBottom(legend());
        closeAdder();
        model.read();
    }

    private Node empty() {
        var box = EconomyLook.empty(words.text("money.empty.title"), words.text("money.empty.text"));
        var begin = new Button(words.text("money.empty.action"), new FontIcon(Material2OutlinedAL.ADD));
        begin.getStyleClass().add("accent");
        begin.setOnAction(event -> openAdder());
        begin.setVisible(!model.isReadOnly());
        box.getChildren().add(begin);
        box.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.sheet().get().rows().isEmpty(),
                model.sheet()));
        grid.visibleProperty().bind(box.visibleProperty().not());
        return box;
    }

    private Node legend() {
        return EconomyLook.legend(node, words.text("money.deviation.legend"), words.text("money.keys"));
    }

    /// Opens the strip in which a line is added.
    void openAdder() {
        adder.setVisible(true);
        adder.setManaged(true);
        adder.begin();
    }

    private void closeAdder() {
        adder.setVisible(false);
        adder.setManaged(false);
        grid.requestFocus();
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.contains(Topic.MONEY) || topics.contains(Topic.SETTINGS)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        grid.requestFocus();
    }
}
