package no.faseport.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.words.Message;

/// Pages put on sheets as ordered: the sheets in the order they are printed, and how small the smallest text becomes.
///
/// @param leastText the smallest text on any sheet, in points; zero where there is none
public record Imposed(SheetOrder order, List<Sheet> sheets, double leastText) {
    /// Keeps a copy.
    public Imposed {
        sheets = List.copyOf(sheets);
    }

    /// Puts `pages` on sheets as `order` says.
    public static Imposed of(List<SourcePage> pages, SheetOrder order) {
        var sheets = new ArrayList<Sheet>();
        double least = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (order.range().holds(i + 1)) {
                var page = OnSheets.of(order, pages.get(i));
                page.add(i + 1, sheets);
                double text = pages.get(i).leastText() * page.scale();
                least = text > 0 && (least == 0 || text < least) ? text : least;
            }
        }
        return new Imposed(order, sheets, least);
    }

    /// True where the sheets are the pages themselves, untouched.
    public boolean isAsTheyWere(List<SourcePage> pages) {
        return sheets.size() == pages.size() && sheets.stream().allMatch(sheet -> sheet.scale() == 1
                && Math.abs(sheet.width() - pages.get(sheet.page() - 1).width()) < OnSheets.SLACK
                && Math.abs(sheet.height() - pages.get(sheet.page() - 1).height()) < OnSheets.SLACK);
    }

    /// That text becomes smaller than was asked for, and how many sheets beside each other would keep it; nothing where all
    /// is well.
    public Optional<Message> warning(List<SourcePage> pages) {
        if (leastText == 0 || leastText >= order.leastPoints() - 0.05) {
            return Optional.empty();
        }
        var small = points(leastText);
        var wanted = points(order.leastPoints());
        for (int wide = 2; wide <= Fit.PagesWide.MOST; wide++) {
            if (of(pages, order.fitting(new Fit.PagesWide(wide))).leastText() >= order.leastPoints() - 0.05) {
                return Optional.of(Message.of("print.small.wide", small, wanted, wide));
            }
        }
        return Optional.of(Message.of("print.small", small, wanted));
    }

    private static BigDecimal points(double text) {
        return BigDecimal.valueOf(text).setScale(1, RoundingMode.HALF_UP);
    }
}
