package no.faseport.ui.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import no.faseport.economy.AccountClass;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Alternatives;
import no.faseport.ui.Desk;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.ui.accounts.AccountsViewModel.Shown;
import no.faseport.ui.accounts.AccountsViewModel.Which;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The account plan: which arts and accounts there are, when they are valid, what is local, and how much is used.
public final class AccountsScreen implements Screen {
    private static final Set<Topic> ABOUT = Set.of(Topic.MONEY, Topic.SETTINGS);

    private final Words words;
    private final AccountsViewModel model;
    private final PlanTable table;
    private final Label counts = Parts.whole("", "quiet");
    private final BorderPane node = new BorderPane();

    /// The account plan of the portfolio on `desk`.
    public AccountsScreen(Desk desk) {
        this.words = desk.words();
        this.model = new AccountsViewModel(desk);
        this.table = new PlanTable(words, model);
        node.getStyleClass().addAll("screen", "accounts-screen");
        AccountsLook.dress(node);
        node.setTop(bar());
        node.setCenter(table);
        node.setBottom(adder());
        model.pageProperty().subscribe(page -> show());
        model.shownProperty().subscribe(shown -> show());
        model.read();
    }

    private void show() {
        counts.setText(words.text(model.counts()));
        table.show(model.lines());
    }

    private Node bar() {
        var search = Parts.prompted(words.text("accounts.search"));
        search.setId("accounts-search");
        search.textProperty().subscribe(text -> model.change(now -> new Shown(text, now.which())));
        var export = new Button(words.text("accounts.export"), new FontIcon(Material2MZ.PUBLISH));
        export.getStyleClass().add("flat");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(press -> export());
        var bar = new HBox(search, choices(), counts, Parts.space(), export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("accounts-bar");
        return bar;
    }

    private Node choices() {
        var row = new Alternatives<>(List.of(Which.values()), Which.VALID,
                which -> words.text("accounts.which." + which.name()),
                which -> model.change(now -> new Shown(now.search(), which)), "switch");
        row.setAccessibleText(words.text("accounts.which"));
        return row;
    }

    private Node adder() {
        var code = Parts.prompted(words.text("accounts.column.accounts.CODE"), 96);
        code.setId("new-account");
        var name = Parts.prompted(words.text("accounts.column.accounts.NAME"), 240);
        HBox.setHgrow(name, Priority.ALWAYS);
        var art = Parts.prompted(words.text("accounts.column.accounts.ART"), 124);
        var classes = new ChoiceBox<Set<AccountClass>>();
        classes.setConverter(new PlanTable.ClassWords(words));
        classes.getItems().setAll(AccountsViewModel.classes());
        classes.setValue(EnumSet.of(AccountClass.OPERATING));
        classes.setAccessibleText(words.text("accounts.column.accounts.CLASS"));
        Runnable done = () -> {
            if (!code.getText().isBlank()) {
                model.add(code.getText(), name.getText(), art.getText(), classes.getValue());
                code.clear();
                name.clear();
                art.clear();
                code.requestFocus();
            }
        };
        var add = Parts.adder(words.text("accounts.add"), done, name, art);
        var row = new HBox(code, name, art, classes, add, remover());
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("accounts-add");
        row.setDisable(model.isReadOnly());
        return row;
    }

    private Button remover() {
        var remove = new Button(words.text("accounts.remove"), new FontIcon(Material2AL.DELETE_OUTLINE));
        remove.getStyleClass().add("flat");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setDisable(true);
        remove.setOnAction(press -> model.remove(table.chosen().stream().toList()));
        table.getSelectionModel().selectedItemProperty()
                .subscribe(line -> remove.setDisable(line == null || line.own().isEmpty()));
        return remove;
    }

    private void export() {
        var chooser = new FileChooser();
        chooser.setInitialFileName(words.text("accounts.file"));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Excel, CSV", "*.xlsx", "*.csv"));
        var file = chooser.showSaveDialog(node.getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (topics.stream().anyMatch(ABOUT::contains)) {
            model.read();
        }
    }

    @Override
    public void home() {
        model.read();
    }

    @Override
    public void focus() {
        table.requestFocus();
    }
}
