package no.faseport.spreadsheet;

import java.util.Locale;

/// The columns of a workbook of amounts that is sent out and comes back.
enum AmountsColumn {
    NUMBER(12), NAME(34), ACCOUNT(9), ACCOUNT_NAME(34), UNIT(11), FUNCTION(10), DIMENSION(14), FINANCING(30), KIND(
            11), YEAR(8), MONTH(9), AMOUNT(16), COMMENT(44), ID(8);

    private final int width;

    AmountsColumn(int width) {
        this.width = width;
    }

    /// How many characters wide it is.
    int width() {
        return width;
    }

    /// The bundle key of its heading.
    String key() {
        return "amounts.column." + name().toLowerCase(Locale.ROOT);
    }

    /// True where people may write other things.
    boolean isEditable() {
        return this == AMOUNT || this == COMMENT;
    }

    /// True for columns that must be there for a row to be read.
    boolean isNeeded() {
        return this != NAME && this != ACCOUNT_NAME;
    }
}
