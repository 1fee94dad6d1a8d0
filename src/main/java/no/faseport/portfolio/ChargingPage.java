package no.faseport.portfolio;

import java.util.List;
import no.faseport.economy.charge.ChargeBasis;
import no.faseport.economy.charge.ChargeTerms;
import no.faseport.project.Programme;
import no.faseport.project.Unit;

/// How costs are shared, and what each party is to be charged in a year.
///
/// @param programmes what else can be shared than the systems
/// @param units the units that can be made parties
public record ChargingPage(ChargeTerms terms, ChargeBasis basis, List<Programme> programmes, List<Unit> units) {
    /// Keeps copies.
    public ChargingPage {
        programmes = List.copyOf(programmes);
        units = List.copyOf(units);
    }
}
