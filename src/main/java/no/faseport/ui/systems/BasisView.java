package no.faseport.ui.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Money;
import no.faseport.economy.charge.ChargeBasis;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargePartyId;
import no.faseport.portfolio.ChargingPage;
import no.faseport.project.Programme;
import no.faseport.ui.Parts;
import no.faseport.ui.Sign;
import no.faseport.usecase.ChargeSubject;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The invoice basis of a year: what is shared and by which key, what each party pays in all, and line by line.
final class BasisView extends BorderPane {
    private static final double DIVIDER = 0.27;

    private final ChargesViewModel model;
    private final Words words;
    private final ComboBox<Optional<Programme>> what;
    private final ComboBox<Optional<ChargeKey>> by;
    private final ComboBox<Optional<AmountKind>> kind;
    private final TableView<Sum> sums = new TableView<>();
    private final BasisTable lines;
    private final VBox remarks = new VBox();
    private boolean showing;

    /// What a party pays in all; all of them together where there is no party.
    private record Sum(String name, Optional<ChargePartyId> party, Money amount) {
    }

    BasisView(ChargesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.what = SystemsLook.choice(Programme::name, words.text("charges.systems"));
        this.by = SystemsLook.choice(ChargeKey::name, words.text("charges.chooseKey"));
        this.kind = SystemsLook.choice(one -> words.text(one.key()), words.text(AmountKind.BUDGET.key()));
        this.lines = new BasisTable(model, words);
        remarks.getStyleClass().add("remarks");
        setTop(new VBox(bar(), remarks));
        var split = new SplitPane(sums(), lines);
        split.setDividerPositions(DIVIDER);
        setCenter(split);
        what.setOnAction(pick -> share());
        by.setOnAction(pick -> share());
        kind.setOnAction(pick -> share());
    }

    private Node bar() {
        what.setId("charges-what");
        what.setAccessibleText(words.text("charges.what"));
        by.setAccessibleText(words.text("charges.key"));
        kind.setAccessibleText(words.text("charges.kindOfAmount"));
        kind.getItems().setAll(List.of(Optional.of(AmountKind.BUDGET), Optional.of(AmountKind.ACTUAL),
                Optional.of(AmountKind.FORECAST)));
        kind.setValue(Optional.of(AmountKind.BUDGET));
        what.setValue(Optional.empty());
        by.setValue(Optional.empty());
        var copy = new Button(words.text("charges.copy"), new FontIcon(Material2AL.CONTENT_COPY));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(press -> copy());
        var bar = new HBox(Parts.text(words.text("charges.basis"), "form-heading"), what, by, kind,
                Parts.space(), copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("systems-add");
        return bar;
    }

    private TableView<Sum> sums() {
        sums.getStyleClass().add("sum-table");
        sums.setAccessibleText(words.text("charges.sums"));
        Parts.stretch(sums);
        sums.setPlaceholder(new Label(""));
        var name = SystemsLook.<Sum>column(words.text("charges.party"), 160, Sum::name);
        name.getStyleClass().add("first");
        var amount = SystemsLook.<Sum>figures(words.text("charges.amount"), 106, sum -> "");
        amount.setCellValueFactory(
                line -> new SimpleStringProperty(words.amount(line.getValue().amount().amount())));
        sums.getColumns().addAll(List.of(name, amount));
        sums.getSelectionModel().selectedItemProperty().subscribe(sum -> {
            if (sum != null && !showing) {
                model.choose(sum.party());
                model.pageProperty().get().ifPresent(page -> lines.show(page.basis(), model.chosen()));
            }
        });
        return sums;
    }

    private void share() {
        var programme = what.getValue();
        by.setVisible(programme.isPresent());
        kind.setVisible(programme.isPresent());
        if (!showing) {
            if (programme.isEmpty()) {
                model.share(new ChargeSubject.OfSystems());
            } else {
                by.getValue().or(() -> by.getItems().stream().flatMap(Optional::stream).findFirst())
                        .ifPresent(key -> model.share(new ChargeSubject.OfProgramme(programme.get().id(), key.id(),
                                kind.getValue().orElse(AmountKind.BUDGET))));
            }
        }
    }

    /// Shows the basis of `page`.
    void show(ChargingPage page) {
        showing = true;
        offer(page);
        var all = new ArrayList<Sum>();
        all.add(new Sum(words.text("charges.all"), Optional.empty(), page.basis().charged()));
        page.basis().byParty().forEach((party, amount) -> all
                .add(new Sum(party.name(), Optional.of(party.id()), amount)));
        sums.getItems().setAll(all);
        sums.getSelectionModel().select(all.stream().filter(sum -> sum.party().equals(model.chosen())).findFirst()
                .orElse(all.getFirst()));
        lines.show(page.basis(), model.chosen());
        remark(page.basis());
        showing = false;
    }

    private void offer(ChargingPage page) {
        var shared = switch (model.subject()) {
            case ChargeSubject.OfSystems systems -> Optional.<ChargeSubject.OfProgramme>empty();
            case ChargeSubject.OfProgramme programme -> Optional.of(programme);
        };
        SystemsLook.offer(what, page.programmes(), shared.flatMap(one -> page.programmes().stream()
                .filter(each -> each.id().equals(one.programme())).findFirst()));
        SystemsLook.offer(by, page.terms().keys(), shared.flatMap(one -> page.terms().key(one.key())));
        shared.ifPresent(one -> kind.setValue(Optional.of(one.kind())));
        by.setVisible(what.getValue().isPresent());
        kind.setVisible(what.getValue().isPresent());
    }

    private void remark(ChargeBasis basis) {
        remarks.getChildren().clear();
        basis.remarks().forEach(remark -> remarks.getChildren().add(Sign.WATCH.label(words.text(remark))));
        if (!basis.unshared().isEmpty()) {
            remarks.getChildren().add(Sign.WATCH.label(words.text("charges.unshared", basis.unshared().size(),
                    words.kroner(basis.notCharged().amount()), String.join(", ", basis.unshared().stream()
                            .map(item -> item.name()).toList()))));
        }
    }

    private void copy() {
        model.sheet().ifPresent(sheet -> {
            var content = new ClipboardContent();
            content.putString(sheet.text());
            Clipboard.getSystemClipboard().setContent(content);
            model.copied(sheet.rows().size());
        });
    }
}
