package no.faseport.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.BudgetLine;
import no.faseport.gate.Gate;
import no.faseport.portfolio.GatePage;
import no.faseport.project.Role;
import no.faseport.project.Unit;

/// What a document about a gate is written from.
///
/// @param author who has it written
/// @param gates all the project's gates, in order
/// @param lines all the project's budget lines
/// @param roles who holds which role today
public record GateCase(String municipality, String author, LocalDate today, Optional<Unit> unit, GatePage page,
        List<Gate> gates, List<BudgetLine> lines, List<Role> roles) {
    /// Keeps copies.
    public GateCase {
        gates = List.copyOf(gates);
        lines = List.copyOf(lines);
        roles = List.copyOf(roles);
    }
}
