package no.faseport.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.faseport.gate.GateId;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.steering.Deciders;
import no.faseport.steering.Meeting;

/// Who decides at the gates that projects stand before, and at which meeting. A gate is on the agenda of a meeting where those who
/// decide it meet on its day; a meeting of others that day says nothing of it.
record Agendas(ReportFacts facts, Map<GateId, String> bodies, List<Meeting> meetings, Deciders deciders) {
    /// Of the meetings from today until `last`.
    static Agendas of(ReportFacts facts, LocalDate last) {
        return new Agendas(facts, facts.standing().bodies(), facts.standing().meetings(facts.today(), last),
                new Deciders());
    }

    /// Who is to decide at the project's next gate; of an owner also who that is.
    String decider(PortfolioRow row) {
        var words = facts.words();
        var body = body(row);
        if (body.isBlank()) {
            return words.text("report.notStated");
        }
        return deciders.isOwner(body) && !row.owner().isBlank()
                ? words.text("reports.needed.owner", body, row.owner())
                : body;
    }

    /// Where the project's next gate is to be decided: the place of the meeting, or that there is none, and then when those who
    /// decide meet next.
    String meeting(PortfolioRow row) {
        var words = facts.words();
        var body = body(row);
        var day = row.nextGate().flatMap(NextGate::plannedOn).orElseThrow();
        var held = meetings.stream().filter(meeting -> meeting.decides(day, body)).map(meeting -> where(meeting, body))
                .collect(Collectors.joining("; "));
        if (!held.isEmpty()) {
            return held;
        }
        return deciders.isOwner(body)
                ? words.text("reports.needed.ownerAlone")
                : meetings.stream().filter(meeting -> meeting.isOf(body)).findFirst()
                        .map(next -> words.text("reports.needed.nextMeeting", next.heldOn()))
                        .orElseGet(() -> words.text("reports.needed.noMeeting"));
    }

    /// Who meets is said only where it is not said who decides.
    private String where(Meeting meeting, String body) {
        var place = meeting.place().isBlank() ? facts.words().text("reports.needed.convened") : meeting.place();
        return body.isBlank() ? meeting.board() + ", " + place : place;
    }

    private String body(PortfolioRow row) {
        return row.nextGate().map(NextGate::id).map(gate -> bodies.getOrDefault(gate, "")).orElse("");
    }
}
