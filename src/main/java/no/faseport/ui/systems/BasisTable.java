package no.faseport.ui.systems;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;
import no.faseport.economy.charge.Charge;
import no.faseport.economy.charge.ChargeBasis;
import no.faseport.economy.charge.ChargePartyId;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// The invoice basis line by line: who pays for what, by which key, with which weight and share, and how much.
final class BasisTable extends TableView<Charge> {
    BasisTable(ChargesViewModel model, Words words) {
        getStyleClass().add("basis-table");
        setAccessibleText(words.text("charges.basis"));
        Parts.stretch(this);
        setPlaceholder(Parts.nothing(words.text("charges.basis.none")));
        var party = SystemsLook.<Charge>column(words.text("charges.party"), 136, charge -> charge.party().name());
        party.getStyleClass().add("first");
        getColumns().addAll(List.of(party,
                SystemsLook.column(words.text("charges.item"), 160, Charge::item),
                SystemsLook.column(words.text("charges.key"), 132, charge -> charge.key().name()),
                SystemsLook.figures(words.text("charges.whole"), 84,
                        charge -> words.kroner(charge.whole().amount())),
                SystemsLook.figures(words.text("charges.weight"), 66, charge -> model.text(charge.weight())),
                SystemsLook.figures(words.text("charges.percent"), 72,
                        charge -> words.amount(charge.percent())),
                SystemsLook.figures(words.text("charges.amount"), 106,
                        charge -> words.amount(charge.amount().amount()))));
    }

    /// Shows what `party` is charged, or what all are.
    void show(ChargeBasis basis, Optional<ChargePartyId> party) {
        getItems().setAll(party.map(basis::of).orElseGet(basis::charges));
    }
}
