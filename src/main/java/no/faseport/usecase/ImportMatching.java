package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.faseport.economy.Label;
import no.faseport.economy.Money;
import no.faseport.economy.importing.Match;
import no.faseport.economy.importing.Patterns;
import no.faseport.project.Project;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.usecase.ImportGroup.How;

/// Which of the portfolio's projects a file means: by what was said of them, by number, or by a name that only one has.
final class ImportMatching {
    private final ImportOrder order;
    private final Map<ProjectId, Project> all = new HashMap<>();
    private final Map<String, Project> byNumber = new HashMap<>();
    private final Map<String, Project> byName = new HashMap<>();
    private final Set<String> sharedNames = new HashSet<>();
    private final Patterns patterns = new Patterns();
    private final Map<Label, Group> known = new HashMap<>();
    private final Map<Label, Group> groups = new LinkedHashMap<>();
    private final Map<Label, Missing> missing = new LinkedHashMap<>();

    /// A project that does not exist, as it would be made.
    record Missing(ProjectId id, String number, String name) {
    }

    /// A project in the file as it is being counted.
    static final class Group {
        private final Label named;
        private final How how;
        private final Optional<ProjectId> project;
        private final Label label;
        private final String at;
        private int amounts;
        private Money sum = Money.ZERO;

        private Group(Label named, How how, Optional<ProjectId> project, Label label, String at) {
            this.named = named;
            this.how = how;
            this.project = project;
            this.label = label;
            this.at = at;
        }

        /// The project it is; none where it does not come in.
        Optional<ProjectId> project() {
            return project;
        }

        /// How it was known.
        How how() {
            return how;
        }

        /// What the project is called here, or in the file where it is not here.
        Label label() {
            return label;
        }

        /// The first cell with an amount of it.
        String at() {
            return at;
        }

        /// Counts one amount.
        void count(Money amount) {
            amounts++;
            sum = sum.plus(amount);
        }

        /// What people see of it.
        ImportGroup shown() {
            return new ImportGroup(named, amounts, sum, how, project.map(id -> label));
        }
    }

    ImportMatching(Work work, ImportOrder order) {
        this.order = order;
        for (var project : work.projects().all()) {
            all.put(project.id(), project);
            byNumber.put(project.number(), project);
            if (byName.putIfAbsent(folded(project.name()), project) != null) {
                sharedNames.add(folded(project.name()));
            }
        }
        if (!order.isByHand()) {
            work.importProfiles().named(order.source()).ifPresent(profile -> work.importProfiles()
                    .rules(profile.id()).forEach(rule -> patterns.say(rule.pattern(), rule.match())));
        }
        order.matches().forEach(patterns::say);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// What `line` belongs to.
    Group of(ImportLine line) {
        return of(line.project(), line.at());
    }

    /// What a project that is called `called` in the cell `at` is.
    Group of(Label called, String at) {
        return known.computeIfAbsent(called, named -> groups.computeIfAbsent(identity(named),
                identity -> found(named, at)));
    }

    /// A project is the same by number, or by name where the file gives no number.
    private static Label identity(Label named) {
        return named.code().isEmpty() ? new Label("", folded(named.name())) : new Label(named.code(), "");
    }

    private Group found(Label named, String at) {
        return patterns.find(named).map(match -> said(named, match, at)).or(() -> existing(named, at))
                .orElseGet(() -> order.newProjects()
                        ? fresh(named, named, at)
                        : new Group(named, How.UNKNOWN, Optional.empty(), named, at));
    }

    private Group said(Label named, Match match, String at) {
        return switch (match) {
            case Match.Known one when all.containsKey(one.project()) ->
                group(named, How.RULE, all.get(one.project()), at);
            case Match.Known gone -> new Group(named, How.UNKNOWN, Optional.empty(), named, at);
            case Match.Fresh fresh -> fresh(named, fresh.label(), at);
            case Match.Outside outside -> new Group(named, How.OUTSIDE, Optional.empty(), named, at);
        };
    }

    private Optional<Group> existing(Label named, String at) {
        var number = named.code().isEmpty() ? null : byNumber.get(named.code());
        if (number != null) {
            return Optional.of(group(named, How.NUMBER, number, at));
        }
        var name = named.name().isEmpty() ? null : byName.get(folded(named.name()));
        return name == null || sharedNames.contains(folded(named.name()))
                ? Optional.empty()
                : Optional.of(group(named, How.NAME, name, at));
    }

    private static Group group(Label named, How how, Project project, String at) {
        return new Group(named, how, Optional.of(project.id()), new Label(project.number(), project.name()), at);
    }

    private Group fresh(Label named, Label wanted, String at) {
        var there = Optional.ofNullable(byNumber.get(wanted.code()));
        if (there.isPresent()) {
            return group(named, How.NUMBER, there.get(), at);
        }
        var made = missing.computeIfAbsent(identity(wanted), none -> new Missing(new ProjectId(Uid.next()),
                wanted.code().isEmpty() ? freeNumber() : wanted.code(),
                wanted.name().isEmpty() ? wanted.code() : wanted.name()));
        return new Group(named, How.FRESH, Optional.of(made.id()), new Label(made.number(), made.name()), at);
    }

    /// The number after the highest that is a number.
    private String freeNumber() {
        var taken = new HashSet<>(byNumber.keySet());
        missing.values().forEach(each -> taken.add(each.number()));
        return String.valueOf(1 + taken.stream().filter(number -> number.matches("[0-9]{1,9}"))
                .mapToLong(Long::parseLong).max().orElse(0));
    }

    /// The projects that do not exist and are to be made.
    List<Missing> missing() {
        return List.copyOf(missing.values());
    }

    /// The projects of the file in its order.
    List<Group> groups() {
        return new ArrayList<>(groups.values());
    }

    /// What a project is called.
    Label label(ProjectId id) {
        var project = all.get(id);
        return project == null ? new Label("", "") : new Label(project.number(), project.name());
    }
}
