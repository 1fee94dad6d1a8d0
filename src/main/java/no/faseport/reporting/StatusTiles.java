package no.faseport.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.faseport.document.Block;
import no.faseport.document.Signal;
import no.faseport.document.Tile;
import no.faseport.economy.Money;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.Sums;
import no.faseport.project.Mark;
import no.faseport.project.ProjectStatus;
import no.faseport.project.Section;
import no.faseport.words.Words;

/// The seven figures a chief executive looks at first.
record StatusTiles(ReportFacts facts, ReportOrder order) {
    /// How far ahead gates are counted, in calendar days.
    static final int AHEAD = 90;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    Block of(List<PortfolioRow> rows) {
        var words = facts.words();
        var sums = Sums.of(rows);
        long active = rows.stream().filter(row -> row.status() == ProjectStatus.ACTIVE).count();
        long late = rows.stream().filter(row -> left(row).filter(days -> days < 0).isPresent()).count();
        long soon = rows.stream().filter(row -> left(row).filter(days -> days >= 0 && days <= AHEAD).isPresent())
                .count();
        long red = rows.stream().filter(StatusTiles::isRed).count();
        var year = String.valueOf(order.year());
        return new Block.Tiles(List.of(
                tile("active", words.number(active), words.count("reports.tile.active.note", rows.size())),
                tile("budget", millions(words, sums.budget()), words.text("reports.tile.year", year)),
                tile("forecast", millions(words, sums.forecast()), words.text("reports.tile.year", year)),
                deviation(sums.deviation()),
                tile("gates", words.number(soon), words.text("reports.tile.gates.note", AHEAD)),
                alarming("late", late), alarming("red", red)));
    }

    private Optional<Long> left(PortfolioRow row) {
        return row.nextGate().flatMap(gate -> gate.daysLeft(facts.today()));
    }

    /// True where a project that is not over has something that asks for action.
    static boolean isRed(PortfolioRow row) {
        return !row.isOver()
                && Arrays.stream(Section.values()).anyMatch(section -> row.marks().of(section) == Mark.BAD);
    }

    private Tile tile(String code, String figure, String note) {
        return new Tile(facts.words().text("reports.tile." + code), figure, note, Optional.empty());
    }

    private Tile alarming(String code, long count) {
        var words = facts.words();
        return new Tile(words.text("reports.tile." + code), words.number(count),
                words.text("reports.tile." + code + ".note"),
                count == 0 ? Optional.empty() : Optional.of(Signal.BAD));
    }

    private Tile deviation(Money deviation) {
        var words = facts.words();
        int sign = deviation.amount().signum();
        var figure = (sign > 0 ? "+" : "") + millions(words, deviation);
        return new Tile(words.text("reports.tile.deviation"), figure,
                words.text(sign > 0
                        ? "reports.deviation.under"
                        : sign < 0 ? "reports.deviation.over" : "reports.deviation.none"),
                sign < 0 ? Optional.of(Signal.WATCH) : Optional.empty());
    }

    /// An amount a reader grasps at once: millions with a decimal, or thousands where it is less than one, or kroner.
    static String millions(Words words, Money money) {
        var size = money.amount().abs();
        if (size.compareTo(THOUSAND) < 0) {
            return words.text("reports.kroner", words.kroner(money.amount()));
        }
        return size.compareTo(MILLION) >= 0
                ? words.text("reports.millions",
                        words.amount(money.amount().divide(MILLION, 1, RoundingMode.HALF_UP)))
                : words.text("reports.thousands", words.thousands(money.amount()));
    }
}
