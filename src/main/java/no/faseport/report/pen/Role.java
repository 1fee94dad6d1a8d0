package no.faseport.report.pen;

import org.apache.pdfbox.cos.COSName;

/// What a part of a sheet is to those who hear it read, by the standard structure types of PDF (ISO 32000-1, 14.8.4).
public enum Role {
    /// The title of it all.
    HEADING("H1"),
    /// A line of text.
    TEXT("P"),
    /// The table, which goes on from sheet to sheet; its lines are parts of it.
    TABLE("Table"),
    /// A line of the table; its cells are parts of it.
    ROW("TR"),
    /// The head of a column.
    HEAD("TH"),
    /// What a line of the table is called.
    NAME("TH"),
    /// Any other cell.
    CELL("TD"),
    /// A picture, told in words.
    FIGURE("Figure");

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    /// What PDF calls it.
    public COSName tag() {
        return COSName.getPDFName(tag);
    }

    /// True for what has parts and nothing of its own.
    boolean gathers() {
        return this == TABLE || this == ROW;
    }
}
