package no.faseport.cli;

import java.util.List;
import java.util.Optional;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitTerms;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.usecase.ReadBenefits;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Result;
import no.faseport.usecase.Workplace;

/// The benefit a command is about, by the number of its project and its name, whatever the case of its letters.
record BenefitChoice(Workplace place, String project, String name) {
    /// The benefit; refused where there is none, or several of that name.
    Result<Benefit> find() {
        var page = new ReadPortfolio(place).projectNumbered(project)
                .flatMap(one -> new ReadBenefits(place).page(one.id(), BenefitTerms.USUAL));
        if (page.isEmpty()) {
            return Result.refused("cli.refused.noProject", project);
        }
        var named = page.map(BenefitsPage::benefits).orElse(List.of()).stream()
                .filter(one -> one.name().equalsIgnoreCase(name.strip())).toList();
        return Optional.of(named).filter(found -> found.size() == 1)
                .<Result<Benefit>>map(found -> new Result.Done<>(found.getFirst()))
                .orElseGet(() -> Result.refused(named.isEmpty() ? "cli.refused.noBenefit" : "cli.refused.benefits",
                        project,
                        name));
    }
}
