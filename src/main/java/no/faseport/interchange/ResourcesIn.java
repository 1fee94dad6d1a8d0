package no.faseport.interchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.faseport.planfile.FileResource;
import no.faseport.planfile.FileShare;
import no.faseport.planfile.Losses;
import org.mpxj.ProjectFile;
import org.mpxj.Rate;
import org.mpxj.Resource;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;

/// The people and roles of a file's plan, and how much of them its lines take.
final class ResourcesIn {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_PERCENT = 500;

    private final ProjectFile project;
    private final Losses losses;
    private final AwayIn away;
    private final Map<Integer, FileResource> resources = new LinkedHashMap<>();
    private final List<FileShare> shares = new ArrayList<>();

    ResourcesIn(ProjectFile project, TasksIn tasks, Losses losses) {
        this.project = project;
        this.losses = losses;
        this.away = new AwayIn(project, losses);
        project.getResources().forEach(this::resource);
        for (var task : tasks.tasks()) {
            for (var assignment : task.getResourceAssignments()) {
                tasks.line(task).ifPresent(line -> share(line.key(), assignment, LineIn.place(task)));
            }
        }
    }

    List<FileResource> resources() {
        return List.copyOf(resources.values());
    }

    List<FileShare> shares() {
        return List.copyOf(shares);
    }

    private void resource(Resource resource) {
        var name = Texts.name(resource.getName(), Texts.SHORT);
        if (resource.getNull() || resource.getUniqueID() == null || resource.getUniqueID() == 0 || name.isEmpty()) {
            return;
        }
        if (Optional.ofNullable(resource.getType()).orElse(ResourceType.WORK) != ResourceType.WORK) {
            losses.lost(name, "planfile.loss.notPeople");
            return;
        }
        if (amount(resource.getStandardRate()) > 0 || amount(resource.getOvertimeRate()) > 0) {
            losses.lost(name, "planfile.loss.rate");
        }
        var note = new StaffNote(resource.getNotes());
        var availability = new AvailabilityIn(resource);
        var own = note.name(name);
        resources.put(resource.getUniqueID(), new FileResource(resource.getUniqueID(), own, resource.getGeneric(),
                capacity(availability), away.of(resource, own, availability, note)));
    }

    private static double amount(@org.jspecify.annotations.Nullable Rate rate) {
        return rate == null ? 0 : rate.getAmount();
    }

    private BigDecimal week() {
        var minutes = Optional.ofNullable(project.getProjectProperties().getMinutesPerWeek()).filter(some -> some > 0)
                .orElse(2400);
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 6, RoundingMode.HALF_UP);
    }

    private BigDecimal capacity(AvailabilityIn availability) {
        return week().multiply(availability.most()).divide(HUNDRED, 2, RoundingMode.HALF_UP)
                .min(no.faseport.schedule.Resource.MOST);
    }

    private void share(int line, ResourceAssignment assignment, String place) {
        var known = Optional.ofNullable(assignment.getResourceUniqueID()).map(resources::get)
                .filter(Objects::nonNull);
        if (known.isEmpty()) {
            return;
        }
        var capacity = known.get().capacity();
        var hours = week().multiply(AvailabilityIn.units(assignment.getUnits()));
        int percent = capacity.signum() == 0
                ? new StaffNote(assignment.getResource().getNotes()).share(line)
                : hours.divide(capacity, 0, RoundingMode.HALF_UP).min(BigDecimal.valueOf(MOST_PERCENT)).intValue();
        if (percent == 0) {
            losses.lost(place, "planfile.loss.noShare", known.get().name());
        } else if (shares.stream().noneMatch(one -> one.line() == line && one.resource() == known.get().key())) {
            shares.add(new FileShare(line, known.get().key(), percent));
        } else {
            losses.lost(place, "planfile.loss.shareTwice", known.get().name());
        }
    }
}
