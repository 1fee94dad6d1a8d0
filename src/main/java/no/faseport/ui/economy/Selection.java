package no.faseport.ui.economy;

/// The block of cells that is chosen: from the cell where the choosing began to the cell where the cursor is.
record Selection(int anchorRow, int anchorColumn, int row, int column) {
    /// One cell.
    static Selection of(int row, int column) {
        return new Selection(row, column, row, column);
    }

    /// From the same beginning to another cell.
    Selection to(int newRow, int newColumn) {
        return new Selection(anchorRow, anchorColumn, newRow, newColumn);
    }

    int top() {
        return Math.min(anchorRow, row);
    }

    int bottom() {
        return Math.max(anchorRow, row);
    }

    int left() {
        return Math.min(anchorColumn, column);
    }

    int right() {
        return Math.max(anchorColumn, column);
    }

    /// True for the cells of the block.
    boolean contains(int aRow, int aColumn) {
        return top() <= aRow && aRow <= bottom() && left() <= aColumn && aColumn <= right();
    }

    /// True where the block is one cell.
    boolean single() {
        return anchorRow == row && anchorColumn == column;
    }
}
