package no.faseport.ui.economy;

import java.util.List;
import java.util.Optional;
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

    /// Puts the rows in the order of a column, from 0, or of a text column, from -1 downwards; does nothing where the order
    /// of the rows is given.
    void sort(int column);

    /// Where the amounts are written; nothing where they are only looked at.
    Optional<GridWriting> writing();

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
