package no.faseport.ui.portfolio;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.project.ProjectId;
import no.faseport.ui.Preferences;

/// What the user has said of themselves: the name projects know them by and the projects they have starred, kept among the preferences.
public final class Myself {
    private static final String NAME = "portfolio.me";
    private static final String STARS = "portfolio.stars";

    private final Preferences preferences;
    private final String user;

    /// As kept in `preferences`; until another name is chosen, they are called `user`.
    public Myself(Preferences preferences, String user) {
        this.preferences = preferences;
        this.user = user;
    }

    /// As the portfolio sees them.
    public Onlooker onlooker() {
        return new Onlooker(preferences.get(NAME).orElse(user), stars());
    }

    private Set<ProjectId> stars() {
        return preferences.list(STARS).stream().flatMap(Myself::id).collect(Collectors.toSet());
    }

    /// A line somebody has spoilt is passed over.
    private static Stream<ProjectId> id(String line) {
        try {
            return Stream.of(new ProjectId(UUID.fromString(line)));
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    /// From now on the projects know them by `name`.
    void call(String name) {
        preferences.put(NAME, name);
    }

    /// Stars `projects`, or takes the stars away where all of them have one.
    void star(Set<ProjectId> projects) {
        var stars = new HashSet<>(stars());
        if (stars.containsAll(projects)) {
            stars.removeAll(projects);
        } else {
            stars.addAll(projects);
        }
        preferences.put(STARS, stars.stream().map(id -> id.value().toString()).sorted().toList());
    }
}
