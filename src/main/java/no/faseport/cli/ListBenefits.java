package no.faseport.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import no.faseport.benefit.Achievement;
import no.faseport.benefit.Benefit;
import no.faseport.benefit.BenefitTerms;
import no.faseport.benefit.BenefitYear;
import no.faseport.benefit.Indicator;
import no.faseport.economy.Money;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.project.Section;
import no.faseport.project.Unit;
import no.faseport.status.Standing;
import no.faseport.usecase.ReadBenefits;
import no.faseport.usecase.ReadPortfolio;
import no.faseport.usecase.Workplace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists the benefits of all projects or of one, what has come of them, and how they stand.
@Command(name = "benefits")
final class ListBenefits implements Callable<Integer> {
    private final FaseportCommand faseport;
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--project", paramLabel = "${bundle:cli.label.number}", descriptionKey = "cli.option.benefit.project")
    private Optional<String> number = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    private boolean json;

    ListBenefits(FaseportCommand faseport, Console console) {
        this.faseport = faseport;
        this.console = console;
    }

    /// A benefit as a script reads it.
    record Row(String project, String benefit, String kind, String reaper, String unit, String owner, String uptake,
            String state, List<Year> years, BigDecimal planned, BigDecimal realised, BigDecimal remaining,
            BigDecimal adjusted, String standing, List<Measured> indicators) {
        static Row of(BenefitsPage page, Benefit benefit, Standing standing) {
            var facts = benefit.facts();
            var going = page.realisation(benefit);
            return new Row(page.project().number(), benefit.name(), Codes.of(facts.kind()), Codes.of(facts.reaper()),
                    page.unit(benefit).map(Unit::number).orElse(""), facts.owner(), Codes.of(facts.uptake()),
                    Codes.of(facts.state()), benefit.years().stream().map(Year::of).toList(),
                    going.planned().amount(), going.realised().amount(), going.remaining().amount(),
                    benefit.estimate().adjusted().amount(), Codes.of(standing),
                    benefit.indicators().stream().map(Measured::of).toList());
        }
    }

    /// A year as a script reads it; `realised` is null where nobody has told.
    record Year(int year, BigDecimal planned, @Nullable BigDecimal realised) {
        static Year of(BenefitYear year) {
            return new Year(year.year(), year.planned().amount(), year.realised().map(Money::amount).orElse(null));
        }
    }

    /// An indicator as a script reads it; what is not known is null.
    record Measured(String indicator, String measure, @Nullable BigDecimal baseline, @Nullable BigDecimal target,
            @Nullable BigDecimal value, String on, @Nullable BigDecimal achievement, boolean reached, String trend,
            String next) {
        static Measured of(Indicator one) {
            return new Measured(one.name(), one.facts().measure(), one.facts().baseline().orElse(null),
                    one.facts().target().orElse(null), one.latest().map(last -> last.value()).orElse(null),
                    one.latest().map(last -> last.on().toString()).orElse(""),
                    one.achievement().map(Achievement::percent).orElse(null),
                    one.achievement().filter(Achievement::reached).isPresent(),
                    one.trend().map(Codes::of).orElse(""), one.nextOn().map(Object::toString).orElse(""));
        }
    }

    @Override
    public Integer call() {
        return faseport.read(spec, this::list);
    }

    private int list(Workplace place) {
        var read = new ReadBenefits(place);
        if (number.isEmpty()) {
            return list(read.overview(BenefitTerms.USUAL).projects());
        }
        var page = new ReadPortfolio(place).projectNumbered(number.get())
                .flatMap(project -> read.page(project.id(), BenefitTerms.USUAL));
        return page.isEmpty() ? console.refused("cli.refused.noProject", number.get()) : list(List.of(page.get()));
    }

    private int list(List<BenefitsPage> pages) {
        return console.list(json, pages.stream().flatMap(page -> page.benefits().stream()
                .map(benefit -> Row.of(page, benefit, page.assessed(benefit).standing()))).toList(),
                () -> table(pages));
    }

    private Table table(List<BenefitsPage> pages) {
        var words = console.words();
        var table = new Table(List.of(words.text("benefitBook.number"), words.text("benefitBook.benefit"),
                words.text("benefitBook.sum"), words.text("benefitBook.realised"),
                words.text("benefitBook.remaining"), words.text("benefitBook.standing"),
                words.text("benefitBook.reason")), Set.of(2, 3, 4));
        pages.forEach(page -> page.benefits().forEach(benefit -> table.add(cells(page, benefit))));
        return table;
    }

    private List<String> cells(BenefitsPage page, Benefit benefit) {
        var words = console.words();
        var going = page.realisation(benefit);
        var assessed = page.assessed(benefit);
        var told = benefit.years().stream().anyMatch(year -> year.realised().isPresent());
        return List.of(page.project().number(), benefit.name(),
                benefit.isPriced() ? words.amount(going.planned().amount()) : "",
                told ? words.amount(going.realised().amount()) : "",
                benefit.isPriced() ? words.amount(going.remaining().amount()) : "",
                words.text(assessed.standing().key(Section.BENEFIT)), words.text(assessed.reason()));
    }
}
