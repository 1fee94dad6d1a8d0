package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.economy.AmountScale;
import no.faseport.economy.CostView;
import no.faseport.economy.forecast.Tertial;
import no.faseport.usecase.CostOrder;

/// What somebody wants written; a document uses what it needs of it.
///
/// @param units the numbers of those it is about; empty for all, as are `projects`
/// @param key the key that municipalities share by; empty where they do not
public record ExportWish(Document document, int from, int until, Set<CostView> levels, AmountScale scale,
        boolean comparison, boolean charts, List<String> units, List<String> projects, String key, Tertial tertial) {
    /// Keeps copies.
    public ExportWish {
        levels = Set.copyOf(levels);
        units = List.copyOf(units);
        projects = List.copyOf(projects);
    }

    /// What can be written.
    public enum Document {
        /// The cost overview.
        COSTS,
        /// The measures of the økonomiplan.
        MEASURES,
        /// The report after a tertial.
        TERTIAL,
        /// The report on grants.
        GRANTS,
        /// The basis for charging.
        CHARGES,
        /// What the projects are to bring.
        BENEFITS;

        /// The word in bundle keys.
        String word() {
            return switch (this) {
                case COSTS -> "costs";
                case MEASURES -> "measures";
                case TERTIAL -> "tertial";
                case GRANTS -> "grants";
                case CHARGES -> "charges";
                case BENEFITS -> "benefits";
            };
        }
    }

    /// Everything of the years `from` to `until`, in kroner.
    static ExportWish years(int from, int until, Tertial tertial) {
        return new ExportWish(Document.COSTS, from, until, EnumSet.allOf(CostView.class), AmountScale.KRONER, true,
                true, List.of(), List.of(), "", tertial);
    }

    ExportWish of(Document other) {
        return new ExportWish(other, from, until, levels, scale, comparison, charts, units, projects, key, tertial);
    }

    ExportWish within(int first, int last) {
        return new ExportWish(document, first, last, levels, scale, comparison, charts, units, projects, key, tertial);
    }

    ExportWish level(CostView level, boolean wanted) {
        var some = EnumSet.noneOf(CostView.class);
        some.addAll(levels);
        if (wanted) {
            some.add(level);
        } else {
            some.remove(level);
        }
        return new ExportWish(document, from, until, some, scale, comparison, charts, units, projects, key, tertial);
    }

    ExportWish in(AmountScale other) {
        return new ExportWish(document, from, until, levels, other, comparison, charts, units, projects, key, tertial);
    }

    ExportWish compared(boolean wanted) {
        return new ExportWish(document, from, until, levels, scale, wanted, charts, units, projects, key, tertial);
    }

    ExportWish drawn(boolean wanted) {
        return new ExportWish(document, from, until, levels, scale, comparison, wanted, units, projects, key, tertial);
    }

    ExportWish covering(List<String> someUnits, List<String> someProjects) {
        return new ExportWish(document, from, until, levels, scale, comparison, charts, someUnits, someProjects, key,
                tertial);
    }

    ExportWish sharedBy(String other) {
        return new ExportWish(document, from, until, levels, scale, comparison, charts, units, projects, other,
                tertial);
    }

    ExportWish after(Tertial other) {
        return new ExportWish(document, from, until, levels, scale, comparison, charts, units, projects, key, other);
    }

    /// The cost overview that is wanted.
    CostOrder order() {
        return new CostOrder(from, until, units, projects,
                Stream.of(CostView.values()).filter(levels::contains).toList(), scale, comparison, charts,
                Optional.of(key).filter(name -> !name.isEmpty()));
    }

    /// The bundle keys of the sheets that will come, in their order; `again` where the file is there already.
    List<String> sheets(boolean again) {
        if (document == Document.BENEFITS) {
            return List.of("benefitBook.benefits", "benefitBook.indicators", "benefitBook.net", "benefitBook.notes");
        }
        if (document != Document.COSTS) {
            return List.of("export.sheet." + document.word());
        }
        var sheets = new ArrayList<>(List.of("workbook.summary"));
        add(sheets, charts, "workbook.charts");
        add(sheets, comparison, "workbook.comparison");
        for (var level : CostView.values()) {
            add(sheets, levels.contains(level), levelKey(level));
        }
        add(sheets, !key.isEmpty(), "workbook.shared");
        add(sheets, again, "workbook.changes");
        sheets.add("workbook.data");
        add(sheets, comparison, "workbook.decided");
        sheets.add("workbook.notes");
        return List.copyOf(sheets);
    }

    private static void add(List<String> sheets, boolean wanted, String key) {
        if (wanted) {
            sheets.add(key);
        }
    }

    /// The bundle key of the sheet of a level.
    static String levelKey(CostView level) {
        return switch (level) {
            case PROJECTS -> "workbook.projects";
            case ACCOUNTS -> "workbook.accounts";
            case UNITS -> "workbook.units";
            case FINANCING -> "workbook.financing";
        };
    }
}
