package no.faseport.ui.benefit;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import no.faseport.benefit.BenefitId;
import no.faseport.benefit.BenefitKind;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.portfolio.Topic;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.ui.Figures;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// What a project brings: its benefits in a table, and the one looked at beside it.
public final class BenefitsTab implements Screen {
    private static final double DIVIDER = 0.6;

    private final Words words;
    private final BenefitsViewModel model;
    private final BenefitTable table;
    private final BenefitDetail detail;
    private final Label lead = new Label();
    private final TwiceWarnings warnings;
    private final TextField name;
    private final BorderPane node = new BorderPane();
    private Subscription awaited = Subscription.EMPTY;
    private boolean sought;

    /// The benefits of `project`.
    public BenefitsTab(Desk desk, ProjectId project) {
        this(desk, new BenefitsViewModel(desk, project));
    }

    /// Shows what `model` shows.
    BenefitsTab(Desk desk, BenefitsViewModel model) {
        this.words = desk.words();
        this.model = model;
        this.name = BenefitsLook.line(words.text("benefits.add.prompt"), 200);
        this.table = new BenefitTable(model, words, empty(), this::detail);
        this.warnings = new TwiceWarnings(words);
        this.detail = new BenefitDetail(model, Figures.of(desk));
        node.getStyleClass().add("benefits");
        BenefitsLook.dress(node);
        lead.getStyleClass().addAll("quiet", "benefits-lead");
        var left = new BorderPane(table);
        left.setTop(new VBox(lead, warnings));
        left.setBottom(adder());
        var split = new SplitPane(left, detail);
        split.setDividerPositions(DIVIDER);
        node.setCenter(split);
        model.page().subscribe(page -> page.ifPresent(this::show));
    }

    private void show(BenefitsPage page) {
        lead.setText(model.lead());
        warnings.show(page);
        table.show(page.benefits(), model.chosen());
        detail.show(model.chosen(), page);
        if (sought) {
            sought = false;
            table.scrollTo(table.getSelectionModel().getSelectedIndex());
        }
        if (page.benefits().isEmpty() && table.isFocused() && !model.isReadOnly()) {
            name.requestFocus();
        }
    }

    private void detail(BenefitId benefit) {
        model.choose(benefit);
        model.page().get().ifPresent(page -> detail.show(model.chosen(), page));
    }

    /// Shows one of the benefits beside the table, and where it stands in it.
    public void look(BenefitId benefit) {
        model.choose(benefit);
        sought = true;
        model.page().get().ifPresent(this::show);
    }

    private Node empty() {
        var title = Parts.text(words.text("benefits.empty.title"), "empty-title");
        var write = new Button(words.text("benefits.empty.do"), new FontIcon(Material2AL.ADD));
        write.setOnAction(press -> name.requestFocus());
        write.setDisable(model.isReadOnly());
        var box = new VBox(title, Parts.text(words.text("benefits.empty"), "quiet"), write);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
        return box;
    }

    private Node adder() {
        ComboBox<BenefitKind> kind = BenefitsLook.choice(Arrays.asList(BenefitKind.values()),
                one -> words.text("benefit.kind." + one));
        kind.setValue(BenefitKind.DIRECT);
        kind.setAccessibleText(words.text("benefits.column.kind"));
        name.setId("new-benefit");
        HBox.setHgrow(name, Priority.ALWAYS);
        Runnable done = () -> {
            model.add(name.getText(), kind.getValue());
            name.clear();
        };
        var add = Parts.adder(words.text("benefits.add"), done, name);
        var row = new HBox(name, kind, add);
        row.getStyleClass().addAll("benefit-add", "at-foot");
        row.setDisable(model.isReadOnly());
        return row;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.BENEFITS, Topic.MONEY, Topic.PROJECTS, Topic.SETTINGS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    /// A tab that is shown for the first time is put into the window a moment later; the keyboard waits for it. It stands in the
    /// table, at the one looked at, and goes to where one is written when it turns out that there are none.
    @Override
    public void focus() {
        awaited.unsubscribe();
        if (table.getScene() == null) {
            awaited = table.sceneProperty().subscribe(scene -> {
                if (scene != null) {
                    awaited.unsubscribe();
                    stand();
                }
            });
        } else {
            stand();
        }
    }

    private void stand() {
        boolean none = model.page().get().filter(page -> page.benefits().isEmpty()).isPresent();
        (none && !model.isReadOnly() ? name : table).requestFocus();
    }
}
