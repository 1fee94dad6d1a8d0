package no.faseport.spreadsheet;

import java.util.Locale;

/// The columns of a workbook of amounts that is sent out and comes back.
enum AmountsColumn {
    NUMBER(0, 12), NAME(1, 44), ACCOUNT(2, 9), ACCOUNT_NAME(3, 58), UNIT(4, 11), FUNCTION(5, 10), DIMENSION(6,
            14), FINANCING(7, 30), KIND(8, 11), YEAR(9, 8), MONTH(10, 9), AMOUNT(11, 16), COMMENT(12, 44), ID(13, 8);

    private final int at;
    private final int width;

    AmountsColumn(int at, int width) {
        this.at = at;
        this.width = width;
    }

    /// Where it stands when it is sent, counted from 0.
    int at() {
        return at;
    }

    /// How many characters wide it is.
    int width() {
        return width;
    }

    /// The bundle key of its heading.
    String key() {
        return "amounts.column." + name().toLowerCase(Locale.ROOT);
    }

    /// True for columns that must be there for a row to be read.
    boolean isNeeded() {
        return this != NAME && this != ACCOUNT_NAME;
    }
}
