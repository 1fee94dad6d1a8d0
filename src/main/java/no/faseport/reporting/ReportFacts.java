package no.faseport.reporting;

import java.time.LocalDate;
import java.util.List;
import no.faseport.economy.figures.MoneyFacts;
import no.faseport.gantt.TextWidths;
import no.faseport.portfolio.BenefitsOverview;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.Settings;
import no.faseport.words.Words;

/// What reports are written from: one moment of a portfolio, read as it is asked for.
public interface ReportFacts {
    /// The words of the report's language.
    Words words();

    /// The day the facts stand for.
    LocalDate today();

    /// Who asks.
    String author();

    /// What the portfolio says of itself.
    Settings settings();

    /// What the municipality's template says about the report.
    ReportTemplate template();

    /// Which projects are shown, and how, in a line for the foot; empty where all are.
    String selection();

    /// The projects that the order's view lets through, in its order, with the money of its year.
    List<PortfolioRow> rows();

    /// How the projects of [#rows()] stand.
    StandingFacts standing();

    /// The money of the projects that the order's view lets through, of the order's year and the three after it.
    MoneyFacts money();

    /// The projects that the order's view lets through in time, with what goes from one of them to another.
    Roadmap roadmap();

    /// The benefits of the projects that the order's view lets through, reckoned with what is usual.
    BenefitsOverview benefits();

    /// How wide texts are on paper.
    TextWidths letters();
}
