package no.faseport.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.faseport.portfolio.Deadline;
import no.faseport.steering.Convened;
import no.faseport.steering.Meeting;
import no.faseport.usecase.KeepMeetings;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the meetings by day, with the gates that are to be decided at each.
@Command(name = "meetings")
final class ListMeetings implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListMeetings(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A meeting as a script reads it.
    record Row(String date, String board, String place, @JsonProperty("case") String caseNumber, String note,
            List<Point> gates) {
        static Row of(Meeting meeting, List<Deadline> gates) {
            return new Row(meeting.heldOn().toString(), meeting.board(), meeting.place(), meeting.caseNumber(),
                    meeting.note(), gates.stream().map(gate -> new Point(gate.number(), gate.code())).toList());
        }
    }

    /// A gate to be decided, as a script reads it.
    record Point(String project, String gate) {
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var meetings = new KeepMeetings(place).all().stream().map(Convened::meeting).toList();
        var gates = gates(place, meetings);
        return console.list(json, meetings.stream().map(meeting -> Row.of(meeting, agenda(meeting, gates))).toList(),
                () -> table(meetings, gates));
    }

    private static List<Deadline> gates(Workplace place, List<Meeting> meetings) {
        return meetings.isEmpty()
                ? List.of()
                : new ReadPortfolio(place).deadlines(meetings.getFirst().heldOn(), meetings.getLast().heldOn()).stream()
                        .filter(one -> one.kind() == Deadline.Kind.PLANNED).toList();
    }

    private static List<Deadline> agenda(Meeting meeting, List<Deadline> gates) {
        return gates.stream().filter(gate -> meeting.decides(gate.day(), gate.who())).toList();
    }

    private Table table(List<Meeting> meetings, List<Deadline> gates) {
        var words = console.words();
        var table = new Table(List.of(words.text("cli.column.when"), words.text("cli.column.body"),
                words.text("field.place"), words.text("cli.column.case"), words.text("cli.column.gates"),
                words.text("field.note")), Set.of());
        for (var meeting : meetings) {
            table.add(List.of(words.date(meeting.heldOn()), meeting.board(), meeting.place(), meeting.caseNumber(),
                    agenda(meeting, gates).stream().map(gate -> gate.number() + " " + gate.code())
                            .collect(Collectors.joining(", ")),
                    meeting.note()));
        }
        return table;
    }
}
