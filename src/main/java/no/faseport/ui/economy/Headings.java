package no.faseport.ui.economy;

import java.util.List;
import no.faseport.words.Words;

/// The headings of a grid of amounts, and what stands under those that stay.
final class Headings {
    private static final String RISING = " \u2191";
    private static final String FALLING = " \u2193";

    private final Laid.Terms terms;
    private final Words words;

    Headings(Laid.Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    /// The columns of text.
    List<Sheet.Lead> leads() {
        return terms.leads().stream().map(dimension -> new Sheet.Lead(
                title(dimension) + sign(-1 - terms.leads().indexOf(dimension)), width(dimension))).toList();
    }

    private String title(Dimension dimension) {
        return words.text(switch (dimension) {
            case ACCOUNT -> "money.lead.account";
            case UNIT -> "money.lead.unit";
            case FUNCTION -> "money.lead.function";
            case FINANCING -> "money.lead.financing";
            default -> dimension.key();
        });
    }

    private static int width(Dimension dimension) {
        return switch (dimension) {
            case PROJECT, PROGRAMME -> 180;
            case ACCOUNT -> 232;
            case FINANCING, SOURCE -> 132;
            case CLASS, COST_GROUP -> 90;
            case UNIT, FUNCTION, FREE -> 66;
        };
    }

    /// What stands in the text columns of a row.
    List<String> told(RowKey row, Book book) {
        var naming = terms.naming();
        return terms.leads().stream().map(dimension -> switch (dimension) {
            case ACCOUNT -> naming.account(row);
            case UNIT -> row.line().string().unit();
            case FUNCTION -> row.line().string().function();
            case FREE -> row.line().string().dimension();
            case FINANCING -> naming.financing(row);
            case PROJECT, PROGRAMME, CLASS, COST_GROUP, SOURCE -> naming.name(dimension, row, book).text();
        }).toList();
    }

    /// The columns of amounts.
    List<Sheet.Column> columns() {
        var slots = terms.columns().slots();
        var yearly = slots.stream().allMatch(Slot::wholeYear);
        return slots.stream().map(slot -> column(slot, yearly, sign(slots.indexOf(slot)))).toList();
    }

    private Sheet.Column column(Slot slot, boolean yearly, String sign) {
        var measure = words.text(slot.measure().key());
        if (yearly) {
            return new Sheet.Column(String.valueOf(slot.year()), measure + sign,
                    slot.measure() == Measure.DEVIATION);
        }
        var title = switch (slot.month()) {
            case Slot.ALL -> words.text("money.month.all");
            case 0 -> words.text("money.month.undivided");
            default -> words.text("money.month." + slot.month());
        };
        return new Sheet.Column(measure + " " + slot.year(), title + sign, slot.month() == Slot.ALL);
    }

    private String sign(int column) {
        return terms.arrangement().sorting().filter(sorting -> sorting.column() == column)
                .map(sorting -> sorting.descending() ? FALLING : RISING).orElse("");
    }
}
