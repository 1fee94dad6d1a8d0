package no.faseport.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportProfileId;
import no.faseport.economy.importing.ImportRule;
import no.faseport.economy.importing.ImportRuleId;
import no.faseport.economy.importing.ImportRun;
import no.faseport.economy.importing.Match;
import no.faseport.economy.ledger.LedgerLayout;
import no.faseport.project.ProjectId;
import no.faseport.store.Uid;
import no.faseport.store.Work;

/// The sources that files come from: how each is read, which projects it means, and what it has brought.
public final class ImportSources {
    private static final int MOST_MAPPING = 20_000;

    private final Workplace place;

    /// Of the portfolio of `place`.
    public ImportSources(Workplace place) {
        this.place = place;
    }

    /// All sources, by name.
    public List<ImportProfile> all() {
        return place.store().read(work -> work.importProfiles().all());
    }

    /// What has been brought in, newest first.
    public List<ImportRun> runs() {
        return place.store().read(work -> work.importRuns().all());
    }

    /// Gives a source another name, and every line it has brought with it; refused where the name is taken or none.
    public Result<ImportProfile> rename(ImportProfile seen, String wanted) {
        var name = wanted.strip();
        if (name.isEmpty() || name.length() > ImportProfile.LONGEST_NAME) {
            return Result.refused("importing.refused.name", ImportProfile.LONGEST_NAME);
        }
        return place.store().change(place.author(), work -> {
            var there = work.importProfiles().named(seen.name());
            if (there.isEmpty() || work.importProfiles().named(name).filter(one -> !one.equals(there.get()))
                    .isPresent()) {
                return place.said(Result.refused(there.isEmpty() ? "refused.changedSince" : "importing.refused.taken",
                        name), "journal.nothing");
            }
            work.importProfiles().save(there.get().named(name));
            work.budgetLines().renameSource(seen.name(), name);
            work.internalTime().renameSource(seen.name(), name);
            return place.said(new Result.Done<>(work.importProfiles().named(name).orElseThrow()),
                    "journal.importing.renamed", seen.name(), name);
        });
    }

    /// Forgets how a source is read and what its projects are; the lines it has brought stay, and undo brings it back.
    public Result<ImportProfileId> forget(ImportProfile seen) {
        return place.store().change(place.author(), work -> {
            work.importProfiles().named(seen.name()).ifPresent(work.importProfiles()::remove);
            return place.said(new Result.Done<>(seen.id()), "journal.importing.forgotten", seen.name());
        });
    }

    /// Keeps the order's source, how its file was read where that is what the source is for, and what was said
    /// of its projects, within a change under way.
    void remember(Work work, ImportOrder order, Optional<LedgerLayout> layout) {
        var profiles = work.importProfiles();
        var profile = profiles.named(order.source()).orElseGet(() -> {
            var made = new ImportProfile(new ImportProfileId(Uid.next()), 1, order.source(), order.purpose(), "");
            profiles.add(made);
            return made;
        });
        layout.filter(one -> one.purpose() == profile.purpose()).map(LedgerLayout::text)
                .filter(text -> text.length() <= MOST_MAPPING)
                .ifPresent(text -> profiles.save(profile.mapped(text)));
        var known = new HashMap<String, ImportRule>();
        profiles.rules(profile.id()).forEach(rule -> known.put(rule.pattern(), rule));
        var added = new ArrayList<ImportRule>();
        order.matches().forEach((pattern, match) -> target(match).ifPresent(target -> {
            var rule = known.get(pattern);
            if (rule == null) {
                added.add(new ImportRule(new ImportRuleId(Uid.next()), 1, profile.id(), pattern, target));
            } else {
                profiles.saveRule(rule.to(target));
            }
        }));
        profiles.addRules(added);
    }

    /// The project to remember; empty where there is nothing to remember, as a project just made is known by its number.
    private static Optional<Optional<ProjectId>> target(Match match) {
        return switch (match) {
            case Match.Known known -> Optional.of(Optional.of(known.project()));
            case Match.Outside outside -> Optional.of(Optional.empty());
            case Match.Fresh fresh -> Optional.empty();
        };
    }
}
