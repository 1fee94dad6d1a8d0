package no.faseport.report.pen;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;

/// What stands on the sheets of a PDF in the order it is read, apart from how it is drawn (ISO 32000-1, 14.7).
///
/// Made of bare dictionaries: a plan of ten thousand lines has a hundred thousand of them.
public final class PdfTags {
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");
    private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");
    private static final COSName NUMS = COSName.getPDFName("Nums");
    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final COSName BOX = COSName.getPDFName("BBox");

    private final COSDictionary root = new COSDictionary();
    private final COSDictionary document = new COSDictionary();
    private final COSArray sheets = new COSArray();
    private final COSDictionary column = scope("Column");
    private final COSDictionary row = scope("Row");
    private Optional<COSDictionary> table = Optional.empty();
    private COSDictionary within = document;
    private COSDictionary sheet = new COSDictionary();
    private COSArray marks = new COSArray();

    /// Tags of a document that has none yet.
    public PdfTags() {
        root.setItem(COSName.TYPE, ROOT);
        root.setItem(COSName.K, document);
        document.setItem(COSName.TYPE, ELEMENT);
        document.setItem(COSName.S, COSName.getPDFName("Document"));
        document.setItem(COSName.P, root);
        document.setItem(COSName.K, new COSArray());
    }

    private static COSDictionary scope(String of) {
        var attribute = new COSDictionary();
        attribute.setItem(COSName.O, COSName.getPDFName("Table"));
        attribute.setItem(SCOPE, COSName.getPDFName(of));
        return attribute;
    }

    /// What follows stands on `page`.
    public void turnTo(PDPage page) {
        int number = sheets.size() / 2;
        page.setStructParents(number);
        sheet = page.getCOSObject();
        marks = new COSArray();
        sheets.add(COSInteger.get(number));
        sheets.add(marks);
    }

    /// Puts what `drawing` tells of into a part of what is told of now; there is one table, however many sheets it goes over.
    void within(Role role, Runnable drawing) {
        var before = within;
        if (role == Role.TABLE) {
            var found = table.orElseGet(() -> element(role, before));
            table = Optional.of(found);
            within = found;
        } else {
            within = element(role, before);
        }
        drawing.run();
        within = before;
    }

    /// Something that nothing is drawn of: an empty cell.
    void empty(Role role) {
        described(element(role, within), role);
    }

    /// Something drawn in `box` of the sheet, told as `told` where letters do not tell it; its number on the sheet comes back.
    int mark(Role role, String told, COSArray box) {
        var element = described(element(role, within), role);
        element.setItem(COSName.PG, sheet);
        element.setItem(COSName.K, COSInteger.get(marks.size()));
        if (!told.isEmpty()) {
            element.setString(ALT, told);
            var layout = new COSDictionary();
            layout.setItem(COSName.O, COSName.getPDFName("Layout"));
            layout.setItem(BOX, box);
            element.setItem(COSName.A, layout);
        }
        marks.add(element);
        return marks.size() - 1;
    }

    private COSDictionary element(Role role, COSDictionary parent) {
        var element = new COSDictionary();
        element.setItem(COSName.S, role.tag());
        element.setItem(COSName.P, parent);
        if (role.gathers()) {
            element.setItem(COSName.K, new COSArray());
        }
        parent.getCOSArray(COSName.K).add(element);
        return element;
    }

    private COSDictionary described(COSDictionary element, Role role) {
        switch (role) {
            case HEAD -> element.setItem(COSName.A, column);
            case NAME -> element.setItem(COSName.A, row);
            case HEADING, TEXT, TABLE, ROW, CELL, FIGURE -> {
                // their tags tell all
            }
        }
        return element;
    }

    /// Lets the document know what it tells.
    public void close(PDDocumentCatalog catalog) {
        var parents = new COSDictionary();
        parents.setItem(NUMS, sheets);
        root.setItem(COSName.PARENT_TREE, parents);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, sheets.size() / 2);
        catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
    }
}
