package no.faseport.interchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.faseport.planfile.FileAway;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.schedule.WorkCalendar;
import org.jspecify.annotations.Nullable;

/// What a resource's note in a Microsoft Project file says that nothing else there does: its own name, every absence by
/// itself with its reason, and the shares of a capacity that is nothing.
final class StaffNote {
    private static final String NAME = "name";
    private static final String AWAY = "away";
    private static final String SHARE = "share";

    private final OwnLines said;

    /// What `note` says.
    StaffNote(@Nullable String note) {
        this.said = new OwnLines(note);
    }

    /// What must be told of `resource`, which the file calls `written`: nothing where the rest of the file tells it all.
    static OwnLines of(FileResource resource, String written, List<FileShare> shares) {
        var lines = new OwnLines();
        if (!written.equals(resource.name())) {
            lines.say(NAME, "", resource.name());
        }
        var days = resource.days();
        if (!days.partly().isEmpty() || !days.spans().equals(resource.away())) {
            resource.away().forEach(one -> lines.say(AWAY,
                    one.from() + " " + one.until() + " " + one.share(), one.reason()));
        }
        if (resource.capacity().signum() == 0) {
            shares.stream().filter(share -> share.resource() == resource.key())
                    .forEach(share -> lines.say(SHARE, share.line() + " " + share.percent(), ""));
        }
        return lines;
    }

    /// How much of nothing the line with the key `line` takes, in percent.
    int share(int line) {
        return said.said(SHARE, 2).stream().filter(one -> one.getFirst().equals(String.valueOf(line)))
                .map(one -> one.get(1)).filter(text -> text.matches("\\d{1,3}")).mapToInt(Integer::parseInt).findFirst()
                .orElse(0);
    }

    /// The name that `written` stands for.
    String name(String written) {
        return said.said(NAME, 0).stream().map(List::getFirst).filter(name -> ResourceNames.isOf(written, name))
                .findFirst().orElse(written);
    }

    /// Every absence, at most `most` of them.
    List<FileAway> away(int most) {
        var away = new ArrayList<FileAway>();
        for (var line : said.said(AWAY, 3)) {
            if (away.size() < most) {
                away(line).ifPresent(away::add);
            }
        }
        return away;
    }

    private static Optional<FileAway> away(List<String> line) {
        try {
            var from = LocalDate.parse(line.getFirst());
            var until = LocalDate.parse(line.get(1));
            int share = Integer.parseInt(line.get(2));
            return until.isBefore(from) || !WorkCalendar.covers(from) || !WorkCalendar.covers(until) || share < 1
                    || share > FileAway.ALL
                            ? Optional.empty()
                            : Optional.of(new FileAway(from, until, share, Texts.name(line.getLast(), Texts.SHORT)));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
