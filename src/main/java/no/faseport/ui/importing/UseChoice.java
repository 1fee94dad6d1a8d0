package no.faseport.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.UseText;
import no.faseport.economy.ledger.LedgerField;
import no.faseport.economy.ledger.LedgerUse;
import no.faseport.economy.ledger.LedgerUse.Side;
import no.faseport.ui.Naming;
import no.faseport.words.Words;

/// The head of a column as a choice of what the column is for.
final class UseChoice {
    /// The orders in which systems set codes together.
    private static final List<List<LedgerField>> CODED = List.of(
            List.of(LedgerField.ACCOUNT, LedgerField.UNIT, LedgerField.FUNCTION, LedgerField.PROJECT),
            List.of(LedgerField.ACCOUNT, LedgerField.UNIT, LedgerField.PROJECT, LedgerField.FUNCTION),
            List.of(LedgerField.ACCOUNT, LedgerField.FUNCTION, LedgerField.UNIT, LedgerField.PROJECT),
            List.of(LedgerField.UNIT, LedgerField.ACCOUNT, LedgerField.FUNCTION, LedgerField.PROJECT),
            List.of(LedgerField.PROJECT, LedgerField.ACCOUNT, LedgerField.UNIT, LedgerField.FUNCTION),
            List.of(LedgerField.ACCOUNT, LedgerField.UNIT, LedgerField.FUNCTION),
            List.of(LedgerField.ACCOUNT, LedgerField.UNIT, LedgerField.PROJECT), List.of(LedgerField.ACCOUNT,
                    LedgerField.UNIT, LedgerField.FUNCTION, LedgerField.PROJECT, LedgerField.DIMENSION));

    private UseChoice() {
    }

    /// A chooser for a file with this purpose, now at `use`.
    static ComboBox<LedgerUse> of(ImportPurpose purpose, LedgerUse use, Words words) {
        var choice = new ComboBox<LedgerUse>();
        choice.setConverter(new Naming<>(one -> words.text(UseText.of(one))));
        choice.getItems().setAll(uses(purpose, use));
        choice.setValue(use);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    /// What a column can be, with what it is now first among its like.
    static List<LedgerUse> uses(ImportPurpose purpose, LedgerUse now) {
        var uses = new ArrayList<LedgerUse>();
        uses.add(LedgerUse.UNUSED);
        LedgerField.of(purpose).forEach(field -> uses.add(new LedgerUse.Field(field)));
        if (purpose.kind().isPresent() || purpose == ImportPurpose.HOURS) {
            uses.add(LedgerUse.Amounts.PLAIN);
            uses.add(amounts(LedgerUse.Amounts.BY_ROW, Side.DEBIT));
            uses.add(amounts(LedgerUse.Amounts.BY_ROW, Side.CREDIT));
            IntStream.rangeClosed(1, 12).forEach(month -> uses.add(amounts(month, Side.AS_WRITTEN)));
            uses.add(new LedgerUse.Sum(Optional.empty(), 0, 0));
        }
        if (purpose.kind().isPresent()) {
            CODED.forEach(order -> uses.add(new LedgerUse.Coded(order)));
        }
        if (!uses.contains(now)) {
            uses.add(1, now);
        }
        return uses;
    }

    private static LedgerUse amounts(int month, Side side) {
        return new LedgerUse.Amounts(Optional.empty(), 0, month, side, 0);
    }
}
