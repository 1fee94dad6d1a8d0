package no.faseport.economy.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Financing;
import no.faseport.economy.importing.ImportPurpose;
import org.junit.jupiter.api.Test;

/// A layout is kept in a profile as text, and says itself what it lacks.
class LedgerLayoutTest {
    private static final LedgerLayout LAYOUT = new LedgerLayout(ImportPurpose.ACTUAL, "Regnskap 2026", 4, 5,
            List.of(new LedgerColumn(0, "Prosjekt · Kode", new LedgerUse.Field(LedgerField.PROJECT)),
                    new LedgerColumn(3, "Konto\tog\nart", new LedgerUse.Field(LedgerField.ACCOUNT)),
                    new LedgerColumn(4, "..Jan/2026",
                            new LedgerUse.Amounts(Optional.of(AmountKind.ACTUAL), 2026, 1, LedgerUse.Side.CREDIT, 3)),
                    new LedgerColumn(41, "Sum", new LedgerUse.Sum(Optional.empty(), 2026, 3))),
            new LedgerManner(true, true, LedgerManner.Mark.COMMA, true, true),
            new LedgerFixed(2026, 3, Financing.LOAN));

    @Test
    void itComesBackFromTextAsItWas() {
        var plain = LAYOUT.columns().stream().map(column -> new LedgerColumn(column.index(),
                column.heading().replaceAll("[\t\n]", " "), column.use())).toList();
        assertEquals(Optional.of(new LedgerLayout(LAYOUT.purpose(), LAYOUT.sheet(), 4, 5, plain, LAYOUT.manner(),
                LAYOUT.fixed())), LedgerLayout.ofText(LAYOUT.text()));
    }

    @Test
    void aColumnSomebodyPutAsideStaysSo() {
        var without = LedgerLayout.ofText(LAYOUT.with(41, LedgerUse.UNUSED).text()).orElseThrow();
        assertEquals(new LedgerColumn(41, "Sum", LedgerUse.UNUSED), without.columns().getLast());
    }

    @Test
    void textThatIsNoLayoutIsNone() {
        for (var text : List.of("", "x", "ledger 1", "ledger 1\tACTUAL\tx", LAYOUT.text() + "field\tx",
                LAYOUT.text().replace("ACTUAL", "NOTHING"))) {
            assertEquals(Optional.empty(), LedgerLayout.ofText(text), text);
        }
    }

    @Test
    void aFieldGivenToOneColumnIsTakenFromTheOther() {
        var moved = LAYOUT.with(7, new LedgerUse.Field(LedgerField.ACCOUNT));
        assertEquals(List.of(7), moved.columns(LedgerField.ACCOUNT).stream().map(LedgerColumn::index).toList());
    }

    @Test
    void whatIsMissingIsSaid() {
        assertTrue(LAYOUT.isWhole());
        var bare = LAYOUT.with(0, LedgerUse.UNUSED).with(4, LedgerUse.Amounts.PLAIN).fixed(LedgerFixed.NOTHING);
        assertEquals(List.of(List.of(LedgerField.PROJECT, LedgerField.PROJECT_NAME)), bare.missing());
        assertTrue(bare.lacksYear());
        assertFalse(bare.lacksAmounts());
        assertTrue(bare.with(4, LedgerUse.UNUSED).lacksAmounts());
    }
}
