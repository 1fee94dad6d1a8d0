package no.faseport.ui.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.faseport.economy.AmountText;
import no.faseport.economy.Money;
import no.faseport.project.ProjectId;
import no.faseport.usecase.NewAmount;
import no.faseport.words.Message;

/// What one gesture in the grid asks to have changed: all of it, or nothing and why.
final class Entry {
    private static final int TOLD = 4;

    private final EconomySheet shown;
    private final AmountUnit unit;
    private final ProjectId project;
    private final List<NewAmount> amounts = new ArrayList<>();
    private final List<Message> reasons = new ArrayList<>();

    /// A gesture in what is `shown` of `project`.
    Entry(EconomySheet shown, AmountUnit unit, ProjectId project) {
        this.shown = shown;
        this.unit = unit;
        this.project = project;
    }

    /// The amounts that differ from what stands there; empty where something is wrong.
    List<NewAmount> amounts() {
        return reasons.isEmpty() ? List.copyOf(amounts) : List.of();
    }

    /// Everything that is wrong, the first few by name.
    List<Message> reasons() {
        if (reasons.size() <= TOLD) {
            return List.copyOf(reasons);
        }
        var first = new ArrayList<>(reasons.subList(0, TOLD));
        first.add(Message.of("money.paste.more", reasons.size() - TOLD));
        return first;
    }

    /// One cell is written in.
    Entry write(int row, int column, String text) {
        text(row, column, text).ifPresent(reasons::add);
        return this;
    }

    /// All cells of the selection are emptied.
    Entry clear(Selection chosen) {
        eachRow(chosen).forEach(row -> eachColumn(chosen).forEach(column -> set(row, column, Money.ZERO)));
        return this;
    }

    /// The uppermost amounts go down through the selection; a single row takes them from the row above it.
    Entry fillDown(Selection chosen) {
        var rows = eachRow(chosen).boxed().toList();
        var from = rows.size() > 1 ? rows.getFirst() : above(chosen.top());
        eachColumn(chosen).forEach(column -> {
            var amount = shown.line(from).flatMap(line -> shown.amount(line, column)).orElse(Money.ZERO);
            rows.stream().filter(row -> row != from).forEach(row -> set(row, column, amount));
        });
        return this;
    }

    private int above(int row) {
        return shown.sheet().rowFrom(row, -1);
    }

    /// A block comes in with its first cell where the selection begins; a single cell goes into all of the selection.
    Entry paste(Selection chosen, Block block) {
        if (block.single()) {
            eachRow(chosen).forEach(row -> eachColumn(chosen)
                    .forEach(column -> text(row, column, block.cell(0, 0)).ifPresent(reasons::add)));
            return this;
        }
        var rows = IntStream.range(chosen.top(), shown.sheet().rows().size())
                .filter(row -> shown.line(row).isPresent()).limit(block.rows().size()).boxed().toList();
        var columns = shown.sheet().columns().size() - chosen.left();
        if (rows.size() < block.rows().size()) {
            reasons.add(Message.of("money.paste.tooTall", block.rows().size(), rows.size()));
        } else if (columns < block.width()) {
            reasons.add(Message.of("money.paste.tooWide", block.width(), columns));
        } else {
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < block.width(); column++) {
                    pasted(rows.get(row), chosen.left() + column, block, row, column);
                }
            }
        }
        return this;
    }

    private void pasted(int row, int column, Block block, int blockRow, int blockColumn) {
        text(row, column, block.cell(blockRow, blockColumn))
                .map(why -> Message.of("money.paste.cell", blockRow + 1, blockColumn + 1, why))
                .ifPresent(reasons::add);
    }

    private Optional<Message> text(int row, int column, String text) {
        if (text.isBlank()) {
            return set(row, column, Money.ZERO);
        }
        if (shown.slot(column).measure() == Measure.DEVIATION) {
            return Optional.empty();
        }
        return switch (unit.read(text)) {
            case AmountText.Read read -> set(row, column, read.money());
            case AmountText.Unread unread -> Optional.of(unread.why());
        };
    }

    /// Asks for an amount in a cell; what is wrong where the cell is closed and holds another amount.
    private Optional<Message> set(int row, int column, Money wanted) {
        return shown.line(row).flatMap(line -> {
            var there = shown.amount(line, column).orElse(Money.ZERO);
            if (shown.slot(column).measure() == Measure.DEVIATION || there.compareTo(wanted) == 0) {
                return Optional.empty();
            }
            var closed = shown.closed(line, column);
            if (closed.isPresent()) {
                return closed;
            }
            shown.slot(column).key(project, line).ifPresent(key -> amounts.add(new NewAmount(key, wanted)));
            return Optional.empty();
        });
    }

    private IntStream eachRow(Selection chosen) {
        return IntStream.rangeClosed(chosen.top(), chosen.bottom()).filter(row -> shown.line(row).isPresent());
    }

    private static IntStream eachColumn(Selection chosen) {
        return IntStream.rangeClosed(chosen.left(), chosen.right());
    }
}
