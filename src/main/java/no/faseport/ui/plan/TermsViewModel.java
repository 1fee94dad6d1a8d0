package no.faseport.ui.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.TermsPage;
import no.faseport.project.ProjectId;
import no.faseport.schedule.CalendarId;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.SetPlanTerms;
import no.faseport.words.Message;

/// How a project's plan is calculated: each choice is kept as it is made.
final class TermsViewModel {
    private static final Message READING = Message.of("plan.reading");
    private static final Message SAVING = Message.of("project.saving");

    private final Desk desk;
    private final ProjectId project;
    private final ReadPortfolio read;
    private final SetPlanTerms set;
    private final ReadOnlyObjectWrapper<Optional<TermsPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The terms of the plan of `project`, read at once.
    TermsViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        this.read = new ReadPortfolio(desk.place());
        this.set = new SetPlanTerms(desk.place());
        read();
    }

    /// What is shown; nothing before it has been read.
    ReadOnlyObjectProperty<Optional<TermsPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// True where the terms can only be looked at.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// Reads again.
    void read() {
        desk.background().run(READING, progress -> read.planTerms(project), found -> page.set(Optional.of(found)));
    }

    /// Tells progress up to `day`, or to no day in particular.
    void statusDate(Optional<LocalDate> day) {
        if (page.get().filter(shown -> shown.terms().statusDate().equals(day)).isEmpty()) {
            save(() -> set.statusDate(project, day));
        }
    }

    /// Tells progress up to today.
    void today() {
        statusDate(Optional.of(desk.place().today()));
    }

    /// Follows another calendar, or the standard one.
    void calendar(Optional<CalendarId> calendar) {
        if (page.get().filter(shown -> shown.terms().calendar().equals(calendar)).isEmpty()) {
            save(() -> set.calendar(project, calendar));
        }
    }

    /// Lets this many working days of float count as nearly critical; what is no number leaves it as it was.
    void nearCritical(String days) {
        if (!days.strip().matches("\\d{1,4}")) {
            desk.notices().refused(set.nearCritical(project, -1).reasons());
            read();
        } else if (page.get().filter(shown -> shown.terms().nearCritical() == number(days)).isEmpty()) {
            save(() -> set.nearCritical(project, number(days)));
        }
    }

    private static int number(String days) {
        return Integer.parseInt(days.strip());
    }

    private void save(Supplier<Result<?>> change) {
        desk.background().run(SAVING, progress -> change.get(), result -> {
            if (!result.reasons().isEmpty()) {
                desk.notices().refused(result.reasons());
            }
            read();
        });
    }

    /// Shows the working calendars.
    void calendars() {
        desk.navigation().calendars();
    }
}
