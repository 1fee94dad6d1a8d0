package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.gate.Gate;
import no.faseport.project.Programme;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.project.Unit;
import no.faseport.store.Work;
import no.faseport.words.Message;

/// Changes many projects at once, in one transaction that one undo takes back.
public final class EditProjects {
    private static final Message GATE = Message.of("portfolio.column.GATE");
    private static final Message TAGS = Message.of("portfolio.column.TAGS");

    private final Workplace place;

    /// For the portfolio of `place`.
    public EditProjects(Workplace place) {
        this.place = place;
    }

    /// What `changes` would do to `projects`, by project number; what stays as it is is left out.
    public List<BulkLine> preview(Collection<ProjectId> projects, List<BulkChange> changes) {
        return place.store().read(work -> drafts(work, projects, changes).stream()
                .flatMap(draft -> draft.lines(place).stream()).toList());
    }

    /// Makes `changes` to `projects` and gives what was changed; refused where a change says nothing or nothing would change.
    public Result<List<BulkLine>> apply(Collection<ProjectId> projects, List<BulkChange> changes) {
        if (changes.stream().anyMatch(EditProjects::isImpossible)) {
            return Result.refused("bulk.refused.tag");
        }
        return place.store().change(place.author(), work -> {
            var drafts = drafts(work, projects, changes);
            var lines = drafts.stream().flatMap(draft -> draft.lines(place).stream()).toList();
            if (lines.isEmpty()) {
                return place.said(Result.refused("bulk.refused.nothing"), "journal.nothing");
            }
            drafts.forEach(draft -> draft.write(work));
            var fields = new LinkedHashSet<String>();
            lines.forEach(line -> fields.add(place.words().text(line.field())));
            var count = lines.stream().map(BulkLine::project).distinct().count();
            return place.said(new Result.Done<>(lines), count == 1 ? "journal.bulk.one" : "journal.bulk.many", count,
                    String.join(", ", fields));
        });
    }

    /// A tag is a word or some, and a semicolon would make two of it.
    private static boolean isImpossible(BulkChange change) {
        return change instanceof BulkChange.WithTag tag && (tag.tag().isBlank() || tag.tag().contains(";"));
    }

    private static List<Draft> drafts(Work work, Collection<ProjectId> projects, List<BulkChange> changes) {
        var units = work.units().all();
        return work.projects().all().stream().filter(project -> projects.contains(project.id()))
                .map(project -> Draft.of(work, units, project, changes)).toList();
    }

    /// A project and its next gate, before and after.
    private record Draft(Project before, Project after, Optional<Gate> gate, Optional<LocalDate> day,
            String programme, String newProgramme, List<Unit> units) {
        static Draft of(Work work, List<Unit> units, Project project, List<BulkChange> changes) {
            var after = project;
            var gate = Optional.<Gate>empty();
            var day = Optional.<LocalDate>empty();
            var programme = work.programmes().of(project.id()).map(Programme::name).orElse("");
            var joins = programme;
            for (var change : changes) {
                after = changed(after, change);
                if (change instanceof BulkChange.ShiftGate shift && !project.isOver()) {
                    gate = next(work, project);
                    day = gate.flatMap(Gate::plannedOn).map(planned -> planned.plusDays(shift.days()));
                }
                if (change instanceof BulkChange.InProgramme in) {
                    joins = in.name().strip();
                }
            }
            return new Draft(project, after, gate.filter(one -> one.plannedOn().isPresent()), day, programme,
                    joins, units);
        }

        private static Optional<Gate> next(Work work, Project project) {
            return work.gates().of(project).stream()
                    .filter(gate -> gate.template().phase().equals(project.phase()) && !gate.isPassed()).findFirst();
        }

        private static Project changed(Project project, BulkChange change) {
            return switch (change) {
                case BulkChange.Leader leader -> project.ledBy(leader.name().strip());
                case BulkChange.Owner owner -> project.ownedBy(owner.name().strip());
                case BulkChange.InUnit in -> project.inUnit(in.unit().map(Unit::id));
                case BulkChange.OfType of -> project.ofType(of.type());
                case BulkChange.WithTag with ->
                    project.tagged(Stream.concat(project.tags().stream(), Stream.of(with.tag())).toList());
                case BulkChange.WithoutTag without -> project.tagged(
                        project.tags().stream().filter(tag -> !tag.equals(without.tag())).toList());
                case BulkChange.InProgramme in -> project;
                case BulkChange.ShiftGate shift -> project;
            };
        }

        List<BulkLine> lines(Workplace place) {
            var words = place.words();
            var lines = new ArrayList<BulkLine>();
            add(lines, Message.of("portfolio.column.LEADER"), before.leader(), after.leader());
            add(lines, Message.of("portfolio.column.OWNER"), before.owner(), after.owner());
            add(lines, Message.of("portfolio.column.UNIT"), unit(before), unit(after));
            add(lines, Message.of("portfolio.column.TYPE"), words.text("project.type." + before.type()),
                    words.text("project.type." + after.type()));
            add(lines, Message.of("portfolio.column.PROGRAMME"), programme, newProgramme);
            add(lines, TAGS, String.join(", ", before.tags()), String.join(", ", after.tags()));
            add(lines, GATE, gate.flatMap(Gate::plannedOn).map(words::date).orElse(""),
                    day.map(words::date).orElse(""));
            return lines;
        }

        private void add(List<BulkLine> lines, Message field, String was, String is) {
            if (!was.equals(is)) {
                lines.add(new BulkLine(before.id(), before.number(), before.name(), field, was, is));
            }
        }

        private String unit(Project project) {
            return units.stream().filter(unit -> Optional.of(unit.id()).equals(project.unit())).map(Unit::name)
                    .findFirst().orElse("");
        }

        void write(Work work) {
            if (!after.equals(before)) {
                work.projects().save(after);
            }
            if (!newProgramme.equals(programme)) {
                work.programmes().place(before.id(), newProgramme.isEmpty()
                        ? Optional.empty()
                        : Optional.of(PlaceProject.called(work, newProgramme).id()));
            }
            gate.filter(one -> !one.plannedOn().equals(day)).ifPresent(one -> work.gates().save(one.plannedFor(day)));
        }
    }
}
