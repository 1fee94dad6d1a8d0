package no.faseport.store;

import static no.faseport.store.schema.Tables.IMPORT_PROFILE;
import static no.faseport.store.schema.Tables.IMPORT_RULE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportProfileId;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.ImportRule;
import no.faseport.economy.importing.ImportRuleId;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.ImportProfileRecord;
import no.faseport.store.schema.tables.records.ImportRuleRecord;
import org.jooq.DSLContext;

/// How the files of each source are read, and which projects they mean.
public final class ImportProfiles {
    private final DSLContext dsl;
    private final Recorder recorder;

    ImportProfiles(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All profiles, by name.
    public List<ImportProfile> all() {
        return dsl.selectFrom(IMPORT_PROFILE)
                .orderBy(IMPORT_PROFILE.NAME)
                .fetch(ImportProfiles::profile);
    }

    /// The profile of the source called `name`.
    public Optional<ImportProfile> named(String name) {
        return dsl.fetchOptional(IMPORT_PROFILE, IMPORT_PROFILE.NAME.eq(name)).map(ImportProfiles::profile);
    }

    /// Writes a new profile.
    public void add(ImportProfile profile) {
        var row = recorder.blank(IMPORT_PROFILE, profile.id().value());
        fill(row, profile);
        recorder.insert(row);
    }

    /// Changes a profile that stands as it was read; [LostUpdate] where it does not.
    public void save(ImportProfile profile) {
        var row = recorder.current(IMPORT_PROFILE, profile.id().value(), profile.version());
        fill(row, profile);
        recorder.update(row);
    }

    /// Removes a profile and its rules; what it brought stays.
    public void remove(ImportProfile profile) {
        removeRules(rules(profile.id()));
        recorder.delete(IMPORT_PROFILE, profile.id().value(), profile.version());
    }

    /// The rules of a profile, by pattern.
    public List<ImportRule> rules(ImportProfileId profile) {
        return dsl.selectFrom(IMPORT_RULE)
                .where(IMPORT_RULE.PROFILE_ID.eq(profile.value()))
                .orderBy(IMPORT_RULE.PATTERN)
                .fetch(ImportProfiles::rule);
    }

    /// Writes new rules.
    public void addRules(Collection<ImportRule> rules) {
        recorder.insertAll(rules.stream().map(rule -> {
            var row = recorder.blank(IMPORT_RULE, rule.id().value());
            fill(row, rule);
            return row;
        }).toList());
    }

    /// Changes a rule that stands as it was read; [LostUpdate] where it does not.
    public void saveRule(ImportRule rule) {
        var row = recorder.current(IMPORT_RULE, rule.id().value(), rule.version());
        fill(row, rule);
        recorder.update(row);
    }

    /// Removes rules.
    public void removeRules(Collection<ImportRule> rules) {
        rules.forEach(rule -> recorder.delete(IMPORT_RULE, rule.id().value(), rule.version()));
    }

    private static void fill(ImportProfileRecord row, ImportProfile profile) {
        row.setName(profile.name());
        row.setPurpose(profile.purpose().name());
        row.setMapping(profile.mapping());
    }

    private static void fill(ImportRuleRecord row, ImportRule rule) {
        row.setProfileId(rule.profile().value());
        row.setPattern(rule.pattern());
        row.setTargetProjectId(rule.project().map(ProjectId::value).orElse(null));
    }

    private static ImportProfile profile(ImportProfileRecord row) {
        return new ImportProfile(new ImportProfileId(row.getId()), row.getVersion(), row.getName(),
                ImportPurpose.valueOf(row.getPurpose()), row.getMapping());
    }

    private static ImportRule rule(ImportRuleRecord row) {
        return new ImportRule(new ImportRuleId(row.getId()), row.getVersion(), new ImportProfileId(row.getProfileId()),
                row.getPattern(), Optional.ofNullable(row.getTargetProjectId()).map(ProjectId::new));
    }
}
