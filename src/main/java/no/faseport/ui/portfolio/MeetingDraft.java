package no.faseport.ui.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.faseport.steering.Convened;
import no.faseport.steering.Meeting;
import no.faseport.usecase.Result;

/// A meeting as it is being written, before it is kept.
public final class MeetingDraft {
    final StringProperty board = new SimpleStringProperty();
    final StringProperty place = new SimpleStringProperty();
    final StringProperty caseNumber = new SimpleStringProperty();
    final StringProperty note = new SimpleStringProperty();
    final ObjectProperty<Optional<LocalDate>> heldOn = new SimpleObjectProperty<>();
    private final Optional<Convened> seen;

    private MeetingDraft(Meeting meeting, Optional<Convened> seen) {
        this.seen = seen;
        board.set(meeting.board());
        place.set(meeting.place());
        caseNumber.set(meeting.caseNumber());
        note.set(meeting.note());
        heldOn.set(Optional.of(meeting.heldOn()));
    }

    /// A new meeting on `day`.
    static MeetingDraft on(LocalDate day) {
        return new MeetingDraft(new Meeting("", day, "", "", ""), Optional.empty());
    }

    /// What is to be changed in `meeting`.
    static MeetingDraft of(Convened meeting) {
        return new MeetingDraft(meeting.meeting(), Optional.of(meeting));
    }

    /// The meeting that is being changed; nothing where it is a new one.
    Optional<Convened> seen() {
        return seen;
    }

    /// The meeting as written; refused where it has no day or nobody meets.
    Result<Meeting> meeting() {
        if (heldOn.get().isEmpty()) {
            return Result.refused("meeting.refused.noDay");
        }
        var meeting = new Meeting(board.get(), heldOn.get().get(), place.get(), caseNumber.get(), note.get());
        return meeting.problems().isEmpty() ? new Result.Done<>(meeting) : new Result.Refused<>(meeting.problems());
    }
}
