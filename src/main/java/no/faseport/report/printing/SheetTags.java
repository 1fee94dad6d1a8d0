package no.faseport.report.printing;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.report.pen.Role;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/// What is read aloud of a PDF whose pages have been put on sheets (ISO 32000-1, 14.7): a page is told on its first sheet, the
/// others say which part of it they show, and pages that are left out are not told.
///
/// Only for PDFs of our own, whose tree of parents is one list.
final class SheetTags {
    private static final COSName NUMS = COSName.getPDFName("Nums");
    private static final COSName BOX = COSName.getPDFName("BBox");
    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName OBJECT = COSName.getPDFName("Obj");
    private static final COSName PARENT = COSName.getPDFName("StructParent");

    private final COSDictionary root;
    private final COSArray parents;
    private final Set<COSBase> gone = Collections.newSetFromMap(new IdentityHashMap<>());

    private SheetTags(COSDictionary root, COSArray parents) {
        this.root = root;
        this.parents = parents;
    }

    /// The tags of a document; where it has none, they are kept nowhere.
    static SheetTags of(COSDictionary catalog) {
        var root = Optional.ofNullable(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT))
                .orElseGet(COSDictionary::new);
        var parents = Optional.ofNullable(root.getCOSDictionary(COSName.PARENT_TREE))
                .map(tree -> tree.getCOSArray(NUMS)).orElseGet(COSArray::new);
        return new SheetTags(root, parents);
    }

    /// What is left of an element once pages are gone.
    private enum Left {
        /// It never had anything of its own.
        NOTHING_EVER,
        /// Something.
        SOMETHING,
        /// What it had is gone.
        GONE;

        Left and(Left other) {
            return this == SOMETHING || other == SOMETHING
                    ? SOMETHING
                    : this == GONE || other == GONE ? GONE : NOTHING_EVER;
        }
    }

    /// Tells that all of `sheet` is a picture described as `told` in `language`, seen through `area`; its number on the sheet comes
    /// back.
    int part(PDPage sheet, String told, String language, PDRectangle area) {
        var element = new COSDictionary();
        var within = root.getDictionaryObject(COSName.K) instanceof COSDictionary document ? document : root;
        var layout = new COSDictionary();
        layout.setItem(COSName.O, COSName.getPDFName("Layout"));
        layout.setItem(BOX, area.getCOSArray());
        element.setItem(COSName.S, Role.FIGURE.tag());
        element.setItem(COSName.P, within);
        element.setItem(COSName.PG, sheet.getCOSObject());
        element.setItem(COSName.A, layout);
        element.setString(ALT, told);
        element.setString(COSName.LANG, language);
        element.setInt(COSName.K, 0);
        kids(within).add(element);
        int number = root.getInt(COSName.PARENT_TREE_NEXT_KEY, 0);
        sheet.setStructParents(number);
        var marks = new COSArray();
        marks.add(element);
        parents.add(COSInteger.get(number));
        parents.add(marks);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, number + 1);
        return 0;
    }

    private static COSArray kids(COSDictionary element) {
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            return kids;
        }
        var kids = new COSArray();
        Optional.ofNullable(element.getItem(COSName.K)).ifPresent(kids::add);
        element.setItem(COSName.K, kids);
        return kids;
    }

    /// Nothing on `page` is told any more.
    void gone(PDPage page) {
        gone.add(page.getCOSObject());
        forget(page.getStructParents());
        Optional.ofNullable(page.getCOSObject().getCOSArray(COSName.ANNOTS)).ifPresent(links -> {
            for (int i = 0; i < links.size(); i++) {
                if (links.getObject(i) instanceof COSDictionary link) {
                    forget(link.getInt(PARENT));
                }
            }
        });
    }

    /// `link` leads nowhere any more: its words are told as any others.
    void gone(PDAnnotation link) {
        gone.add(link.getCOSObject());
        told(link).ifPresent(words -> words.setItem(COSName.S, COSName.getPDFName("Span")));
        forget(link.getStructParent());
    }

    /// `link` lies on `paper` now.
    void moved(PDAnnotation link, PDPage paper) {
        told(link).map(SheetTags::kids).ifPresent(kids -> {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary part
                        && part.getDictionaryObject(OBJECT) == link.getCOSObject()) {
                    part.setItem(COSName.PG, paper);
                }
            }
        });
    }

    /// The element that tells of `link`.
    private Optional<COSDictionary> told(PDAnnotation link) {
        int place = place(link.getStructParent());
        return place >= 0 && parents.getObject(place + 1) instanceof COSDictionary element
                ? Optional.of(element)
                : Optional.empty();
    }

    private int place(int number) {
        for (int i = 0; i + 1 < parents.size(); i += 2) {
            if (parents.getInt(i) == number) {
                return i;
            }
        }
        return -1;
    }

    private void forget(int number) {
        int place = place(number);
        if (place >= 0) {
            parents.remove(place + 1);
            parents.remove(place);
        }
    }

    /// Leaves out what is gone, and lets pictures know where they have come to lie.
    void follow(List<PagePlaces> places) {
        var byPage = new IdentityHashMap<COSBase, PagePlaces>();
        places.forEach(place -> byPage.put(place.papers().getFirst().getCOSObject(), place));
        left(root, byPage);
        if (!gone.isEmpty()) {
            level(root, 0);
        }
    }

    /// Lets headings begin at the first level and skip none, as they must (PDF/UA-1, 7.4.2); `before` is the level of the one
    /// before, and that of the last comes back.
    private static int level(COSDictionary element, int before) {
        int level = before;
        var tag = String.valueOf(element.getNameAsString(COSName.S));
        if (tag.matches("H[1-6]")) {
            level = Math.min(tag.charAt(1) - '0', before + 1);
            element.setName(COSName.S, "H" + level);
        }
        if (element.containsKey(COSName.K)) {
            var kids = kids(element);
            for (int i = 0; i < kids.size(); i++) {
                level = kids.getObject(i) instanceof COSDictionary kid ? level(kid, level) : level;
            }
        }
        return level;
    }

    /// The box of a picture, told in an element's attributes.
    private static void move(COSBase attributes, Optional<PagePlaces> place) {
        if (attributes instanceof COSDictionary layout && layout.getDictionaryObject(BOX) instanceof COSArray box) {
            place.map(there -> there.area(0, new PDRectangle(box)))
                    .filter(area -> area.getWidth() * area.getHeight() > 0)
                    .ifPresent(area -> layout.setItem(BOX, area.getCOSArray()));
        }
    }

    private Left left(COSDictionary element, IdentityHashMap<COSBase, PagePlaces> places) {
        var page = element.getDictionaryObject(COSName.PG);
        move(element.getDictionaryObject(COSName.A), Optional.ofNullable(places.get(page)));
        var kids = element.getDictionaryObject(COSName.K);
        if (kids == null) {
            return Left.NOTHING_EVER;
        }
        var left = Left.NOTHING_EVER;
        if (kids instanceof COSArray several) {
            for (int i = several.size() - 1; i >= 0; i--) {
                var one = left(several.getObject(i), page, places);
                if (one == Left.GONE) {
                    several.remove(i);
                }
                left = left.and(one);
            }
        } else {
            left = left(kids, page, places);
        }
        if (gone.contains(page)) {
            element.removeItem(COSName.PG);
        }
        return left;
    }

    private Left left(COSBase kid, COSBase page, IdentityHashMap<COSBase, PagePlaces> places) {
        if (!(kid instanceof COSDictionary part)) {
            return gone.contains(page) ? Left.GONE : Left.SOMETHING;
        }
        if (part.containsKey(COSName.S)) {
            return left(part, places);
        }
        var on = Optional.ofNullable(part.getDictionaryObject(COSName.PG)).orElse(page);
        return gone.contains(on) || gone.contains(part.getDictionaryObject(OBJECT)) ? Left.GONE : Left.SOMETHING;
    }
}
