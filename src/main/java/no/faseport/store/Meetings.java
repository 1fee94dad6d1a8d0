package no.faseport.store;

import static no.faseport.store.schema.Tables.MEETING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.steering.Convened;
import no.faseport.steering.Meeting;
import no.faseport.steering.MeetingId;
import no.faseport.store.schema.tables.records.MeetingRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// The boards' meetings.
public final class Meetings {
    private final DSLContext dsl;
    private final Recorder recorder;

    Meetings(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All meetings, by day and then by board.
    public List<Convened> all() {
        return found(MEETING.HELD_ON.isNotNull());
    }

    /// The meetings from `from` until `until`, both included, by day and then by board.
    public List<Convened> between(LocalDate from, LocalDate until) {
        return found(MEETING.HELD_ON.between(from, until));
    }

    private List<Convened> found(Condition which) {
        return dsl.selectFrom(MEETING)
                .where(which)
                .orderBy(MEETING.HELD_ON, MEETING.BOARD, MEETING.ID)
                .fetch(Meetings::convened);
    }

    /// The meeting with this key.
    public Optional<Convened> find(MeetingId id) {
        return dsl.fetchOptional(MEETING, MEETING.ID.eq(id.value())).map(Meetings::convened);
    }

    /// Writes a new meeting.
    public Convened add(Meeting meeting) {
        var added = new Convened(new MeetingId(Uid.next()), 1, meeting);
        var row = recorder.blank(MEETING, added.id().value());
        fill(row, meeting);
        recorder.insert(row);
        return added;
    }

    /// Changes a meeting that stands as it was read; [LostUpdate] where it does not.
    public void save(Convened meeting) {
        var row = recorder.current(MEETING, meeting.id().value(), meeting.version());
        fill(row, meeting.meeting());
        recorder.update(row);
    }

    /// Takes a meeting out of the calendar.
    public void remove(Convened meeting) {
        recorder.delete(MEETING, meeting.id().value(), meeting.version());
    }

    private static void fill(MeetingRecord row, Meeting meeting) {
        row.setBoard(meeting.board());
        row.setHeldOn(meeting.heldOn());
        row.setPlace(meeting.place());
        row.setCaseNumber(meeting.caseNumber());
        row.setNote(meeting.note());
    }

    private static Convened convened(MeetingRecord row) {
        return new Convened(new MeetingId(row.getId()), row.getVersion(), new Meeting(row.getBoard(), row.getHeldOn(),
                row.getPlace(), row.getCaseNumber(), row.getNote()));
    }
}
