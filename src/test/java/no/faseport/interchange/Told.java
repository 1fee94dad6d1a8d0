package no.faseport.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.planfile.Loss;
import no.faseport.planfile.PlanFile;
import no.faseport.planfile.PlanLine;
import no.faseport.words.Language;
import no.faseport.words.Words;

/// A plan and its losses as lines of text, so that a test shows both whole.
final class Told {
    private static final Words WORDS = new Words(Language.BOKMAAL);

    private Told() {
    }

    static String plan(PlanFile plan) {
        var lines = new ArrayList<String>();
        plan.lines().forEach(line -> lines.add(line(line)));
        plan.links().forEach(link -> lines.add(link.predecessor() + " " + link.kind() + " " + link.successor() + " "
                + link.lag().amount() + " " + link.lag().unit()));
        plan.calendars().forEach(one -> lines.add(one.name() + " " + one.weekdays().stream().sorted()
                .map(day -> day.name().substring(0, 2)).collect(Collectors.joining()) + " " + one.holidays() + " "
                + one.days().stream().map(day -> day.from() + "/" + day.until() + " " + day.worked() + " "
                        + day.name()).toList()));
        plan.baselines().forEach(one -> lines.add("baseline " + one.number() + " " + one.lines().stream()
                .map(each -> each.line() + " " + each.start() + "/" + each.finish() + " " + each.duration())
                .toList()));
        plan.resources().forEach(one -> lines.add(one.key() + " " + one.name() + " " + (one.role() ? "role" : "person")
                + " " + one.capacity() + one.away().stream().map(day -> " away " + day.from() + "/" + day.until()
                        + (day.isWhole() ? "" : " " + day.share() + " %")
                        + (day.reason().isEmpty() ? "" : " " + day.reason())).collect(Collectors.joining())));
        plan.shares().forEach(one -> lines.add(one.line() + " takes " + one.percent() + " % of " + one.resource()));
        return String.join("\n", lines) + "\n";
    }

    private static String line(PlanLine line) {
        return line.key() + line.parent().map(parent -> "<" + parent).orElse("") + " " + line.name() + " "
                + line.start() + "/" + line.finish() + " " + line.duration() + "d " + line.progress() + " %"
                + (line.manual() ? " manual" : "") + " " + line.constraint().kind()
                + text(line.constraint().date()) + text(line.deadline())
                + (line.responsible().isEmpty() ? "" : " by " + line.responsible())
                + (line.note().isEmpty() ? "" : " (" + line.note() + ")");
    }

    private static String text(Optional<?> of) {
        return of.map(what -> " " + what).orElse("");
    }

    static String losses(List<Loss> losses) {
        return losses.stream().map(loss -> WORDS.text(loss.kind().key()) + " | " + loss.place() + " | "
                + WORDS.text(loss.what()) + "\n").collect(Collectors.joining());
    }
}
