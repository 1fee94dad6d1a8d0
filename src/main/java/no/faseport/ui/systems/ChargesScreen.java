package no.faseport.ui.systems;

import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.portfolio.ChargingPage;
import no.faseport.portfolio.Topic;
import no.faseport.ui.Desk;
import no.faseport.ui.Naming;
import no.faseport.ui.Parts;
import no.faseport.ui.Screen;
import no.faseport.words.Words;

/// How costs are shared: what each party has in each key above, and what each is to be charged in the year shown below.
public final class ChargesScreen implements Screen {
    private static final double DIVIDER = 0.44;

    private final Words words;
    private final ChargesViewModel model;
    private final WeightTable weights;
    private final BasisView basis;
    private final KeyMenu keys;
    private final Label lead = new Label();
    private final BorderPane node = new BorderPane();

    /// The charging of the portfolio on `desk`.
    public ChargesScreen(Desk desk) {
        this.words = desk.words();
        this.model = new ChargesViewModel(desk);
        this.weights = new WeightTable(model, words);
        this.basis = new BasisView(model, words);
        this.keys = new KeyMenu(model, words);
        node.getStyleClass().addAll("screen", "systems");
        SystemsLook.dress(node);
        var above = new BorderPane(weights);
        above.setTop(Parts.head(words.text("charges.title"), lead));
        above.setBottom(adders());
        var split = new SplitPane(above, basis);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(DIVIDER);
        node.setCenter(split);
        model.pageProperty().subscribe(page -> page.ifPresent(this::show));
    }

    private void show(ChargingPage page) {
        lead.setText(words.text("charges.lead", String.valueOf(model.year())));
        weights.show(page.terms());
        keys.show(page.terms().keys());
        basis.show(page);
    }

    private Node adders() {
        var party = Parts.prompted(words.text("charges.party.prompt"));
        party.setId("new-party");
        HBox.setHgrow(party, Priority.ALWAYS);
        var municipality = Parts.adder(words.text("charges.party.addMunicipality"),
                () -> taken(party, () -> model.addParty(party.getText(), true)));
        var unit = Parts.adder(words.text("charges.party.addUnit"),
                () -> taken(party, () -> model.addParty(party.getText(), false)));
        var key = Parts.prompted(words.text("charges.key.prompt"));
        key.setId("new-key");
        HBox.setHgrow(key, Priority.ALWAYS);
        var kind = kinds();
        var add = Parts.adder(words.text("charges.key.add"),
                () -> taken(key, () -> model.addKey(key.getText(), kind.getValue())));
        var row = new HBox(party, municipality, unit, key, kind, add, keys);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("systems-add");
        row.setDisable(model.isReadOnly());
        return row;
    }

    private static void taken(TextField field, Runnable add) {
        if (!field.getText().isBlank()) {
            add.run();
            field.clear();
        }
    }

    private ChoiceBox<ChargeKey.Kind> kinds() {
        var box = new ChoiceBox<ChargeKey.Kind>();
        box.setConverter(new Naming<>(one -> words.text("charges.kind." + one)));
        box.getItems().setAll(ChargeKey.Kind.values());
        box.setValue(ChargeKey.Kind.INHABITANTS);
        box.setAccessibleText(words.text("charges.key"));
        return box;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void refresh(Set<Topic> topics) {
        if (Stream.of(Topic.MONEY, Topic.PROJECTS, Topic.SETTINGS).anyMatch(topics::contains)) {
            model.read();
        }
    }

    @Override
    public void home() {
        model.read();
    }

    @Override
    public void focus() {
        weights.requestFocus();
    }
}
