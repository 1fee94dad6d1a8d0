package no.faseport.report.font;

import java.nio.ByteBuffer;
import java.util.Optional;

/// What a font's maker lets others do with it in documents (OpenType 1.9, table OS/2, fsType).
record FontLicence(int type) {
    private static final int PLACE = 8;
    private static final int LEVEL = 0x000F;
    private static final int RESTRICTED = 0x0002;
    private static final int NOT_CUT = 0x0100;
    private static final int BITMAPS = 0x0200;

    /// The licence in the table OS/2.
    static FontLicence of(ByteBuffer table) {
        return new FontLicence(Short.toUnsignedInt(table.getShort(PLACE)));
    }

    /// The key of why it may not stand in documents; nothing where it may.
    Optional<String> refusal() {
        if ((type & LEVEL) == RESTRICTED) {
            return Optional.of("font.refused.restricted");
        }
        return (type & BITMAPS) == 0 ? Optional.empty() : Optional.of("font.refused.bitmaps");
    }

    /// True where a document may hold some of its letters without the others.
    boolean mayBeCut() {
        return (type & NOT_CUT) == 0;
    }
}
