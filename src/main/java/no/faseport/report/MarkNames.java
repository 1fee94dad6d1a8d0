package no.faseport.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// The names that marks of decoration go by on all pages of a PDF (ISO 32000-1, 14.6.2), one for each kind of it; where on the
/// page it lies is told by what is drawn.
///
/// The layout makes a new mark for every line of a table. With a name and a place each they were most of the file, and looking
/// for a mark among all before it was most of the work.
final class MarkNames extends COSDictionary {
    private final Map<String, COSName> names = new HashMap<>();

    private static String kind(COSDictionary mark) {
        return mark.getNameAsString(COSName.TYPE, "");
    }

    @Override
    public boolean containsValue(@Nullable Object value) {
        return value instanceof COSDictionary mark && names.containsKey(kind(mark));
    }

    @Override
    public @Nullable COSName getKeyForValue(@Nullable Object value) {
        return value instanceof COSDictionary mark ? names.get(kind(mark)) : null;
    }

    @Override
    public void setItem(COSName name, COSBase value) {
        if (value instanceof COSDictionary mark) {
            names.put(kind(mark), name);
            mark.removeItem(COSName.BBOX);
        }
        super.setItem(name, value);
    }
}
