package no.faseport.report.word;

import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/// Where paragraphs and tables of a Word document are put, after those that are there already.
///
/// POI's own classes for a document and for a cell share no way of putting a table into them.
record WordPlace(Supplier<CTP> paragraph, Supplier<CTTbl> table) {
    /// The document's text.
    static WordPlace of(CTBody body) {
        return new WordPlace(body::addNewP, body::addNewTbl);
    }

    /// A cell of a table.
    static WordPlace of(CTTc cell) {
        return new WordPlace(cell::addNewP, cell::addNewTbl);
    }
}
