package no.faseport.economy.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;
import no.faseport.economy.Severity;
import no.faseport.economy.VatArts;
import no.faseport.economy.VatShare;
import no.faseport.economy.vat.Rounding;
import no.faseport.economy.vat.Vat;
import no.faseport.project.ProjectId;
import no.faseport.words.Message;

/// Holds a project's VAT (429) against its compensation (729), year by year in operating and in investment.
final class Compensation {
    private static final BigDecimal TOLERANCE = new BigDecimal("1000");

    private record Place(AccountClass accountClass, int year, AmountKind kind) {
    }

    /// What is posted, and how much compensation the project's purchases give right to.
    private record Sums(Money vat, Money compensation, BigDecimal right) {
        Sums plus(Sums other) {
            return new Sums(vat.plus(other.vat), compensation.plus(other.compensation), right.add(other.right));
        }
    }

    /// VAT without compensation, compensation without VAT, and the two apart by more than rounding to thousands: unless the
    /// project's shares explain it.
    static List<ControlFinding> of(ProjectId project, Collection<BudgetLine> lines, VatArts arts,
            List<VatShare> shares) {
        var vat = new Vat(arts, shares, Rounding.OERE);
        Map<Place, Sums> sums = new HashMap<>();
        for (var line : lines) {
            sums.merge(new Place(line.accountString().accountClass(), line.year(), line.kind()), one(line, vat),
                    Sums::plus);
        }
        var findings = new ArrayList<ControlFinding>();
        sums.forEach((place, sum) -> message(sum, shares).ifPresent(message -> findings.add(new ControlFinding(
                ControlRule.VAT_COMPENSATION, Severity.WARNING, Optional.of(project),
                place.accountClass().digit() + Vat.PAID + " / " + place.accountClass().digit() + Vat.COMPENSATION,
                place.year(), place.kind(), sum.vat().plus(sum.compensation()), message))));
        return findings;
    }

    private static Sums one(BudgetLine line, Vat vat) {
        var group = line.accountString().group();
        return new Sums(group == CostGroup.VAT ? line.amount() : Money.ZERO,
                group == CostGroup.COMPENSATION ? line.amount() : Money.ZERO,
                group == CostGroup.COST ? vat.on(line.accountString(), line.amount()) : BigDecimal.ZERO);
    }

    private static Optional<Message> message(Sums sums, List<VatShare> shares) {
        var vat = Control.told(sums.vat().amount());
        var compensation = Control.told(sums.compensation().amount());
        var explained = !shares.isEmpty() && close(compensation.negate(), sums.right());
        if (explained || close(vat, compensation.negate())) {
            return Optional.empty();
        }
        if (compensation.signum() == 0) {
            return Optional.of(Message.of("control.vat.notCompensated", vat));
        }
        return Optional.of(vat.signum() == 0
                ? Message.of("control.vat.notPaid", compensation)
                : Message.of("control.vat.differs", vat, compensation));
    }

    private static boolean close(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(TOLERANCE) < 0;
    }

    private Compensation() {
    }
}
