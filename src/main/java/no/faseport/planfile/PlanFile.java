package no.faseport.planfile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A plan as a file can hold it, in Faseport's terms: `lines` in outline order, keys are the file's own numbers.
///
/// A summary says nothing of its own time: it has the start and finish of what is under it, the duration 1, nothing done and no
/// terms.
public record PlanFile(String title, FileTerms terms, List<PlanLine> lines, List<PlanLink> links,
        List<FileCalendar> calendars, List<FileBaseline> baselines, List<FileResource> resources,
        List<FileShare> shares, FileUncertainty uncertainty, List<FileGate> gates) {
    /// Keeps copies, and gives summaries the time of what is under them.
    public PlanFile {
        lines = rolledUp(lines);
        links = List.copyOf(links);
        calendars = List.copyOf(calendars);
        baselines = List.copyOf(baselines);
        resources = List.copyOf(resources);
        shares = List.copyOf(shares);
        gates = List.copyOf(gates);
    }

    /// Activities and what waits for what, without anything around them.
    public static PlanFile of(String title, List<PlanLine> lines, List<PlanLink> links) {
        return new PlanFile(title, FileTerms.NONE, lines, links, List.of(), List.of(), List.of(), List.of(),
                FileUncertainty.NONE, List.of());
    }

    /// The day the plan is as of.
    public Optional<LocalDate> statusDate() {
        return terms.statusDate();
    }

    /// The key of the calendar that lines without one of their own follow.
    public Optional<Integer> calendar() {
        return terms.calendar();
    }

    /// The keys of the lines that have others under them.
    public Set<Integer> summaries() {
        return summaries(lines);
    }

    /// The same plan with other lines and links.
    public PlanFile with(List<PlanLine> otherLines, List<PlanLink> otherLinks) {
        return new PlanFile(title, terms, otherLines, otherLinks, calendars, baselines, resources, shares, uncertainty,
                gates);
    }

    /// The same plan without a status date.
    public PlanFile undated() {
        return new PlanFile(title, terms.undated(), lines, links, calendars, baselines, resources, shares, uncertainty,
                gates);
    }

    /// The calendar with this key.
    public Optional<FileCalendar> calendar(int key) {
        return calendars.stream().filter(one -> one.key() == key).findFirst();
    }

    private static Set<Integer> summaries(List<PlanLine> lines) {
        var parents = new HashSet<Integer>();
        lines.forEach(line -> line.parent().ifPresent(parents::add));
        return parents;
    }

    /// Children stand after their parents, so that walking backwards meets a summary when all under it is known.
    private static List<PlanLine> rolledUp(List<PlanLine> lines) {
        var parents = summaries(lines);
        Map<Integer, PlanLine> spans = new HashMap<>();
        for (var line : lines.reversed()) {
            var known = parents.contains(line.key()) ? spans.getOrDefault(line.key(), line) : line;
            line.parent().ifPresent(parent -> spans.merge(parent, known, PlanLine::spanning));
        }
        return lines.stream().map(line -> parents.contains(line.key())
                ? line.summary(spans.getOrDefault(line.key(), line))
                : line).toList();
    }
}
