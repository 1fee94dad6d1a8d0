package no.faseport.cli;

import java.util.concurrent.Callable;
import no.faseport.steering.Meeting;
import no.faseport.usecase.KeepMeetings;
import no.faseport.usecase.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts a meeting into the calendar.
@Command(name = "meeting")
final class AddMeetingCommand implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:cli.label.board}", descriptionKey = "cli.parameter.board")
    private String board = "";

    @Option(names = "--date", required = true, paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.option.heldOn")
    private String date = "";

    @Option(names = "--place", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.place")
    private String room = "";

    @Option(names = "--case", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.caseNumber")
    private String caseNumber = "";

    @Option(names = "--note", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.option.note")
    private String note = "";

    AddMeetingCommand(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    @Override
    public Integer call() {
        var day = new Written(spec).day(date);
        return faseport.change(spec, place -> add(place, new Meeting(board, day, room, caseNumber, note)));
    }

    private int add(Workplace place, Meeting meeting) {
        var added = new KeepMeetings(place).add(meeting);
        return console.done(added, "cli.meetingAdded", meeting.board(), meeting.heldOn());
    }
}
