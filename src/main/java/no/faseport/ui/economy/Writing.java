package no.faseport.ui.economy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.faseport.economy.AmountFormula;
import no.faseport.economy.Money;
import no.faseport.ui.Desk;
import no.faseport.ui.economy.GridModel.Trouble;
import no.faseport.usecase.NewAmount;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// What people write in the amounts: every gesture is one change of the portfolio.
final class Writing implements GridWriting {
    private final Desk desk;
    private final EconomyViewModel model;

    Writing(Desk desk, EconomyViewModel model) {
        this.desk = desk;
        this.model = model;
    }

    @Override
    public boolean editable(int row, int column) {
        return !desk.isReadOnly()
                && grid().line(row).filter(line -> grid().closed(line, column).isEmpty()).isPresent();
    }

    @Override
    public String editText(int row, int column) {
        return grid().line(row).flatMap(line -> grid().stored(line, column))
                .map(money -> unit().exact(money, desk.words())).orElse("");
    }

    @Override
    public boolean write(int row, int column, String text) {
        return typed(Selection.of(row, column), text, row, column);
    }

    @Override
    public boolean writeAll(String text) {
        var chosen = model.selection().get();
        return typed(chosen, text, chosen.row(), chosen.column());
    }

    private boolean typed(Selection where, String text, int row, int column) {
        var gesture = gesture().write(where, text);
        if (!done(gesture, row, column)) {
            return false;
        }
        if (AmountFormula.reckons(text) && !gesture.amounts().isEmpty()) {
            var became = grid().line(row).flatMap(line -> grid().stored(line, column)).orElse(Money.ZERO);
            desk.notices().told(Message.of("money.became", text.strip(), desk.words().amount(became.amount())));
        }
        return true;
    }

    @Override
    public void paste(String block) {
        var chosen = model.selection().get();
        done(gesture().paste(chosen, Block.of(block)), chosen.top(), chosen.left());
    }

    @Override
    public void clear() {
        var chosen = model.selection().get();
        done(gesture().clear(chosen), chosen.row(), chosen.column());
    }

    @Override
    public void fillDown() {
        var chosen = model.selection().get();
        var single = chosen.top() == chosen.bottom();
        var first = single ? lineFrom(chosen.top(), -1) : lineFrom(chosen.top() - 1, 1);
        fill(new Selection(first, chosen.left(), first, chosen.right()));
    }

    private int lineFrom(int row, int step) {
        return IntStream.iterate(row + step, each -> each >= 0 && each < grid().sheet().rows().size(),
                each -> each + step).filter(each -> grid().line(each).isPresent()).findFirst().orElse(Math.max(0, row));
    }

    @Override
    public void fillRight() {
        var chosen = model.selection().get();
        var first = Math.max(0, chosen.left() == chosen.right() ? chosen.left() - 1 : chosen.left());
        fill(new Selection(chosen.top(), first, chosen.bottom(), first));
    }

    @Override
    public void fill(Selection from) {
        var chosen = model.selection().get();
        done(gesture().fill(from, chosen), chosen.row(), chosen.column());
    }

    @Override
    public void spread(Gesture.Pattern pattern) {
        var chosen = model.selection().get();
        var page = model.reading().page();
        var spreading = new Spreading(model.reading().book(), page,
                new Closing(desk.place().accounts(), page.locks()), pattern);
        var years = IntStream.rangeClosed(chosen.left(), chosen.right()).mapToObj(grid()::slot)
                .filter(slot -> slot.measure().kind().isPresent())
                .map(slot -> new Slot(slot.year(), Slot.ALL, slot.measure()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var gesture = gesture();
        IntStream.rangeClosed(chosen.top(), chosen.bottom())
                .forEach(row -> years.forEach(year -> gesture.spread(row, year, spreading)));
        if (done(gesture, chosen.row(), chosen.column()) && !gesture.amounts().isEmpty()) {
            desk.notices().told(Message.of("money.spread.done"));
        }
    }

    @Override
    public void explain(int row, int column) {
        model.tell(new Trouble(row, column, grid().line(row).map(line -> grid().closed(line, column))
                .orElse(Optional.of(Message.of("money.closed.sum"))).stream().toList()));
    }

    private EconomySheet grid() {
        return model.grid();
    }

    private AmountUnit unit() {
        return model.shown().get().unit();
    }

    private Gesture gesture() {
        return new Gesture(grid(), unit());
    }

    private boolean done(Gesture gesture, int row, int column) {
        if (desk.isReadOnly()) {
            return false;
        }
        model.tell(new Trouble(row, column, gesture.reasons()));
        if (!gesture.amounts().isEmpty()) {
            save(gesture.amounts());
        }
        return gesture.reasons().isEmpty();
    }

    private void save(List<NewAmount> changes) {
        var rows = changes.stream().map(NewAmount::key).map(key -> new RowKey(key.project(), LineKey.of(key)))
                .collect(Collectors.toSet());
        model.want(rows);
        model.reading().save(changes, () -> model.changed(rows), this::saved);
    }

    private void saved(Result<Integer> result) {
        if (!result.reasons().isEmpty()) {
            var there = model.selection().get();
            model.tell(new Trouble(there.row(), there.column(), result.reasons()));
        }
    }
}
