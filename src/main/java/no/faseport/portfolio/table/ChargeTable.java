package no.faseport.portfolio.table;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.charge.Charge;
import no.faseport.economy.charge.ChargeBasis;
import no.faseport.economy.charge.ChargeItem;
import no.faseport.portfolio.view.Sheet;
import no.faseport.portfolio.view.Value;
import no.faseport.words.Words;

/// The basis for charging units and municipalities, as a table: who pays what of which cost, and by which key. What nobody
/// is charged for stands last.
public final class ChargeTable {
    private final Cells cells;

    /// In the language of `words`.
    public ChargeTable(Words words) {
        this.cells = new Cells(words);
    }

    /// The lines of `basis`.
    public Sheet of(ChargeBasis basis) {
        var words = cells.words();
        var rows = new ArrayList<List<Value>>();
        basis.charges().forEach(charge -> rows.add(row(charge)));
        basis.unshared().forEach(item -> rows.add(row(item)));
        return new Sheet(words.text("handed.charges", String.valueOf(basis.year())), words.text("handed.charges.note"),
                List.of(cells.text("handed.charge.party", 30), cells.text("handed.charge.item", 40),
                        cells.text("handed.charge.key", 24), cells.number("handed.charge.weight", 14),
                        cells.count("handed.charge.weightYear", 10), cells.number("handed.charge.percent", 10),
                        cells.amount("handed.charge.amount")),
                rows);
    }

    private List<Value> row(Charge charge) {
        return List.of(Cells.of(charge.party().name()), Cells.of(charge.item()), Cells.of(charge.key().name()),
                new Value.Decimal(charge.weight().stripTrailingZeros()), new Value.Count(charge.weightYear()),
                new Value.Decimal(charge.percent()),
                Cells.of(charge.amount()));
    }

    private List<Value> row(ChargeItem item) {
        return List.of(cells.said("handed.charge.nobody"), Cells.of(item.name()), Value.NOTHING, Value.NOTHING,
                Value.NOTHING, Value.NOTHING, Cells.of(item.amount()));
    }
}
