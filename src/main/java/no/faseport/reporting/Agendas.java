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
        var body = body(row);
        return deciders.isOwner(body) && !row.owner().isBlank()
                ? facts.words().text("reports.needed.owner", body, row.owner())
                : body;
    }

    /// Where the project's next gate is to be decided: the place of the meeting, or that there is none, and then when those who
    /// decide meet next.
    String meeting(PortfolioRow row) {
        var held = held(row);
        if (!held.isEmpty()) {
            return held.stream().map(meeting -> where(row, meeting)).collect(Collectors.joining("; "));
        }
        return isAlone(row)
                ? state(row)
                : meetings.stream().filter(meeting -> meeting.isOf(body(row))).findFirst()
                        .map(next -> facts.words().text("reports.needed.nextMeeting", next.heldOn()))
                        .orElseGet(() -> state(row));
    }

    /// Whether there is a meeting, in a word or two.
    String state(PortfolioRow row) {
        return facts.words().text(!held(row).isEmpty()
                ? "reports.needed.convened"
                : isAlone(row) ? "reports.needed.ownerAlone" : "reports.needed.noMeeting");
    }

    /// Who is to decide at the project's next gate.
    String body(PortfolioRow row) {
        return stated(row).isBlank() ? facts.words().text("report.notStated") : stated(row);
    }

    private boolean isAlone(PortfolioRow row) {
        return deciders.isOwner(stated(row));
    }

    private List<Meeting> held(PortfolioRow row) {
        var day = row.nextGate().flatMap(NextGate::plannedOn).orElseThrow();
        return meetings.stream().filter(meeting -> meeting.decides(day, stated(row))).toList();
    }

    /// Who meets is said only where it is not said who decides.
    private String where(PortfolioRow row, Meeting meeting) {
        var place = meeting.place().isBlank() ? facts.words().text("reports.needed.convened") : meeting.place();
        return stated(row).isBlank() ? meeting.board() + ", " + place : place;
    }

    private String stated(PortfolioRow row) {
        return row.nextGate().map(NextGate::id).map(gate -> bodies.getOrDefault(gate, "")).orElse("");
    }
}
