package no.faseport.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.Money;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportProfileId;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.ImportRule;
import no.faseport.economy.importing.ImportRuleId;
import no.faseport.economy.importing.ImportRun;
import no.faseport.economy.importing.ImportRunId;
import org.junit.jupiter.api.Test;

/// What a store promises about what comes in from files.
abstract class ImportContract extends SystemsContract {
    private static ImportProfile source(String name, ImportPurpose purpose) {
        return new ImportProfile(new ImportProfileId(Uid.next()), 1, name, purpose, "{\"sign\":-1,\"æ\":\"øå\"}");
    }

    private static ImportRule rule(ImportProfile profile, String pattern) {
        return new ImportRule(new ImportRuleId(Uid.next()), 1, profile.id(), pattern, Optional.empty());
    }

    private List<ImportRule> rules(ImportProfile profile) {
        return store.read(work -> work.importProfiles().rules(profile.id()));
    }

    @Test
    void aSourceKeepsItsColumnsAndItsRules() {
        var laptops = project("1001");
        var accounts = source("Regnskap Fjordvik", ImportPurpose.ACTUAL);
        var hours = source("Timer", ImportPurpose.HOURS);
        var known = rule(accounts, "6001").to(Optional.of(laptops.id()));
        var outside = rule(accounts, "7015 - Skatepark");
        change(ANNA, "add", work -> {
            work.importProfiles().add(hours);
            work.importProfiles().add(accounts);
            work.importProfiles().addRules(List.of(outside, known));
        });
        store = reopened(store);
        assertEquals(List.of(accounts, hours), store.read(work -> work.importProfiles().all()));
        assertEquals(Optional.of(hours), store.read(work -> work.importProfiles().named("Timer")));
        assertEquals(List.of(known, outside), rules(accounts));
        assertEquals(List.of(), rules(hours));
    }

    @Test
    void aSourceIsRenamedItsRuleTurnedAndAllOfItRemovedAndBroughtBack() {
        var laptops = project("1001");
        var accounts = source("Regnskap", ImportPurpose.ACTUAL);
        var rule = rule(accounts, "6001");
        change(ANNA, "add", work -> {
            work.importProfiles().add(accounts);
            work.importProfiles().addRules(List.of(rule));
        });
        change(ANNA, "change", work -> {
            work.importProfiles().save(accounts.named("Regnskap 2026").mapped(""));
            work.importProfiles().saveRule(rule.to(Optional.of(laptops.id())));
        });
        var changed = store.read(work -> work.importProfiles().named("Regnskap 2026")).orElseThrow();
        assertEquals("", changed.mapping());
        assertEquals(Optional.of(laptops.id()), rules(accounts).getFirst().project());
        assertThrows(LostUpdate.class, () -> change(BJARNE, "late", work -> work.importProfiles().save(accounts)));
        change(ANNA, "remove", work -> work.importProfiles().remove(changed));
        assertEquals(List.of(), store.read(work -> work.importProfiles().all()));
        store.undo(ANNA);
        assertEquals(List.of("6001"), rules(accounts).stream().map(ImportRule::pattern).toList());
    }

    @Test
    void importsAreRememberedToTheOereNewestFirst() {
        var first = run("jan.xlsx", "2026-02-01T08:00:00.000001Z", "0.10", "999999999999999.88", "-999999999999999.78");
        var second = run("feb.csv", "2026-03-01T08:00:00Z", "0.00", "0.00", "0.00");
        change(ANNA, "bring in", work -> {
            work.importRuns().add(first);
            work.importRuns().add(second);
        });
        store = reopened(store);
        assertEquals(List.of(second, first), store.read(work -> work.importRuns().all()));
    }

    private static ImportRun run(String file, String at, String total, String imported, String left) {
        return new ImportRun(new ImportRunId(Uid.next()), "Regnskap «æøå»", ImportPurpose.ACTUAL, file, "2026-01–08",
                ANNA, Instant.parse(at), 12, money(total), money(imported), money(left));
    }

    private static Money money(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
