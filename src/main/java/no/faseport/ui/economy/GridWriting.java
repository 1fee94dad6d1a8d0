package no.faseport.ui.economy;

/// What people write in a grid. Each of these is one gesture: all of it or nothing, and one undo takes it back.
interface GridWriting {
    /// True where an amount can be written.
    boolean editable(int row, int column);

    /// The amount of a cell as its editor begins with it.
    String editText(int row, int column);

    /// Sets a cell to what was written; false where it says no amount, and then nothing is changed.
    boolean write(int row, int column, String text);

    /// Sets all chosen cells to what was written; false where it says no amount.
    boolean writeAll(String text);

    /// Sets the cells from the chosen one on to a block from a spreadsheet.
    void paste(String block);

    /// Empties the chosen cells.
    void clear();

    /// Gives the chosen cells the amounts of the uppermost of them.
    void fillDown();

    /// Gives the chosen cells the amounts of the leftmost of them.
    void fillRight();

    /// Repeats the amounts of `from` in all of the chosen block.
    void fill(Selection from);

    /// Divides what is written for the chosen years on their months.
    void spread(Gesture.Pattern pattern);

    /// Tells why nothing can be written in a cell.
    void explain(int row, int column);
}
