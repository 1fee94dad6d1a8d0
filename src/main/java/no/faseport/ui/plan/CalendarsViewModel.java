package no.faseport.ui.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.CalendarUse;
import no.faseport.schedule.CalendarDays;
import no.faseport.schedule.CalendarId;
import no.faseport.schedule.NamedCalendar;
import no.faseport.ui.Desk;
import no.faseport.usecase.KeepCalendars;
import no.faseport.usecase.Result;
import no.faseport.words.Message;

/// The municipality's working calendars and the one that is being looked at; every change is kept as it is made.
final class CalendarsViewModel {
    private static final Message READING = Message.of("calendars.reading");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final KeepCalendars keep;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(
            new Shown(List.of(), Optional.empty()));

    /// The calendars of the portfolio on `desk`, read at once.
    CalendarsViewModel(Desk desk) {
        this.desk = desk;
        this.keep = new KeepCalendars(desk.place());
        read();
    }

    /// All calendars, and which of them is looked at.
    record Shown(List<CalendarUse> all, Optional<CalendarUse> chosen) {
        Shown {
            all = List.copyOf(all);
        }
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// True where calendars can only be looked at.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// How many days a calendar works in the year shown.
    int workdays(NamedCalendar calendar) {
        var first = LocalDate.of(desk.year().get(), 1, 1);
        return calendar.calendar().workdaysBetween(first, first.plusYears(1));
    }

    /// The year whose working days are counted.
    int year() {
        return desk.year().get();
    }

    /// Reads again, and looks at the same calendar, else at the standard one.
    void read() {
        show(shown.get().chosen().map(one -> one.calendar().id()));
    }

    private void show(Optional<CalendarId> wished) {
        desk.background().run(READING, progress -> keep.all(), all -> shown.set(new Shown(all,
                all.stream().filter(one -> wished.equals(Optional.of(one.calendar().id()))).findFirst()
                        .or(() -> all.stream().filter(one -> one.calendar().standard()).findFirst())
                        .or(() -> all.stream().findFirst()))));
    }

    /// Looks at another calendar.
    void choose(CalendarUse calendar) {
        if (!shown.get().chosen().equals(Optional.of(calendar))) {
            shown.set(new Shown(shown.get().all(), Optional.of(calendar)));
        }
    }

    /// Adds a calendar and looks at it; `added` is told when that is done.
    void add(String name, Runnable added) {
        desk.background().run(SAVING, progress -> keep.add(name), result -> {
            refused(result);
            result.ifDone().ifPresent(calendar -> added.run());
            show(result.ifDone().map(NamedCalendar::id).or(() -> id()));
        });
    }

    private Optional<CalendarId> id() {
        return shown.get().chosen().map(one -> one.calendar().id());
    }

    /// Gives the calendar another name.
    void rename(String name) {
        change(one -> one.name().equals(name.strip()) ? new Result.Done<>(one) : keep.rename(one.id(), name));
    }

    /// Lets a weekday be worked, or be free.
    void work(DayOfWeek day, boolean worked) {
        change(one -> {
            var days = EnumSet.noneOf(DayOfWeek.class);
            days.addAll(one.weekdays());
            if (worked) {
                days.add(day);
            } else {
                days.remove(day);
            }
            return keep.work(one.id(), days, one.holidays());
        });
    }

    /// Lets public holidays be free, or be days like others.
    void holidays(boolean free) {
        change(one -> keep.work(one.id(), one.weekdays(), free));
    }

    /// Lets the calendar be followed where nothing else is said.
    void makeStandard() {
        change(one -> keep.makeStandard(one.id()));
    }

    /// Gives the calendar days of its own; without a last day it is one day. `added` is told when that is done.
    void addDays(Optional<LocalDate> from, Optional<LocalDate> until, boolean worked, String name, Runnable added) {
        if (from.isEmpty()) {
            desk.notices().refused(List.of(Message.of("calendars.refused.noDay")));
            return;
        }
        change(one -> keep.addDays(one.id(), from.get(), until.orElse(from.get()), worked, name), done -> added.run());
    }

    /// Takes days of its own away from the calendar.
    void removeDays(CalendarDays days) {
        change(one -> keep.removeDays(one.id(), days));
    }

    /// Removes the calendar.
    void remove() {
        change(one -> keep.remove(one.id()));
    }

    private void change(Function<NamedCalendar, Result<NamedCalendar>> change) {
        change(change, done -> {
        });
    }

    private void change(Function<NamedCalendar, Result<NamedCalendar>> change, Consumer<NamedCalendar> then) {
        shown.get().chosen().map(CalendarUse::calendar)
                .ifPresent(calendar -> desk.background().run(SAVING, progress -> change.apply(calendar), result -> {
                    refused(result);
                    result.ifDone().ifPresent(then);
                    read();
                }));
    }

    private void refused(Result<?> result) {
        if (!result.reasons().isEmpty()) {
            desk.notices().refused(result.reasons());
        }
    }
}
