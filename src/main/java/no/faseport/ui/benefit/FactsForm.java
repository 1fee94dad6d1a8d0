package no.faseport.ui.benefit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitFacts;
import no.faseport.benefit.BenefitKind;
import no.faseport.benefit.BenefitState;
import no.faseport.benefit.Reaper;
import no.faseport.benefit.Uptake;
import no.faseport.benefit.Weight;
import no.faseport.project.Unit;
import no.faseport.words.Words;

/// What is written about a benefit, saved when a field is left.
final class FactsForm extends VBox {
    private final BenefitsViewModel model;
    private final Words words;
    private final BenefitText text;
    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final ComboBox<BenefitKind> kind;
    private final ComboBox<BenefitState> state;
    private final ComboBox<Reaper> reaper;
    private final ComboBox<Optional<Unit>> unit;
    private final TextField owner = new TextField();
    private final ComboBox<Uptake> uptake;
    private final ComboBox<Weight> importance;
    private final ComboBox<Weight> risk;
    private final TextArea prerequisites = new TextArea();
    private final TextField quantity = new TextField();
    private final TextField measure = new TextField();
    private Optional<Benefit> shown = Optional.empty();

    FactsForm(BenefitsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.text = new BenefitText(words);
        this.kind = choice("kind", BenefitKind.values());
        this.state = choice("state", BenefitState.values());
        this.reaper = choice("reaper", Reaper.values());
        this.unit = BenefitsLook.choice(List.of(),
                one -> one.map(Unit::name).orElseGet(() -> words.text("benefits.noUnit")));
        this.uptake = choice("uptake", Uptake.values());
        this.importance = choice("weight", Weight.values());
        this.risk = choice("weight", Weight.values());
        getStyleClass().add("form-part");
        List.of(description, prerequisites).forEach(area -> {
            area.setPrefRowCount(2);
            area.setWrapText(true);
        });
        quantity.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(BenefitsLook.row(field("name", name)), BenefitsLook.row(field("kind", kind),
                field("state", state)), BenefitsLook.row(field("reaps", reaper), field("unit", unit)),
                BenefitsLook.row(field("owner", owner), field("uptake", uptake)),
                BenefitsLook.row(field("description", description)),
                BenefitsLook.row(field("prerequisites", prerequisites)),
                BenefitsLook.row(field("importance", importance), field("risk", risk)),
                BenefitsLook.row(field("quantity", quantity), field("measure", measure)));
        listen();
    }

    private <T> ComboBox<T> choice(String part, T[] all) {
        return BenefitsLook.choice(Arrays.asList(all), one -> words.text("benefit." + part + "." + one));
    }

    private VBox field(String key, Region field) {
        return BenefitsLook.field(words.text("benefits.column." + key), field);
    }

    private void listen() {
        List.of(name, description, owner, prerequisites, quantity, measure)
                .forEach(field -> BenefitsLook.save(field, written -> save()));
        List.of(kind, state, reaper, unit, uptake, importance, risk)
                .forEach(box -> box.setOnAction(pick -> save()));
    }

    private void save() {
        shown.ifPresent(one -> model.numbers().maybe(quantity.getText(),
                many -> model.edit(one, written(one.facts(), many))));
    }

    private BenefitFacts written(BenefitFacts now, Optional<BigDecimal> many) {
        return new BenefitFacts(name.getText(), description.getText(), kind.getValue(), reaper.getValue(),
                unit.getValue().map(Unit::id), owner.getText(), uptake.getValue(), state.getValue(),
                importance.getValue(), risk.getValue(), prerequisites.getText(), many, measure.getText(),
                now.extremes());
    }

    /// Shows `benefit`; `units` can be chosen to reap it.
    void show(Benefit benefit, List<Unit> units) {
        shown = Optional.empty();
        var facts = benefit.facts();
        BenefitsLook.fill(name, facts.name());
        BenefitsLook.fill(description, facts.description());
        kind.setValue(facts.kind());
        state.setValue(facts.state());
        reaper.setValue(facts.reaper());
        var offered = new ArrayList<Optional<Unit>>(List.of(Optional.empty()));
        units.forEach(one -> offered.add(Optional.of(one)));
        if (!offered.equals(unit.getItems())) {
            unit.getItems().setAll(offered);
        }
        unit.setValue(units.stream().filter(one -> facts.unit().filter(one.id()::equals).isPresent()).findFirst());
        BenefitsLook.fill(owner, facts.owner());
        uptake.setValue(facts.uptake());
        importance.setValue(facts.importance());
        risk.setValue(facts.risk());
        BenefitsLook.fill(prerequisites, facts.prerequisites());
        BenefitsLook.fill(quantity, text.number(facts.quantity()));
        BenefitsLook.fill(measure, facts.measure());
        shown = Optional.of(benefit);
    }
}
