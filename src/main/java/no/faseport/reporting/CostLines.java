package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.faseport.document.Row;
import no.faseport.economy.AccountClass;
import no.faseport.economy.CostOverview;
import no.faseport.economy.CostRow;
import no.faseport.economy.CostSection;
import no.faseport.economy.CostSums;
import no.faseport.economy.CostView;
import no.faseport.economy.Financing;
import no.faseport.economy.Label;
import no.faseport.words.Words;

/// The lines of a cost overview as a report shows them: the net cost in operating and in investment, each with its sum, and
/// the net of both. How it is paid (KOSTRA's 5xx and 9xx) is no part of it, and stands below where there is any.
final class CostLines {
    /// The classes in the order people read them.
    static final List<AccountClass> CLASSES = List.of(AccountClass.OPERATING, AccountClass.INVESTMENT);

    private final CostOverview overview;
    private final CostView view;
    private final Words words;
    private final List<Line> lines = new ArrayList<>();

    /// A line and what it sums up; the head of a group sums up nothing.
    record Line(Row.Kind kind, String name, CostSums sums) {
    }

    private CostLines(CostOverview overview, CostView view, Words words) {
        this.overview = overview;
        this.view = view;
        this.words = words;
    }

    /// The lines of `overview` by `view`; none where there is no money.
    static List<Line> of(CostOverview overview, CostView view, Words words) {
        return new CostLines(overview, view, words).all();
    }

    /// What the net cost is made of, group by group.
    static List<Line> groups(CostOverview overview, Words words) {
        var found = new CostLines(overview, CostView.PROJECTS, words);
        for (var accountClass : CLASSES) {
            var counted = found.sections(accountClass, section -> section.group().counts());
            if (!counted.isEmpty()) {
                found.add(Row.Kind.GROUP, words.text(accountClass.key()), CostSums.NONE);
                counted.forEach(section -> found.add(Row.Kind.USUAL, words.text(section.group().key()),
                        section.sums()));
                found.sum(accountClass);
            }
        }
        found.net();
        return List.copyOf(found.lines);
    }

    private List<Line> all() {
        for (var accountClass : CLASSES) {
            var rows = rows(sections(accountClass, section -> section.group().counts()));
            if (!rows.isEmpty()) {
                add(Row.Kind.GROUP, words.text(accountClass.key()), CostSums.NONE);
                rows.forEach(row -> add(Row.Kind.USUAL, name(row.label()), row.sums()));
                sum(accountClass);
            }
        }
        net();
        funding();
        return List.copyOf(lines);
    }

    private List<CostSection> sections(AccountClass accountClass, Predicate<CostSection> included) {
        return overview.sections(view).stream()
                .filter(section -> section.accountClass() == accountClass && included.test(section)).toList();
    }

    /// What is called the same in several groups is one row.
    private List<CostRow> rows(Collection<CostSection> sections) {
        var sums = new TreeMap<Label, List<CostRow>>(order());
        sections.forEach(section -> section.rows().forEach(
                row -> sums.computeIfAbsent(row.label(), none -> new ArrayList<>()).add(row)));
        return sums.values().stream().map(same -> new CostRow(same.getFirst().label(),
                CostSums.sum(same.stream().map(CostRow::sums).toList()))).toList();
    }

    private Comparator<Label> order() {
        return view == CostView.FINANCING
                ? Comparator.comparing(label -> Financing.valueOf(label.code()))
                : Comparator.comparing(Label::code).thenComparing(Label::name);
    }

    private String name(Label label) {
        if (view == CostView.FINANCING) {
            return words.text(Financing.valueOf(label.code()).key());
        }
        return label.toString().isEmpty() ? words.text("reports.costs.noUnit") : label.toString();
    }

    private void add(Row.Kind kind, String name, CostSums sums) {
        lines.add(new Line(kind, name, sums));
    }

    private void sum(AccountClass accountClass) {
        add(Row.Kind.SUM, words.text("reports.costs.net", words.text(accountClass.key())), overview.net(accountClass));
    }

    private void net() {
        if (!lines.isEmpty()) {
            add(Row.Kind.SUM, words.text("reports.costs.netInAll"), overview.net());
            overview.expected().ifPresent(expected -> add(Row.Kind.SUM, words.text("economy.expected"), expected));
        }
    }

    /// Projects and units do not say how they are paid; accounts do.
    private void funding() {
        var rows = view == CostView.ACCOUNTS
                ? rows(overview.sections(view).stream().filter(section -> !section.group().counts()).toList())
                : List.<CostRow>of();
        if (!rows.isEmpty()) {
            add(Row.Kind.GROUP, words.text("reports.costs.funding"), CostSums.NONE);
            rows.forEach(row -> add(Row.Kind.USUAL, name(row.label()), row.sums()));
        }
    }
}
