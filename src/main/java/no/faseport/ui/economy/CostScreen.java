package no.faseport.ui.economy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.economy.CostViewModel.By;
import no.faseport.ui.economy.CostViewModel.Shown;
import no.faseport.words.Message;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/// What the whole portfolio costs, and the way out of it: the cost overview for Excel.
public final class CostScreen implements Screen {
    private final Desk desk;
    private final Runnable toImport;
    private final Words words;
    private final CostViewModel model;
    private final MoneyGrid grid;
    private final BorderPane costs = new BorderPane();
    private final StackPane node = new StackPane();
    private final Label lead = new Label();
    private final Label period = new Label();

    /// The costs of the portfolio on `desk`; `toImport` goes to where files are brought in.
    public CostScreen(Desk desk, Runnable toImport) {
        this.desk = desk;
        this.toImport = toImport;
        this.words = desk.words();
        this.model = new CostViewModel(desk);
        this.grid = new MoneyGrid(model, words, words.text("cost.grid"));
        node.getStyleClass().add("money-screen");
        EconomyLook.dress(node);
        costs.setTop(new VBox(head(), bar()));
        costs.setCenter(new StackPane(grid, empty()));
        costs.setBottom(legend());
        model.shown().addListener((property, before, now) -> tell(now));
        tell(model.shown().get());
        showCosts();
        model.read();
    }

    /// Shows the making of the cost overview in the place of the costs.
    public void showExport() {
        var years = model.shown().get();
        node.getChildren().setAll(new ExportScreen(desk, years.firstYear(), years.lastYear(), this::showCosts)
                .node());
    }

    private void showCosts() {
        node.getChildren().setAll(costs);
        grid.requestFocus();
    }

    private Node head() {
        var title = new Label(words.text("cost.title"));
        title.getStyleClass().add("title-2");
        lead.getStyleClass().add("money-muted");
        var copy = new Button("", new FontIcon(Material2OutlinedAL.CONTENT_COPY));
        copy.getStyleClass().add("button-icon");
        copy.setAccessibleText(words.text("cost.copy"));
        copy.setTooltip(new Tooltip(words.text("cost.copy")));
        copy.setOnAction(event -> copy());
        var bring = new Button(words.text("cost.import"), new FontIcon(Material2OutlinedAL.FILE_UPLOAD));
        bring.setOnAction(event -> toImport.run());
        var make = new Button(words.text("cost.export"), new FontIcon(Material2OutlinedMZ.TABLE_CHART));
        make.getStyleClass().add("accent");
        make.setOnAction(event -> showExport());
        var box = new HBox(8, new VBox(2, title, lead), Parts.space(), copy, bring, make);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("money-title");
        return box;
    }

    private Node bar() {
        var by = new Segments<>(List.of(By.values()), each -> words.text(each.key()));
        by.choose(model.shown().get().by());
        by.onChosen(each -> model
                .change(shown -> new Shown(shown.firstYear(), shown.years(), each, shown.unit())));
        var unit = new Segments<>(List.of(AmountUnit.values()), each -> words.text(each.key()));
        unit.choose(model.shown().get().unit());
        unit.onChosen(each -> model
                .change(shown -> new Shown(shown.firstYear(), shown.years(), shown.by(), each)));
        period.getStyleClass().add("money-period");
        var count = new YearCount(words, 1, 6, model.shown().get().years(), years -> model
                .change(shown -> new Shown(shown.firstYear(), years, shown.by(), shown.unit())));
        var years = new HBox(step(Material2OutlinedAL.CHEVRON_LEFT, "money.years.earlier", -1), period,
                step(Material2OutlinedAL.CHEVRON_RIGHT, "money.years.later", 1), count.node());
        years.setAlignment(Pos.CENTER_LEFT);
        var bar = new HBox(by, years, Parts.space(), unit);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("money-bar");
        return bar;
    }

    private Node step(Material2OutlinedAL icon, String name, int years) {
        return YearCount.step(words, icon, name, () -> model.change(
                shown -> new Shown(shown.firstYear() + years, shown.years(), shown.by(), shown.unit())));
    }

    private void tell(Shown shown) {
        var from = String.valueOf(shown.firstYear());
        var until = String.valueOf(shown.lastYear());
        lead.setText(words.text("cost.lead", from, until));
        period.setText(words.text("cost.total.years", from, until));
    }

    private Node empty() {
        var box = EconomyLook.empty(words.text("cost.empty.title"), words.text("cost.empty.text"));
        var bring = new Button(words.text("cost.import"), new FontIcon(Material2OutlinedAL.FILE_UPLOAD));
        bring.setOnAction(event -> toImport.run());
        box.getChildren().add(bring);
        box.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.sheet().get().rows().isEmpty(),
                model.sheet()));
        grid.visibleProperty().bind(box.visibleProperty().not());
        return box;
    }

    private Node legend() {
        return EconomyLook.legend(costs, words.text("money.deviation.legend"));
    }

    private void copy() {
        var table = model.table();
        var content = new ClipboardContent();
        content.putString(table.text());
        Clipboard.getSystemClipboard().setContent(content);
        desk.notices().told(Message.count("cost.copied", table.rows().size() - 1));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void home() {
        showCosts();
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.MONEY, Topic.PROJECTS, Topic.SETTINGS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    @Override
    public void focus() {
        if (node.getChildren().contains(costs)) {
            grid.requestFocus();
        }
    }
}
