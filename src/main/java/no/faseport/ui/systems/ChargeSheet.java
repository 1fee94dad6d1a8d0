package no.faseport.ui.systems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.charge.Charge;
import no.faseport.economy.charge.ChargeBasis;
import no.faseport.economy.charge.ChargePartyId;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Sheet.Heading;
import no.faseport.portfolio.view.Sheet.Kind;
import no.faseport.portfolio.view.Value;
import no.faseport.words.Words;

/// The invoice basis as a sheet of typed cells.
final class ChargeSheet {
    private static final int WIDE = 32;
    private static final int NARROW = 14;

    private final Words words;

    ChargeSheet(Words words) {
        this.words = words;
    }

    /// What `party` is charged, or what all are.
    Sheet of(ChargeBasis basis, Optional<ChargePartyId> party) {
        var rows = new ArrayList<List<Value>>();
        basis.charges().stream().filter(charge -> party.isEmpty() || party.get().equals(charge.party().id()))
                .forEach(charge -> rows.add(row(charge)));
        return new Sheet(words.text("charges.basis"), words.text("charges.basis.of", String.valueOf(basis.year())),
                List.of(heading("charges.party", Kind.TEXT, WIDE), heading("charges.item", Kind.TEXT, WIDE),
                        heading("charges.key", Kind.TEXT, WIDE), heading("charges.whole", Kind.AMOUNT, NARROW),
                        heading("charges.weight", Kind.TEXT, NARROW), heading("charges.percent", Kind.TEXT, NARROW),
                        heading("charges.amount", Kind.AMOUNT, NARROW)),
                rows);
    }

    private Heading heading(String key, Kind kind, int width) {
        return new Heading(words.text(key), kind, width);
    }

    private static List<Value> row(Charge charge) {
        return List.of(new Value.Text(charge.party().name()), new Value.Text(charge.item()),
                new Value.Text(charge.key().name()), new Value.Amount(charge.whole()),
                new Value.Text(charge.weight().stripTrailingZeros().toPlainString().replace('.', ',')),
                new Value.Text(charge.percent().toPlainString().replace('.', ',')),
                new Value.Amount(charge.amount()));
    }
}
