package no.faseport.steering;

import java.time.LocalDate;
import java.util.List;
import no.faseport.words.Message;

/// A meeting as somebody has written it; the gates planned on its day are to be decided there, where it is for those who meet to
/// decide them.
///
/// @param board who meets
/// @param place where; may be empty
/// @param caseNumber the case it is called under; may be empty
/// @param note what else is to be remembered; may be empty
public record Meeting(String board, LocalDate heldOn, String place, String caseNumber, String note) {
    /// Keeps the texts without what surrounds them.
    public Meeting {
        board = board.strip();
        place = place.strip();
        caseNumber = caseNumber.strip();
        note = note.strip();
    }

    /// True where what is planned on `day` for `body` to decide is on its agenda. Where nobody has said who decides (`body` is
    /// empty), whoever meets that day may.
    public boolean decides(LocalDate day, String body) {
        return heldOn.equals(day) && (body.isBlank() || isOf(body));
    }

    /// True where it is `body` that meets.
    public boolean isOf(String body) {
        return board.equalsIgnoreCase(body.strip());
    }

    /// Why it cannot be kept as it is written; empty where it can.
    public List<Message> problems() {
        return board.isEmpty() ? List.of(Message.of("meeting.refused.nobody")) : List.of();
    }
}
