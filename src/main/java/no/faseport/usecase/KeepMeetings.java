package no.faseport.usecase;

import java.time.LocalDate;
import java.util.List;
import no.faseport.steering.Convened;
import no.faseport.steering.Meeting;
import no.faseport.steering.MeetingId;

/// Puts meetings into the calendar, changes them and takes them out again.
public final class KeepMeetings {
    private final Workplace place;

    /// For the portfolio of `place`.
    public KeepMeetings(Workplace place) {
        this.place = place;
    }

    /// The meetings from `from` until `until`, both included, by day.
    public List<Convened> between(LocalDate from, LocalDate until) {
        return place.store().read(work -> work.meetings().between(from, until));
    }

    /// All meetings, by day.
    public List<Convened> all() {
        return place.store().read(work -> work.meetings().all());
    }

    /// Puts a meeting into the calendar; refused where it does not say who meets.
    public Result<Convened> add(Meeting meeting) {
        return !meeting.problems().isEmpty()
                ? new Result.Refused<>(meeting.problems())
                : place.store().change(place.author(), work -> place.said(
                        new Result.Done<>(work.meetings().add(meeting)), "journal.meeting.added", meeting.board(),
                        meeting.heldOn()));
    }

    /// Lets the meeting `seen` be `meeting` instead; refused where somebody changed or removed it since it was seen.
    public Result<Convened> edit(Convened seen, Meeting meeting) {
        if (!meeting.problems().isEmpty()) {
            return new Result.Refused<>(meeting.problems());
        }
        return place.store().change(place.author(), work -> {
            if (work.meetings().find(seen.id()).filter(seen::equals).isEmpty()) {
                return place.said(Result.refused("refused.changedSince"), "journal.nothing");
            }
            work.meetings().save(new Convened(seen.id(), seen.version(), meeting));
            var now = work.meetings().find(seen.id()).orElseThrow();
            return place.said(new Result.Done<>(now), "journal.meeting.edited", meeting.board(), meeting.heldOn());
        });
    }

    /// Takes a meeting out of the calendar; undo brings it back.
    public Result<MeetingId> remove(Convened seen) {
        return place.store().change(place.author(), work -> {
            work.meetings().find(seen.id()).ifPresent(work.meetings()::remove);
            return place.said(new Result.Done<>(seen.id()), "journal.meeting.removed", seen.meeting().board(),
                    seen.meeting().heldOn());
        });
    }
}
