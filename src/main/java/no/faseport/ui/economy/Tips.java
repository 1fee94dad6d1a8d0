package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import no.faseport.economy.Money;
import no.faseport.words.Message;
import no.faseport.words.Words;

/// What the pointer is told of a cell: whole names, where an amount comes from, and why it cannot be written in.
final class Tips {
    private final EconomySheet shown;
    private final AmountUnit unit;
    private final Words words;

    Tips(EconomySheet shown, AmountUnit unit, Words words) {
        this.shown = shown;
        this.unit = unit;
        this.words = words;
    }

    /// Of the cell at a place, of a row's names where `column` is -1; empty where there is nothing to tell.
    String of(int row, int column) {
        return shown.line(row).map(line -> column < 0
                ? shown.laid().terms().naming().whole(line, shown.laid().book())
                : cell(line, column))
                .or(() -> shown.heading(row).filter(group -> column < 0).map(group -> group.name() + "\n"
                        + words.text(group.isOnlyFunding() ? "money.group.funding" : "money.group.net")))
                .orElse("");
    }

    private String cell(RowKey line, int column) {
        var told = new ArrayList<String>();
        told.addAll(sources(line, shown.slot(column)));
        shown.closed(line, column).map((Message why) -> words.text(why)).ifPresent(told::add);
        return String.join("\n", told);
    }

    /// Each source with its amount, where any of it has been imported.
    private List<String> sources(RowKey line, Slot slot) {
        if (shown.laid().book().imported(line, slot).isEmpty()) {
            return List.of();
        }
        var parts = shown.laid().book().parts(line).stream().filter(part -> part.in(slot)).toList();
        return parts.stream().map(Part::source).distinct().sorted().map(source -> words.text("money.source.part",
                source.isEmpty() ? words.text("money.source.hand") : source,
                unit.exact(Money.sum(parts.stream().filter(part -> part.source().equals(source)).map(Part::amount)
                        .toList()), words)))
                .toList();
    }
}
