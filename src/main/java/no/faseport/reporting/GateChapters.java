package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.faseport.benefit.BenefitTerms;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AmountKind;
import no.faseport.economy.BudgetLine;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.Condition;
import no.faseport.gate.Decision;
import no.faseport.gate.Figures;
import no.faseport.gate.Gate;
import no.faseport.gate.Prospect;
import no.faseport.project.Project;
import no.faseport.words.Words;

/// The chapters that several documents share, written into a manuscript.
record GateChapters(Words words, Manuscript out) {
    /// Whose project it is, which the title names.
    List<List<String>> project(Project project, String unit) {
        return List.of(out.fact("report.unit", unit), out.fact("report.owner", project.owner()),
                out.fact("report.leader", project.leader()), out.fact("report.systemOwner", project.systemOwner()));
    }

    /// The figures now, beside those of the gate before where there was one.
    ///
    /// @param nowKey what the column of the newer figures is called
    void figures(String key, String nowKey, Figures now, Optional<Figures> before) {
        var rows = new ArrayList<List<String>>();
        rows.add(money("economy.kind.budget", now.budget(), before.map(Figures::budget)));
        rows.add(List.of(words.text("economy.kind.actual"), before.map(then -> out.money(then.actual())).orElse(""),
                out.money(now.actual()), before.map(then -> out.growth(then.actual(), now.actual())).orElse("")));
        rows.add(money("economy.kind.forecast", now.forecast(), before.map(Figures::forecast)));
        rows.add(money("report.deviation", now.budget().minus(now.forecast()),
                before.map(then -> then.budget().minus(then.forecast()))));
        rows.add(List.of(words.text("report.finish"), out.day(before.flatMap(Figures::finish)),
                out.day(now.finish()), out.change(before.flatMap(Figures::finish), now.finish())));
        compared(key, nowKey, before.isPresent(), rows);
    }

    /// Rows of what a thing is, what it was, what it is now and the change; without a time before, only what it is now.
    private void compared(String key, String nowKey, boolean before, List<List<String>> rows) {
        if (before) {
            out.table(key, List.of("report.column.what", "report.column.before", nowKey, "report.column.change"),
                    List.of(4, 3, 3, 5), Set.of(1, 2, 3), rows);
        } else {
            out.table(key, List.of("report.column.what", nowKey), List.of(3, 2), Set.of(1),
                    rows.stream().map(row -> List.of(row.get(0), row.get(2))).toList());
        }
    }

    private List<String> money(String key, Money now, Optional<Money> before) {
        return told(words.text(key), now, before);
    }

    private List<String> told(String name, Money now, Optional<Money> before) {
        return List.of(name, before.map(out::money).orElse(""), out.money(now),
                before.map(then -> out.change(then, now)).orElse(""));
    }

    /// What the benefits promise now, beside what they did at the gate before where there was one; a sentence where there are
    /// none and were none.
    ///
    /// @param nowKey what the column of the newer figures is called
    void benefits(String key, String nowKey, Prospect now, Optional<Prospect> before) {
        boolean any = now.benefits() > 0 || before.filter(then -> then.benefits() > 0).isPresent();
        compared(key, nowKey, before.isPresent(), any
                ? List.of(
                        List.of(words.text("report.gains.count"), before.map(Prospect::benefits).map(words::number)
                                .orElse(""), words.number(now.benefits()),
                                before.map(then -> out.change(then.benefits(), now.benefits())).orElse("")),
                        money("report.gains.planned", now.planned(), before.map(Prospect::planned)),
                        told(words.text("report.gains.worth", BenefitTerms.USUAL.rate()), now.presentValue(),
                                before.map(Prospect::presentValue)))
                : List.of());
    }

    /// Investment and operation year by year.
    void years(Collection<BudgetLine> lines) {
        var years = new TreeMap<Integer, List<BudgetLine>>();
        for (var line : lines) {
            if (line.accountString().group().counts()) {
                years.computeIfAbsent(line.year(), year -> new ArrayList<>()).add(line);
            }
        }
        var rows = new ArrayList<List<String>>();
        years.forEach((year, those) -> rows.add(row(String.valueOf(year), those)));
        var sum = rows.size() > 1
                ? row(words.text("report.sum"), years.values().stream().flatMap(List::stream).toList())
                : List.<String>of();
        out.table("report.years", List.of("report.column.year", "report.column.investment",
                "report.column.operating", "report.column.budget", "report.column.actual"), List.of(2, 3, 3, 3, 3),
                Set.of(1, 2, 3, 4), rows, sum);
    }

