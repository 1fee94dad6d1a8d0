package no.faseport.planning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.faseport.project.ProjectId;
import no.faseport.schedule.Activity;
import no.faseport.schedule.ActivityId;
import no.faseport.schedule.Dependency;
import no.faseport.schedule.WorkCalendar;

/// A plan to edit, written as an outline of single letters: `A(B C(D)) E`, each a week long from Monday 1 June 2026.
final class Plan {
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final List<Activity> activities = new ArrayList<>();
    private final List<Dependency> links = new ArrayList<>();
    private int fresh;

    private Plan() {
    }

    static PlanDraft draft(String outline) {
        return new Plan().read(outline).draft();
    }

    static ActivityId id(String name) {
        return new ActivityId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    static List<ActivityId> ids(String names) {
        return names.chars().mapToObj(one -> id(Character.toString(one))).toList();
    }

    private Plan read(String outline) {
        var parents = new ArrayList<ActivityId>();
        Map<Optional<ActivityId>, Integer> ordinals = new HashMap<>();
        for (int i = 0; i < outline.length(); i++) {
            char one = outline.charAt(i);
            if (one == '(') {
                parents.add(activities.getLast().id());
            } else if (one == ')') {
                parents.removeLast();
            } else if (one != ' ') {
                var parent = parents.isEmpty() ? Optional.<ActivityId>empty() : Optional.of(parents.getLast());
                int ordinal = ordinals.merge(parent, 1, Integer::sum) - 1;
                var name = Character.toString(one);
                activities.add(Activity.planned(id(name), new ProjectId(id("prosjekt").value()), parent, ordinal, name,
                        MONDAY, 5));
            }
        }
        return this;
    }

    private PlanDraft draft() {
        return new PlanDraft(new ProjectId(id("prosjekt").value()), activities, links,
                _ -> WorkCalendar.norwegian(), MONDAY, () -> id("ny " + fresh++).value());
    }

    /// The outline as it has become.
    static String outline(PlanDraft plan) {
        return outline(plan, Optional.empty());
    }

    private static String outline(PlanDraft plan, Optional<ActivityId> parent) {
        return String.join(" ", plan.activities().stream().filter(one -> one.parent().equals(parent)).map(one -> {
            var under = outline(plan, Optional.of(one.id()));
            return one.name() + (under.isEmpty() ? "" : "(" + under + ")");
        }).toList());
    }
}
