package no.faseport.ui.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.Indicator;
import no.faseport.benefit.IndicatorFacts;
import no.faseport.benefit.Measurement;
import no.faseport.ui.Desk;
import no.faseport.usecase.KeepIndicators;
import no.faseport.usecase.Result;
import no.faseport.words.Message;
import no.faseport.words.WrittenDay;

/// What benefits are measured by and what was measured; what is written is saved at once.
public final class Measuring {
    private final Desk desk;
    private final KeepIndicators keep;
    private final Numbers numbers;
    private final BiConsumer<Supplier<Result<Benefit>>, Runnable> save;

    /// Saved by `save`, which does what it is given second when the first is done.
    Measuring(Desk desk, BiConsumer<Supplier<Result<Benefit>>, Runnable> save) {
        this.desk = desk;
        this.keep = new KeepIndicators(desk.place());
        this.numbers = new Numbers(desk);
        this.save = save;
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The day something is measured where none is said.
    LocalDate today() {
        return desk.place().today();
    }

    /// What is written as numbers.
    Numbers numbers() {
        return numbers;
    }

    /// Gives a benefit something to be measured by.
    public void add(Benefit seen, String indicator, String unit) {
        change(() -> keep.add(seen, IndicatorFacts.named(indicator, unit)));
    }

    /// Lets an indicator be as `facts` says, where that is something else.
    public void edit(Indicator seen, IndicatorFacts facts) {
        if (!facts.equals(seen.facts())) {
            change(() -> keep.edit(seen, facts));
        }
    }

    /// Takes an indicator away; undo brings it back with what was measured.
    public void remove(Indicator indicator) {
        change(() -> keep.remove(indicator));
    }

    /// Writes down what was measured; `then` is done when it is saved.
    public void measure(Indicator seen, Optional<LocalDate> on, String value, String remark, Runnable then) {
        numbers.value(value,
                number -> save.accept(() -> keep.measure(seen, on.orElse(today()), number, remark), then));
    }

    /// Corrects a measurement.
    public void edit(Measurement seen, String day, String value, String remark) {
        var on = WrittenDay.near(seen.on(), today(), day);
        if (on.isEmpty()) {
            desk.notices().refused(List.of(Message.of("benefits.refused.day", day)));
        }
        on.ifPresent(read -> numbers.value(value, number -> change(() -> keep.correct(seen, read, number, remark))));
    }

    /// Takes a measurement away.
    public void remove(Measurement measurement) {
        change(() -> keep.remove(measurement));
    }

    private void change(Supplier<Result<Benefit>> edit) {
        save.accept(edit, () -> {
        });
    }
}
