package no.faseport.spreadsheet;

/// The place of a cell: its sheet, its column from 0 and its row from 1.
public record CellAt(String sheet, int column, int row) {
    /// The address as spreadsheets write it: "C7".
    public String address() {
        return letters(column) + row;
    }

    /// The letters of a column from 0: 2 is "C".
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    @Override
    public String toString() {
        return sheet + "!" + address();
    }
}
