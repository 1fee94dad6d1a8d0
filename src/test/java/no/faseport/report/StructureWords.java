package no.faseport.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// What the elements of a PDF's structure say instead of what is painted.
final class StructureWords {
    private final List<String> expanded = new ArrayList<>();

    /// Reads an element and all within it.
    void read(@Nullable COSBase element) {
        if (element instanceof COSArray all) {
            all.forEach(this::read);
        } else if (element instanceof COSDictionary one) {
            var words = one.getString(COSName.E);
            if (words != null) {
                expanded.add(words);
            }
            read(one.getDictionaryObject(COSName.K));
        } else if (element instanceof org.apache.pdfbox.cos.COSObject link) {
            read(link.getObject());
        }
    }

    /// The expansions of abbreviations, in reading order.
    List<String> expanded() {
        return List.copyOf(expanded);
    }
}
