package no.faseport.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.faseport.benefit.BenefitTerms;
import no.faseport.economy.figures.MoneyFacts;
import no.faseport.gantt.TextWidths;
import no.faseport.portfolio.BenefitsOverview;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.Roadmap;
import no.faseport.portfolio.Settings;
import no.faseport.portfolio.view.Arrangement;
import no.faseport.portfolio.view.Look;
import no.faseport.portfolio.view.Onlooker;
import no.faseport.portfolio.view.Telling;
import no.faseport.report.plan.PlanPrint;
import no.faseport.reporting.Choice;
import no.faseport.reporting.ReportFacts;
import no.faseport.reporting.ReportOrder;
import no.faseport.reporting.ReportTemplate;
import no.faseport.reporting.Reports;
import no.faseport.reporting.StandingFacts;
import no.faseport.store.Work;
import no.faseport.words.Words;

/// Reads what one report is written from, all of it in one moment of the portfolio.
final class ReportReading implements ReportFacts {
    private final Workplace place;
    private final Work work;
    private final ReportOrder order;
    private final Words words;
    private final Onlooker who;
    private final Once<List<PortfolioRow>> rows;
    private final Once<StandingFacts> standing;
    private final Once<BenefitsOverview> benefits = new Once<>(this::readBenefits);

    ReportReading(Workplace place, Work work, ReportOrder order, Words words, Onlooker who) {
        this.place = place;
        this.work = work;
        this.order = order;
        this.words = words;
        this.who = who;
        this.rows = new Once<>(() -> look().through(view()));
        this.standing = new Once<>(() -> new StandingReading(place, work, order.year(), rows.get()));
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public LocalDate today() {
        return place.today();
    }

    @Override
    public String author() {
        return place.author();
    }

    @Override
    public Settings settings() {
        return work.settings().get();
    }

    @Override
    public ReportTemplate template() {
        return work.reportTemplates().all().of(order.report());
    }

    @Override
    public String selection() {
        var view = view();
        var parts = new ArrayList<String>();
        if (!view.text().isBlank()) {
            parts.add("«" + view.text().strip() + "»");
        }
        view.chips().forEach(chip -> parts.add(new Telling(words, place.today()).chip(chip)));
        return String.join(", ", parts);
    }

    @Override
    public List<PortfolioRow> rows() {
        return rows.get();
    }

    @Override
    public StandingFacts standing() {
        return standing.get();
    }

    /// A view chosen for another report does not hide projects in one that has no choice of views.
    private Arrangement view() {
        return Reports.called(order.report()).filter(report -> !report.choices().contains(Choice.VIEW))
                .map(_ -> Arrangement.USUAL).orElseGet(order::view);
    }

    private Look look() {
        return new Look(words, place.today(), who, work.pages().portfolio(order.year()));
    }

    @Override
    public MoneyFacts money() {
        var shown = rows().stream().map(PortfolioRow::id).collect(Collectors.toSet());
        return ReadCharts.facts(work, place.accounts(work), shown, order.year());
    }

    @Override
    public Roadmap roadmap() {
        var shown = rows().stream().map(PortfolioRow::id).collect(Collectors.toSet());
        var all = work.pages().roadmap();
        return new Roadmap(all.lines().stream().filter(line -> shown.contains(line.project())).toList(),
                all.handovers().stream()
                        .filter(one -> shown.contains(one.from()) && shown.contains(one.to())).toList());
    }

    @Override
    public BenefitsOverview benefits() {
        return benefits.get();
    }

    private BenefitsOverview readBenefits() {
        var shown = rows().stream().map(PortfolioRow::id).collect(Collectors.toSet());
        var all = new ReadBenefits(place).overview(work, BenefitTerms.USUAL);
        return new BenefitsOverview(
                all.projects().stream().filter(page -> shown.contains(page.project().id())).toList(),
                all.without().stream().filter(one -> shown.contains(one.id())).toList(), all.terms(), all.today());
    }

    @Override
    public TextWidths letters() {
        return new PlanPrint().letters();
    }
}
