package no.faseport.economy.ledger;

import java.util.Map;

/// What people say the headings of a register are: those of some columns in row `row` of one sheet, where what stands above is
/// passed over.
public record Retitled(String sheet, int row, Map<Integer, String> headings) {
    /// The file says it all itself.
    public static final Retitled NONE = new Retitled("", 0, Map.of());

    /// Keeps a copy.
    public Retitled {
        headings = Map.copyOf(headings);
    }
}
