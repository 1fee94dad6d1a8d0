package no.faseport.economy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.faseport.project.ProjectId;

/// The part of the VAT of an account string in a project that gives right to compensation, in percent with two decimals.
///
/// All of it where nobody has said otherwise; less where the money serves what the law of compensation leaves out: sales
/// with VAT, buildings that are let, goods for resale.
public record VatShare(VatShareId id, int version, ProjectId project, AccountString accountString, BigDecimal percent) {
    /// All of it.
    public static final BigDecimal ALL = new BigDecimal("100.00");

    public VatShare {
        percent = percent.setScale(2, RoundingMode.UNNECESSARY);
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            throw new IllegalArgumentException("Not a share: " + percent);
        }
    }

    /// The same string with another share.
    public VatShare of(BigDecimal newPercent) {
        return new VatShare(id, version, project, accountString, newPercent);
    }
}
