package no.faseport.ui.economy;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import no.faseport.words.Message;

/// What a grid shows and tells of what people do in it.
interface GridModel {
    /// What is shown now.
    ReadOnlyObjectProperty<Sheet> sheet();

    /// The block that is chosen.
    ObjectProperty<Selection> selection();

    /// What was wrong with the latest gesture; no reasons where nothing was.
    ReadOnlyObjectProperty<Trouble> trouble();

    /// Why a cell is as it is, for the pointer to tell; empty where there is nothing to tell.
    String tip(int row, int column);

    /// The chosen block for the clipboard: tab-separated, as spreadsheets read it.
    String copied();

    /// Opens or closes the section of `row`, or does nothing.
    void toggle(int row);

    /// True where an amount can be written.
    boolean editable(int row, int column);

    /// The amount of a cell as its editor begins with it.
    String editText(int row, int column);

    /// Sets a cell to what was written; false where it says no amount, and then nothing is changed.
    boolean write(int row, int column, String text);

    /// Sets the cells from the chosen one on to a block from a spreadsheet, all or none.
    void paste(String block);

    /// Empties the chosen cells.
    void clear();

    /// Gives the chosen cells the amounts of the uppermost of them.
    void fillDown();

    /// Tells why nothing can be written in a cell.
    void explain(int row, int column);

    /// Forgets the trouble that was told.
    void forget();

    /// What was wrong, and at which cell.
    record Trouble(int row, int column, List<Message> reasons) {
        /// Nothing is wrong.
        static final Trouble NONE = new Trouble(0, 0, List.of());

        /// Keeps a copy.
        public Trouble {
            reasons = List.copyOf(reasons);
        }
    }
}
