package no.faseport.spreadsheet;

/// Takes the rows of a file as they are read; nothing is kept by the reader.
interface SheetRows {
    /// A sheet begins; `visible` is false for one that is hidden, whose rows are not read.
    void sheet(String name, boolean visible);

    /// The next row of the sheet.
    void row(SheetRow row) throws Refusal;

    /// The sheet ended.
    void end();
}
