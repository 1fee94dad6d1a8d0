package no.faseport.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Money;
import no.faseport.economy.importing.ImportProfile;
import no.faseport.economy.importing.ImportProfileId;
import no.faseport.economy.importing.ImportPurpose;
import no.faseport.economy.importing.ImportRule;
import no.faseport.economy.importing.ImportRuleId;
import no.faseport.economy.importing.ImportRun;
import no.faseport.economy.importing.ImportRunId;
import no.faseport.store.Uid;
import no.faseport.store.Work;
import no.faseport.words.Words;

/// Where the example's accounts came from: a source that knows which projects are not IKT, and its latest import.
final class ExampleImports {
    private static final Money SKATE_PARK = new Money(new BigDecimal("1209999.51"));

    private final Work work;
    private final Words words;
    private final Instant at;

    /// The imports as they stood at this instant.
    ExampleImports(Work work, Words words, Instant at) {
        this.work = work;
        this.words = words;
        this.at = at;
    }

    /// Writes them.
    void write(int year) {
        var source = new ImportProfile(new ImportProfileId(Uid.next()), 1, words.text("example.import.source"),
                ImportPurpose.ACTUAL, "");
        work.importProfiles().add(source);
        work.importProfiles().addRules(List.of(new ImportRule(new ImportRuleId(Uid.next()), 1, source.id(),
                "7015 - Skatepark", Optional.empty())));
        var lines = work.budgetLines().between(BudgetKey.FIRST_YEAR, year).stream()
                .filter(line -> line.kind() == AmountKind.ACTUAL).toList();
        var imported = Money.sum(lines.stream().map(BudgetLine::amount).toList());
        work.importRuns().add(new ImportRun(new ImportRunId(Uid.next()), source.name(), ImportPurpose.ACTUAL,
                words.text("example.import.file", String.valueOf(year)), String.valueOf(year),
                words.text("example.import.by"), at,
                lines.size() + 2, imported.plus(SKATE_PARK), imported, SKATE_PARK));
    }
}
