package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.portfolio.Ruling;

/// Beslutningsprotokoll: every decision of a period, with its case number, and how its conditions stand. The period is the
/// last twelve months, or the last year that has decisions, where nobody says otherwise.
final class DecisionsReport implements Report {
    /// The parts that a template may leave out or order otherwise.
    private enum Part {
        REGISTER, CONDITIONS, DECISIONS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String code() {
        return "decisions";
    }

    @Override
    public PageShape usual() {
        return PageShape.A4;
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.VIEW, Choice.PERIOD, Choice.STATUS_DATE, Choice.THOUSANDS);
    }

    @Override
    public List<String> sections() {
        return Arrays.stream(Part.values()).map(Part::code).toList();
    }

    @Override
    public Optional<DecisionPeriod> decided(ReportFacts facts, ReportOrder order) {
        return Optional.of(DecisionPeriod.year(facts, order));
    }

    @Override
    public Paper paper(ReportFacts facts, ReportOrder order) {
        var words = facts.words();
        var period = DecisionPeriod.year(facts, order);
        var from = period.from();
        var until = period.until();
        var taken = period.taken(facts);
        var chapters = new DecisionChapters(taken, new DecisionText(words, Amounts.of(words, order), facts.today()));
        var blocks = new ArrayList<Block>();
        if (taken.isEmpty()) {
            blocks.add(new Block.Text(words.text("reports.decisions.none", from, until)));
        } else {
            if (period.found() != DecisionPeriod.Found.ASKED) {
                blocks.add(new Block.Text(words.text("reports.decisions.period." + period.found(),
                        String.valueOf(from.getYear()))));
            }
            blocks.add(new Block.Tiles(chapters.tiles()));
            for (var section : facts.template().sectionsOf(this)) {
                blocks.addAll(switch (Part.valueOf(section.toUpperCase(Locale.ROOT))) {
                    case REGISTER -> chapters.register();
                    case CONDITIONS -> chapters.conditions();
                    case DECISIONS -> chapters.decisions();
                });
            }
        }
        var title = words.text("reports.decisions.title");
        return new Paper(words.language(), new About(facts.settings().municipality(), title,
                words.text("reports.decisions.subtitle", facts.settings().name(), from, until), caseNumber(taken),
                title, facts.today(), "", facts.author(), facts.selection()), order.shape(), blocks);
    }

    /// The number all of them share; empty where they do not.
    private static String caseNumber(List<Ruling> taken) {
        var numbers = taken.stream().map(ruling -> ruling.line().decision().caseNumber()).distinct().toList();
        return numbers.size() == 1 ? numbers.getFirst() : "";
    }
}