    private List<String> row(String name, Collection<BudgetLine> lines) {
        var investment = sum(lines, AmountKind.BUDGET, AccountClass.INVESTMENT);
        var operating = sum(lines, AmountKind.BUDGET, AccountClass.OPERATING);
        var actual = sum(lines, AmountKind.ACTUAL, AccountClass.INVESTMENT)
                .plus(sum(lines, AmountKind.ACTUAL, AccountClass.OPERATING));
        return List.of(name, out.money(investment), out.money(operating), out.money(investment.plus(operating)),
                out.money(actual));
    }

    private static Money sum(Collection<BudgetLine> lines, AmountKind kind, AccountClass of) {
        return Money.sum(lines.stream()
                .filter(line -> line.kind() == kind && line.accountString().accountClass() == of)
                .map(BudgetLine::amount).toList());
    }

    /// Who pays for the budget.
    void financing(Map<Financing, Money> shares) {
        var rows = new TreeMap<>(shares).entrySet().stream().filter(share -> !share.getValue().isZero())
                .map(share -> List.of(words.text(share.getKey().key()), out.money(share.getValue()))).toList();
        var sum = rows.size() > 1
                ? List.of(words.text("report.sum"), out.money(Money.sum(shares.values())))
                : List.<String>of();
        out.table("report.financing", List.of("report.column.source", "report.column.amount"), List.of(3, 2),
                Set.of(1), rows, sum);
    }

    /// Conditions, with whether they are fulfilled.
    void conditions(String key, List<Condition> conditions) {
        out.table(key, List.of("report.column.condition", "report.column.owner", "report.column.deadline",
                "report.column.fulfilled"), List.of(6, 4, 3, 3), Set.of(),
                conditions.stream().map(condition -> List.of(condition.text(), condition.owner(),
                        out.day(condition.deadline()),
                        condition.fulfilledOn().map(words::date).orElse(words.text("report.open")))).toList());
    }

    /// Decisions taken so far, oldest first.
    void decisions(List<Taken> taken) {
        out.table("report.decisions", List.of("report.column.date", "report.column.gate", "report.column.outcome",
                "report.column.body", "report.column.case"), List.of(3, 2, 4, 5, 3), Set.of(),
                taken.stream().map(one -> List.of(words.date(one.decision().decidedOn()), one.gate(),
                        words.text("outcome." + one.decision().outcome()), body(one.decision()),
                        one.decision().caseNumber())).toList());
    }

    /// A decision with the code of the gate it was taken at.
    record Taken(String gate, Decision decision) {
        /// All decisions at `gates`, oldest first.
        static List<Taken> at(List<Gate> gates) {
            return gates.stream().flatMap(gate -> gate.decisions().stream()
                    .map(decision -> new Taken(gate.code(), decision)))
                    .sorted(java.util.Comparator.comparing(one -> one.decision().recordedAt())).toList();
        }
    }

    private static String body(Decision decision) {
        return decision.body().isBlank() ? decision.decidedBy() : decision.body();
    }

    /// The gate's questions as they are answered.
    void checklist(Gate gate) {
        var rows = gate.template().checklist().stream().map(item -> {
            var answer = gate.answerTo(item.id());
            var question = item.mandatory() ? words.text("report.mandatory", item.question()) : item.question();
            return List.of(String.valueOf(item.position() + 1), question,
                    answer.map(given -> words.text("reply." + given.reply())).orElse(words.text("report.noAnswer")),
                    answer.map(given -> remark(given.remark(), given.evidence())).orElse(""));
        }).toList();
        out.table("report.checklist", List.of("report.column.number", "report.column.question",
                "report.column.answer", "report.column.remark"), List.of(1, 7, 3, 5), Set.of(), rows);
    }

    private static String remark(String remark, String evidence) {
        return remark.isBlank() || evidence.isBlank() ? remark + evidence : remark + "\n" + evidence;
    }
}
