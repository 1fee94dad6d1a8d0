package no.faseport.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.document.Row;
import no.faseport.economy.figures.MoneyFigures;
import no.faseport.economy.figures.Subject;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.YearMoney;

/// A project's money: this year and in all as a table, and its course through the year as a picture.
record ProjectMoney(ReportFacts facts, ReportOrder order) {
    private static final List<Integer> WIDTHS = List.of(40, 26, 26, 26, 26);
    private static final double HEIGHT = 165;
    private static final double PIXELS = 96.0 / 72;

    /// True where anything was granted, used or is expected in any year.
    boolean isThere(PortfolioRow row) {
        return !facts.standing().years(row.id()).isEmpty();
    }

    Block table(PortfolioRow row) {
        var words = facts.words();
        var year = new YearMoney(order.year(), row.budget(), row.actual(), row.forecast());
        var total = facts.standing().years(row.id()).stream().reduce(YearMoney.none(order.year()), YearMoney::plus);
        return new Block.Table("", List.of(amounts().unit(), words.text("reports.column.budget"),
                words.text("report.column.actual"), words.text("reports.column.forecast"),
                words.text("reports.column.deviation.signs")), WIDTHS, Set.of(1, 2, 3, 4),
                List.of(line(String.valueOf(order.year()), year), line(words.text("reports.total"), total)));
    }

    private Amounts amounts() {
        return Amounts.of(facts.words(), order);
    }

    private Row line(String name, YearMoney money) {
        var amounts = amounts();
        return Row.of(List.of(name, amounts.text(money.budget()), amounts.text(money.actual()),
                amounts.text(money.forecast()), amounts.signed(money.deviation())));
    }

    /// The course of the year month by month; nothing where nothing was granted or used in it.
    Optional<Block> picture(PortfolioRow row) {
        var figure = new MoneyFigures(facts.standing().course(row.id()), facts.words()).of(Subject.COURSE).figure();
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        double width = order.shape().room() * PIXELS;
        var amounts = amounts();
        var told = facts.words().text("reports.course.told", String.valueOf(order.year()), amounts.text(row.budget()),
                amounts.text(row.actual()), amounts.text(row.forecast()), amounts.unit());
        return Optional.of(new Block.Picture(figure.title() + ", " + amounts.unit(), new Drawing(told, width, HEIGHT,
                figure.explained(width, HEIGHT, this::written)), Optional.empty()));
    }

    private String written(BigDecimal amount) {
        return order.thousands() ? facts.words().thousands(amount) : facts.words().kroner(amount);
    }
}
