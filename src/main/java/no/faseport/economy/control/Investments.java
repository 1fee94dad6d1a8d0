package no.faseport.economy.control;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AssetLife;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.GrossNet;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.economy.VatArts;
import no.faseport.economy.vat.Vat;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// The limits of KRS 4 as municipalities read them: an investment lasts at least three years and comes to at least
/// 100 000 kr with VAT, of which a project of several years is one.
final class Investments {
    private static final Money SMALLEST = Money.kroner(100_000);
    private static final String LICENCES = "195";

    private final VatArts arts;

    /// Judges purchases with the VAT that is on what is bought on `arts`.
    Investments(VatArts arts) {
        this.arts = arts;
    }

    /// Investments below the limit, in all or in a year, licences that go on in investment after their first year, and
    /// investments in what does not last as long as `life` must.
    List<ControlFinding> of(ProjectId project, Collection<BudgetLine> lines, Optional<AssetLife> life) {
        Map<AmountKind, TreeMap<Integer, List<BudgetLine>>> years = new EnumMap<>(AmountKind.class);
        for (var line : lines) {
            if (line.accountString().accountClass() == AccountClass.INVESTMENT && !line.amount().isZero()) {
                years.computeIfAbsent(line.kind(), kind -> new TreeMap<>())
                        .computeIfAbsent(line.year(), year -> new ArrayList<>()).add(line);
            }
        }
        var findings = new ArrayList<ControlFinding>();
        years.forEach((kind, byYear) -> {
            small(project, kind, byYear, findings);
            lasting(project, kind, byYear, findings);
            life.filter(AssetLife::isShort).ifPresent(known -> findings.add(shortLived(project, kind, byYear, known)));
        });
        return findings;
    }

    private void small(ProjectId project, AmountKind kind, SortedMap<Integer, List<BudgetLine>> years,
            List<ControlFinding> findings) {
        var all = Money.sum(years.values().stream().map(this::withVat).toList());
        years.forEach((year, lines) -> {
            var amount = withVat(lines);
            if (amount.amount().signum() > 0 && amount.compareTo(SMALLEST) < 0) {
                var alone = all.compareTo(SMALLEST) < 0;
                findings.add(new ControlFinding(ControlRule.INVESTMENT_SIZE, Severity.WARNING, Optional.of(project),
                        "", year, kind, amount,
                        Message.of(alone ? "control.investment.small" : "control.investment.smallYear",
                                Control.told(amount.amount()), Control.told(all.amount()))));
            }
        });
    }

    /// What was bought with its VAT, whether the VAT is posted or not.
    private Money withVat(List<BudgetLine> lines) {
        var posted = GrossNet.of(lines);
        return posted.vat().isZero()
                ? posted.net().plus(Money.sum(lines.stream().filter(line -> arts.carries(line.accountString().account()))
                        .map(line -> new Money(line.amount().amount().multiply(Vat.RATE).setScale(2,
                                RoundingMode.HALF_UP)))
                        .toList()))
                : posted.gross();
    }

    private static void lasting(ProjectId project, AmountKind kind, SortedMap<Integer, List<BudgetLine>> years,
            List<ControlFinding> findings) {
        var licences = new TreeMap<Integer, Money>();
        years.forEach((year, lines) -> lines.stream()
                .filter(line -> line.accountString().account().equals(LICENCES))
                .forEach(line -> licences.merge(year, line.amount(), Money::plus)));
        if (licences.isEmpty()) {
            return;
        }
        licences.tailMap(licences.firstKey(), false)
                .forEach((year, amount) -> findings.add(new ControlFinding(ControlRule.INVESTMENT_LIFETIME,
                        Severity.WARNING, Optional.of(project), AccountClass.INVESTMENT.digit() + LICENCES, year, kind,
                        amount, Message.of("control.investment.licences", String.valueOf(licences.firstKey())))));
    }

    private ControlFinding shortLived(ProjectId project, AmountKind kind,
            SortedMap<Integer, List<BudgetLine>> years, AssetLife life) {
        var amount = Money.sum(years.values().stream().map(this::withVat).toList());
        return new ControlFinding(ControlRule.INVESTMENT_LIFETIME, Severity.WARNING, Optional.of(project), "",
                years.firstKey(), kind, amount,
                Message.of("control.investment.life", life.years(), AssetLife.LEAST, Control.told(amount.amount())));
    }
}
