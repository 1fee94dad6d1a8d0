package no.faseport.economy.ledger;

import no.faseport.economy.Money;

/// An amount of a file, checked against the account plan but not yet against the portfolio.
///
/// `projectNumber` is empty where the file gives a name only. `sheet`, `row` (from 1) and `column` (from 0) are the cell it stands
/// in, the first where several with the same key were added up, and `count` is how many they were.
public record LedgerRow(LedgerKey key, String projectNumber, String projectName, String unitName, Money amount,
        String comment, String sheet, int row, int column, int count) {
    /// How long the remarks of rows that were added up may become together.
    private static final int LONGEST_COMMENT = 400;

    /// The cell as spreadsheets write it: "C7".
    public String cell() {
        return LedgerColumn.letters(column) + row;
    }

    /// The cell with its sheet: "Ark1!C7".
    public String at() {
        return sheet + "!" + cell();
    }

    /// This row with the amount and remark of `other`, which has the same key, added.
    public LedgerRow plus(LedgerRow other) {
        return new LedgerRow(key, projectNumber, projectName.isEmpty() ? other.projectName : projectName,
                unitName.isEmpty() ? other.unitName : unitName, amount.plus(other.amount), both(other.comment), sheet,
                row,
                column, count + other.count);
    }

    private String both(String added) {
        if (comment.isEmpty()) {
            return added;
        }
        var known = added.isEmpty() || comment.contains(added)
                || comment.length() + added.length() > LONGEST_COMMENT;
        return known ? comment : comment + "; " + added;
    }

    /// The same row with another amount.
    public LedgerRow amounting(Money newAmount) {
        return new LedgerRow(key, projectNumber, projectName, unitName, newAmount, comment, sheet, row,
                column, count);
    }
}
