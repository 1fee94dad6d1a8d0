package no.faseport.spreadsheet;

/// Takes the rows of a file as they are read; nothing is kept by the reader.
public interface SheetRows {
    /// A sheet begins; `visible` is false for one that is hidden.
    void sheet(String name, boolean visible);

    /// True where the rows of a sheet are wanted; those of hidden ones are not unless somebody asks.
    default boolean wants(String name, boolean visible) {
        return visible;
    }

    /// True when no more rows of the sheet are wanted.
    default boolean enough() {
        return false;
    }

    /// The columns from `from` until `until`, counted from 0 and both included, are hidden; told before the rows.
    default void hiddenColumns(int from, int until) {
        // what people do not see is read as what they see
    }

    /// The next row of the sheet.
    void row(SheetRow row) throws Refusal;

    /// The sheet ended.
    void end();
}
