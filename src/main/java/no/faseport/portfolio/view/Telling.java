package no.faseport.portfolio.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.economy.Money;
import no.faseport.portfolio.Attention;
import no.faseport.portfolio.NextGate;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.ReportDue;
import no.faseport.project.Section;
import no.faseport.words.Words;

/// Tells a project's facts in words: for cells, tooltips, screen readers, the filter and the clipboard.
public final class Telling {
    private final Words words;
    private final LocalDate today;

    /// In the user's words, on the day `today`.
    public Telling(Words words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    /// What stands under `column`, in words.
    public String text(Column column, PortfolioRow row) {
        return switch (column) {
            case PROJECT -> row.number() + " " + row.name();
            case PHASE -> row.phase().name();
            case GATE -> row.nextGate().map(this::gate).orElse("");
            case MARKS -> marks(row);
            case BUDGET -> words.kroner(row.budget().amount());
            case ACTUAL -> words.kroner(row.actual().amount());
            case FORECAST -> words.kroner(row.forecast().amount());
            case DEVIATION -> deviation(row.deviation());
            case LEADER -> row.leader();
            case UNIT -> row.unit();
            case OWNER -> row.owner();
            case PROGRAMME -> row.programme();
            case PARENT -> row.parent();
            case REPORT -> report(row.attention());
            case TOLERANCES -> row.attention().breaches().stream()
                    .map(breach -> words.text("room.tolerance." + breach.kind())).distinct()
                    .collect(Collectors.joining(", "));
            case CONDITIONS -> conditions(row.attention());
            case TYPE -> words.text("project.type." + row.type());
            case STATUS -> words.text("project.status." + row.status());
            case MODEL -> row.model().name();
            case TAGS -> String.join(", ", row.tags());
        };
    }

    private String report(Attention attention) {
        if (attention.report().isEmpty()) {
            return "";
        }
        var last = attention.report().flatMap(ReportDue::last).map(words::date);
        return last.map(day -> attention.isReportLate(today) ? words.text("portfolio.report.late", day) : day)
                .orElse(words.text("portfolio.report.none"));
    }

    private String conditions(Attention attention) {
        if (attention.openConditions() == 0) {
            return "";
        }
        var open = words.count("portfolio.conditions", attention.openConditions());
        var due = attention.conditionDue().map(words::date);
        return due.map(day -> words.text(attention.isConditionLate(today)
                ? "portfolio.conditions.late"
                : "portfolio.conditions.due", open, day)).orElse(open);
    }

    /// Each tolerance that does not hold, in full words.
    public String breaches(PortfolioRow row) {
        return row.attention().breaches().stream().map(breach -> words.text(breach.message()))
                .collect(Collectors.joining(" "));
    }

    /// True where what stands under `column` asks for something now: a day has passed, or a tolerance does not hold.
    public boolean alarms(Column column, PortfolioRow row) {
        return switch (column) {
            case GATE -> row.nextGate().filter(this::isLate).isPresent();
            case REPORT -> row.attention().isReportLate(today);
            case TOLERANCES -> !row.attention().breaches().isEmpty();
            case CONDITIONS -> row.attention().isConditionLate(today);
            case PROJECT, PHASE, MARKS, BUDGET, ACTUAL, FORECAST, DEVIATION, LEADER, UNIT, OWNER, PROGRAMME, PARENT,
                    TYPE,
                    STATUS, MODEL, TAGS ->
                false;
        };
    }

    /// The day it is told on.
    public LocalDate today() {
        return today;
    }

    /// Which phase of how many, in words.
    public String phase(PortfolioRow row) {
        return words.text("portfolio.phase.told", row.phase().position() + 1, row.model().phases().size(),
                row.phase().name());
    }

    /// The gate, its day and how long there is left, in words.
    public String gate(NextGate gate) {
        return gate.code() + " " + gate.plannedOn().map(words::date).orElse(words.text("portfolio.gate.noDay"))
                + gate.daysLeft(today).map(days -> ", " + daysLeft(days)).orElse("");
    }

    /// How long there is left, in full words.
    public String daysLeft(long days) {
        return days == 0
                ? words.text("portfolio.gate.today")
                : words.count(days < 0 ? "portfolio.gate.late" : "portfolio.gate.left", Math.abs(days));
    }

    /// True where the gate's day has passed.
    public boolean isLate(NextGate gate) {
        return gate.daysLeft(today).filter(days -> days < 0).isPresent();
    }

    /// How long there is left to the gate; nothing where it has no day.
    public Optional<Long> left(NextGate gate) {
        return gate.daysLeft(today);
    }

    /// One mark in words: "Fremdrift: I rute".
    public String mark(Section section, PortfolioRow row) {
        return words.text("section." + section) + ": " + words.text("mark." + row.marks().of(section));
    }

    private String marks(PortfolioRow row) {
        return Arrays.stream(Section.values()).map(section -> mark(section, row)).collect(Collectors.joining(", "));
    }

    /// An amount in kroner, or in thousands of kroner.
    public String money(Money money, boolean thousands) {
        return thousands ? words.thousands(money.amount()) : words.kroner(money.amount());
    }

    /// A deviation with its sign, in kroner or in thousands.
    public String signed(Money money, boolean thousands) {
        var text = money(money, thousands);
        return money.amount().signum() > 0 && !text.equals("0") ? "+" + text : text;
    }

    /// A deviation in words: "merforbruk 120 000 kr".
    public String deviation(Money money) {
        var kroner = words.kroner(money.amount().abs());
        return switch (money.amount().signum()) {
            case 1 -> words.text("portfolio.deviation.under", kroner);
            case -1 -> words.text("portfolio.deviation.over", kroner);
            default -> words.text("portfolio.deviation.none");
        };
    }

    /// The title of a chip: the value in words.
    public String chip(Chip chip) {
        return switch (chip.kind()) {
            case WHOSE -> words.text("portfolio.whose." + chip.value());
            case WATCH -> words.text("portfolio.watch." + chip.value());
            case PHASE, TAG, MODEL -> chip.value();
            case UNIT -> named(chip.value(), "portfolio.noUnit");
            case PROGRAMME -> named(chip.value(), "portfolio.noProgramme");
            case OWNER -> named(chip.value(), "portfolio.noOwner");
            case LEADER -> named(chip.value(), "portfolio.noLeader");
            case TYPE -> words.text("project.type." + chip.value());
            case STATUS -> words.text("project.status." + chip.value());
            case MARK -> words.text("section." + chip.section()) + ": " + words.text("mark." + chip.mark());
        };
    }

    private String named(String name, String none) {
        return name.isEmpty() ? words.text(none) : name;
    }

    /// Everything a filter may look for in a project, in small letters.
    public String haystack(PortfolioRow row) {
        return String.join("\n", row.number(), row.name(), row.unit(), row.leader(), row.owner(), row.phase().name(),
                row.programme(), row.model().name(),
                text(Column.TYPE, row), text(Column.STATUS, row), text(Column.TAGS, row),
                row.nextGate().map(NextGate::code).orElse("")).toLowerCase(Locale.ROOT);
    }
}
