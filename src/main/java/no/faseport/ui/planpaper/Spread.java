package no.faseport.ui.planpaper;

import java.util.Locale;
import no.faseport.gantt.paper.PlanLayout;
import no.faseport.gantt.paper.PlanLayout.Detail;

/// The ways to spread a plan over sheets that people choose among.
public enum Spread {
    /// All time across one sheet.
    WIDE,
    /// All time across two sheets.
    TWO_WIDE,
    /// All time across three sheets.
    THREE_WIDE,
    /// Everything on one sheet.
    ONE,
    /// As many sheets as showing every day takes.
    DAYS,
    /// As many sheets as showing every week takes.
    WEEKS,
    /// As many sheets as showing every month takes.
    MONTHS,
    /// As many sheets as showing every quarter takes.
    QUARTERS;

    /// What it is called in the bundle.
    String key() {
        return "planpaper.spread." + name().toLowerCase(Locale.ROOT);
    }

    /// The layout it stands for.
    PlanLayout layout() {
        return switch (this) {
            case WIDE -> new PlanLayout.PagesWide(1);
            case TWO_WIDE -> new PlanLayout.PagesWide(2);
            case THREE_WIDE -> new PlanLayout.PagesWide(3);
            case ONE -> new PlanLayout.OnePage();
            case DAYS -> new PlanLayout.Tiled(Detail.DAYS);
            case WEEKS -> new PlanLayout.Tiled(Detail.WEEKS);
            case MONTHS -> new PlanLayout.Tiled(Detail.MONTHS);
            case QUARTERS -> new PlanLayout.Tiled(Detail.QUARTERS);
        };
    }
}
