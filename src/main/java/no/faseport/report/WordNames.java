package no.faseport.report;

/// The names of an Office document's parts and words (ISO/IEC 29500, transitional).
final class WordNames {
    static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
    static final String RELATION = OFFICE + "/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String[] SPACES = {"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "xmlns:r", RELATION, "xmlns:wp",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a",
            "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:pic", PICTURE};

    private WordNames() {
    }

    /// What the outermost element of every part with text declares.
    static String[] spaces() {
        return SPACES.clone();
    }
}
