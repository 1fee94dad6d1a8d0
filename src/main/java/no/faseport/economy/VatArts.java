package no.faseport.economy;

import java.util.Map;
import java.util.Set;

/// Which arts are bought with VAT at the general rate: the usual reading of the lists, and what a municipality says otherwise.
///
/// @param differing the arts of which it says otherwise, with whether they carry VAT
public record VatArts(Map<String, Boolean> differing) {
    /// The usual reading alone.
    public static final VatArts USUAL = new VatArts(Map.of());
    /// Goods and services of 100–285 without the general rate: food (115, 15 %); courses (150), allowances (160, 165),
    /// travel (170, 12 %), insurance (185), rent of premises (190), land and buildings (280, 285).
    private static final Set<String> WITHOUT = Set.of("115", "150", "160", "165", "170", "185", "190", "280", "285");

    private static final char PAY = '0';

    /// Keeps a copy.
    public VatArts {
        differing = Map.copyOf(differing);
    }

    /// True for accounts of what may be bought with VAT at all: costs but pay. Income and funding never are, nor VAT itself.
    public static boolean mayCarry(String art) {
        return CostGroup.of(art) == CostGroup.COST && art.charAt(0) != PAY;
    }

    /// True for purchases under the general rate in the usual reading: goods and services (100–285, of which some are exempt or
    /// have another rate), and purchases that replace what the municipality would have made itself (300–380). Pay, transfers and
    /// funds carry none.
    public static boolean usually(String art) {
        var first = art.charAt(0);
        return (first == '1' || first == '2' || first == '3') && !WITHOUT.contains(art);
    }

    /// True for accounts whose purchases carry VAT here.
    public boolean carries(String art) {
        return differing.getOrDefault(art, usually(art));
    }
}
