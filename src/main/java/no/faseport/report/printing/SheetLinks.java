package no.faseport.report.printing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/// The bookmarks and links of a PDF whose pages have been put on sheets: each leads to the sheet that shows what it led to, and
/// those that led to pages which are left out are gone.
final class SheetLinks {
    private final List<PagePlaces> places;
    private final IdentityHashMap<COSDictionary, PagePlaces> byPage = new IdentityHashMap<>();
    private final Set<COSArray> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SheetTags tags;

    /// Follows pages to `places`; links that move or go are told to `tags`.
    SheetLinks(List<PagePlaces> places, SheetTags tags) {
        this.places = List.copyOf(places);
        places.forEach(place -> byPage.put(place.papers().getFirst().getCOSObject(), place));
        this.tags = tags;
    }

    /// Lets all bookmarks of `catalog` and all links on the pages follow.
    void follow(PDDocumentCatalog catalog) throws IOException {
        var marks = catalog.getDocumentOutline();
        if (marks != null) {
            var kept = new PDDocumentOutline();
            copy(marks, kept);
            catalog.setDocumentOutline(kept);
        }
        for (var place : places) {
            follow(place);
        }
    }

    private static Optional<COSArray> destination(COSDictionary from) {
        if (from.getDictionaryObject(COSName.DEST) instanceof COSArray there) {
            return Optional.of(there);
        }
        return Optional.ofNullable(from.getCOSDictionary(COSName.A))
                .map(action -> action.getDictionaryObject(COSName.D)).filter(COSArray.class::isInstance)
                .map(COSArray.class::cast);
    }

    /// True where the page it led to is still there; then it leads to what that has become.
    private boolean follow(COSArray destination) {
        if (moved.contains(destination)) {
            return true;
        }
        var place = destination.getObject(0) instanceof COSDictionary page
                ? Optional.ofNullable(byPage.get(page))
                : Optional.<PagePlaces>empty();
        place.ifPresent(there -> {
            there.move(destination);
            moved.add(destination);
        });
        return place.isPresent();
    }

    /// A bookmark whose page is gone leads to the first of those within it, and is gone where there is none.
    private void copy(PDOutlineNode from, PDOutlineNode to) {
        for (var mark : from.children()) {
            var copy = new PDOutlineItem();
            copy.setTitle(mark.getTitle());
            copy(mark, copy);
            destination(mark.getCOSObject()).filter(this::follow).<COSBase>map(there -> there)
                    .or(() -> Optional.ofNullable(copy.getFirstChild())
                            .map(first -> first.getCOSObject().getDictionaryObject(COSName.DEST)))
                    .ifPresent(there -> {
                        copy.getCOSObject().setItem(COSName.DEST, there);
                        to.addLast(copy);
                        if (mark.isNodeOpen()) {
                            copy.openNode();
                        }
                    });
        }
    }

    private void follow(PagePlaces place) throws IOException {
        var first = place.papers().getFirst();
        var before = List.copyOf(first.getAnnotations());
        if (before.isEmpty()) {
            return;
        }
        first.setAnnotations(List.of());
        for (var link : before) {
            if (destination(link.getCOSObject()).filter(there -> !follow(there)).isPresent()) {
                tags.gone(link);
            } else {
                int sheet = place.sheetOf(link.getRectangle());
                link.setRectangle(place.area(sheet, link.getRectangle()));
                put(link, place.papers().get(sheet));
            }
        }
    }

    private void put(PDAnnotation link, PDPage paper) throws IOException {
        var there = new ArrayList<>(paper.getAnnotations());
        there.add(link);
        paper.setAnnotations(there);
        paper.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        if (link.getCOSObject().containsKey(COSName.P)) {
            link.setPage(paper);
        }
        tags.moved(link, paper);
    }
}
