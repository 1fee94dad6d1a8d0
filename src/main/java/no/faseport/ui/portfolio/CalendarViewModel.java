package no.faseport.ui.portfolio;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.portfolio.AgreementDay;
import no.faseport.portfolio.Deadline;
import no.faseport.portfolio.MeasureDay;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Agenda;
import no.faseport.steering.Convened;
import no.faseport.steering.Meeting;
import no.faseport.ui.Desk;
import no.faseport.usecase.KeepMeetings;
import no.faseport.usecase.ReadBenefits;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.ReadSystems;
import no.faseport.words.Message;

/// A month of meetings, and of gates and conditions of the projects let through; the day the user stands at, and the
/// meeting being written.
public final class CalendarViewModel {
    private final Desk desk;
    private final PortfolioViewModel portfolio;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Agenda> agenda;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyObjectWrapper<Optional<MeetingDraft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Found found = new Found(List.of(), List.of(), List.of(), List.of());
    private boolean shown;

    private record Found(List<Convened> meetings, List<Deadline> deadlines, List<AgreementDay> agreements,
            List<MeasureDay> measures) {
    }

    /// The month of today, for the projects that `portfolio` lets through.
    public CalendarViewModel(Desk desk, PortfolioViewModel portfolio) {
        this.desk = desk;
        this.portfolio = portfolio;
        this.today = desk.place().today();
        this.day = new ReadOnlyObjectWrapper<>(today);
        this.agenda = new ReadOnlyObjectWrapper<>(agenda(YearMonth.from(today)));
        portfolio.through().addListener((property, was, is) -> agenda.set(agenda(agenda.get().month())));
    }

    private Agenda agenda(YearMonth month) {
        return Agenda.of(month, found.meetings(), found.deadlines(), found.agreements(), found.measures(),
                portfolio.through().get().stream().map(PortfolioRow::id)
                        .collect(Collectors.toSet()));
    }

    /// Reads the month, the first time it is shown.
    public void show() {
        if (!shown) {
            shown = true;
            read(agenda.get().month());
        }
    }

    /// Reads the month again after a change, if it has been shown.
    public void refresh() {
        if (shown) {
            read(agenda.get().month());
        }
    }

    private void read(YearMonth month) {
        desk.background().run(Message.of("calendar.work"),
                progress -> new Found(new KeepMeetings(desk.place()).between(Agenda.first(month), Agenda.last(month)),
                        new ReadPortfolio(desk.place()).deadlines(Agenda.first(month), Agenda.last(month)),
                        new ReadSystems(desk.place()).agreementDays(Agenda.first(month), Agenda.last(month)),
                        new ReadBenefits(desk.place()).measureDays(Agenda.first(month), Agenda.last(month))),
                read -> {
                    found = read;
                    agenda.set(agenda(month));
                });
    }

    /// The month shown.
    public ReadOnlyObjectProperty<Agenda> agenda() {
        return agenda.getReadOnlyProperty();
    }

    /// The day the user stands at.
    public ReadOnlyObjectProperty<LocalDate> day() {
        return day.getReadOnlyProperty();
    }

    /// Today.
    public LocalDate today() {
        return today;
    }

    /// Stands at `date`, in its month.
    public void stand(LocalDate date) {
        day.set(date);
        var month = YearMonth.from(date);
        if (!month.equals(agenda.get().month())) {
            agenda.set(agenda(month));
            read(month);
        }
    }

    /// Opens the gate that `deadline` leads to, or its project where it leads to none.
    public void open(Deadline deadline) {
        deadline.gate().ifPresentOrElse(gate -> desk.navigation().gate(deadline.project(), gate),
                () -> desk.navigation().project(deadline.project()));
    }

    /// Opens the project that is to bring what is measured.
    public void open(MeasureDay measure) {
        desk.navigation().project(measure.project().id());
    }

    /// Opens the register of systems, where the agreement stands.
    public void openSystems() {
        desk.navigation().systems();
    }

    /// True where meetings can be written, changed and removed.
    public boolean isOpen() {
        return !desk.isReadOnly();
    }

    /// The meeting being written; nothing where none is.
    public ReadOnlyObjectProperty<Optional<MeetingDraft>> draft() {
        return draft.getReadOnlyProperty();
    }

    /// Begins a new meeting on the day the user stands at; one that is being written already stays.
    public void begin() {
        if (isOpen() && draft.get().isEmpty()) {
            draft.set(Optional.of(MeetingDraft.on(day.get())));
        }
    }

    /// Begins to change a meeting.
    public void change(Convened meeting) {
        if (isOpen()) {
            draft.set(Optional.of(MeetingDraft.of(meeting)));
        }
    }

    /// Leaves the meeting being written as it was.
    public void leave() {
        draft.set(Optional.empty());
    }

    /// Puts what is written into the calendar; where it is refused it stays to be mended.
    public void keep() {
        draft.get().ifPresent(written -> {
            var meeting = written.meeting();
            if (meeting.ifDone().isEmpty()) {
                desk.notices().refused(meeting.reasons());
            } else {
                keep(written, meeting.ifDone().orElseThrow());
            }
        });
    }

    private void keep(MeetingDraft written, Meeting meeting) {
        desk.background().run(Message.of("meeting.work"), progress -> {
            var keep = new KeepMeetings(desk.place());
            return written.seen().map(seen -> keep.edit(seen, meeting)).orElseGet(() -> keep.add(meeting));
        }, result -> {
            if (result.ifDone().isPresent()) {
                stand(meeting.heldOn());
                leave();
            } else {
                desk.notices().refused(result.reasons());
            }
        });
    }

    /// Takes a meeting out of the calendar; undo brings it back.
    public void remove(Convened meeting) {
        if (isOpen()) {
            desk.background().run(Message.of("meeting.work"),
                    progress -> new KeepMeetings(desk.place()).remove(meeting),
                    result -> leave());
        }
    }
}
