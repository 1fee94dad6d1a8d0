package no.faseport.report;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.jspecify.annotations.Nullable;

/// Tells the tree of what is read in a PDF (ISO 32000-1, 14.7.2) in fewer words: a page full of a table's cells has hundreds of
/// elements, and each need only say what it is, where it belongs, and what it holds.
final class ShortTags {
    private static final COSName EXPANSION = COSName.getPDFName("E");
    private static final COSName TOLD = COSName.getPDFName("Alt");
    private static final COSName CELL = COSName.getPDFName("TD");
    private static final Set<String> GROUPS = Set.of("THead", "TFoot", "Div");
    private static final float TENTHS = 10;

    private final Runnable look;

    /// `look` runs before each element.
    ShortTags(Runnable look) {
        this.look = look;
    }

    /// Shortens the tree of the document of `catalog`.
    void in(PDDocumentCatalog catalog) {
        if (catalog.getCOSObject().getDictionaryObject(COSName.STRUCT_TREE_ROOT) instanceof COSDictionary root) {
            root.removeItem(COSName.ROLE_MAP); // all kinds of parts are the standard's own
            parts(root.getDictionaryObject(COSName.K));
        }
    }

    private void parts(@Nullable COSBase parts) {
        switch (parts) {
            case COSArray all -> {
                for (int i = all.size() - 1; i >= 0; i--) {
                    if (isEmpty(all.getObject(i))) {
                        all.remove(i);
                    } else {
                        parts(all.getObject(i));
                    }
                }
            }
            case COSDictionary element when element.containsKey(COSName.S) -> element(element);
            case null, default -> {
                // what is drawn, which holds no more
            }
        }
    }

    private void element(COSDictionary element) {
        look.run();
        var parts = element.getDictionaryObject(COSName.K);
        element.removeItem(COSName.TYPE);
        if (!isDrawn(parts)) {
            element.removeItem(COSName.PG);
        }
        if (CELL.equals(element.getDictionaryObject(COSName.S)) && element.containsKey(TOLD)) {
            element.setItem(EXPANSION, element.getItem(TOLD)); // a sign in words: the cell itself is no picture
            element.removeItem(TOLD);
        }
        if (element.getDictionaryObject(COSName.A) instanceof COSDictionary attribute) {
            attribute(attribute);
            element.setItem(COSName.A, attribute);
        }
        parts(parts);
    }

    /// A table has a head and a foot even where nothing stands in them, and the line above a row is only drawn.
    private static boolean isEmpty(@Nullable COSBase part) {
        return part instanceof COSDictionary element && !element.containsKey(COSName.K)
                && GROUPS.contains(element.getNameAsString(COSName.S, ""));
    }

    /// Stands with its element, and tells where a picture is to a tenth of a point.
    private static void attribute(COSDictionary attribute) {
        attribute.setDirect(true);
        if (attribute.getDictionaryObject(COSName.BBOX) instanceof COSArray corners) {
            var rounded = new COSArray();
            for (float corner : corners.toFloatArray()) {
                rounded.add(new COSFloat(Math.round(corner * TENTHS) / TENTHS));
            }
            attribute.setItem(COSName.BBOX, rounded);
        }
    }

    /// Only what is drawn on a page, or linked from it, needs that page; elements within say it themselves.
    private static boolean isDrawn(@Nullable COSBase parts) {
        if (parts instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (isDrawn(all.getObject(i))) {
                    return true;
                }
            }
            return false;
        }
        return parts != null && !(parts instanceof COSDictionary element && element.containsKey(COSName.S));
    }
}
