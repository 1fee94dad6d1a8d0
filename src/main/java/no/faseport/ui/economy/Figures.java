package no.faseport.ui.economy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.faseport.economy.CostGroup;
import no.faseport.economy.Money;
import no.faseport.economy.VatArts;
import no.faseport.economy.VatShare;
import no.faseport.economy.forecast.Deflator;
import no.faseport.economy.vat.Rounding;
import no.faseport.economy.vat.Vat;
import no.faseport.portfolio.AmountsPage;
import no.faseport.project.ProjectId;

/// How amounts are told: as they are stored, or converted into what stands nowhere but can be compared.
final class Figures {
    private final Told told;
    private final Deflator deflator;
    private final int base;
    private final Map<ProjectId, Vat> vat = new HashMap<>();
    private final Vat ordinary;

    /// What the amounts are told as.
    public enum Told {
        /// As they are stored: without the VAT that is compensated, in the prices of their own year.
        STORED,
        /// In the prices of the first year shown.
        FIXED_PRICES,
        /// With the VAT that is compensated laid to each purchase, and the rows of VAT and compensation left empty.
        WITH_VAT
    }

    /// Amounts told so, prices those of `base`, with the growth and the shares of VAT of `page`, VAT on what is bought on `arts`.
    Figures(Told told, int base, AmountsPage page, VatArts arts) {
        this.ordinary = new Vat(arts, List.of(), Rounding.OERE);
        this.told = told;
        this.base = base;
        this.deflator = new Deflator(page.growth());
        var shares = new HashMap<ProjectId, List<VatShare>>();
        page.shares().forEach(share -> shares.merge(share.project(), List.of(share), Figures::both));
        shares.forEach((project, its) -> vat.put(project, new Vat(arts, its, Rounding.OERE)));
    }

    private static List<VatShare> both(List<VatShare> some, List<VatShare> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// True where what is shown is not what is stored.
    boolean isConverted() {
        return told != Told.STORED;
    }

    /// False for the rows whose amounts are laid to those of others.
    boolean isShown(RowKey row) {
        var group = row.line().string().group();
        return told != Told.WITH_VAT || (group != CostGroup.VAT && group != CostGroup.COMPENSATION);
    }

    /// What a part of `row` is told as.
    Money of(Part part, RowKey row) {
        return switch (told) {
            case STORED -> part.amount();
            case FIXED_PRICES -> deflator.convert(part.amount(), row.line().string().account(), part.year(), base);
            case WITH_VAT -> part.amount().plus(Rounding.OERE.of(Optional.ofNullable(vat.get(row.project()))
                    .orElse(ordinary).on(row.line().string(), part.amount())));
        };
    }
}
