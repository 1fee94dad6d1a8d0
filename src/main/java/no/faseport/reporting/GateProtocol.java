package no.faseport.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import no.faseport.document.About;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.economy.AmountScale;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.Basis;
import no.faseport.gate.Decision;
import no.faseport.gate.Gate;
import no.faseport.project.Unit;
import no.faseport.words.Words;

/// The protocol of a decision taken at a gate (beslutningsprotokoll): what was decided, by whom, on what.
public final class GateProtocol {
    private final Words words;
    private final AmountScale scale;

    /// A protocol in the language of `words`, with amounts in `scale`.
    public GateProtocol(Words words, AmountScale scale) {
        this.words = words;
        this.scale = scale;
    }

    /// The protocol of the newest decision at the gate in `about`; nothing where none is taken yet.
    public Optional<Paper> of(GateCase about) {
        return about.page().gate().lastDecision().map(decision -> of(about, decision));
    }

    private Paper of(GateCase about, Decision decision) {
        var out = new Manuscript(words, scale);
        var chapters = new GateChapters(words, out);
        var project = about.page().project();
        var gate = about.page().gate();
        var caseNumber = decision.caseNumber().isBlank() ? project.caseNumber() : decision.caseNumber();
        out.facts(facts(about, decision, out, chapters));
        out.chapter("report.chapter.decision");
        out.text("report.decided." + decision.outcome(), decider(decision), gate.code(),
                gate.template().title(), project.name());
        out.chapter("report.chapter.reason");
        out.written(decision.reason(), "report.guide.reason");
        out.chapter("report.chapter.conditions");
        chapters.conditions("report.conditions", decision.conditions());
        out.chapter("report.chapter.basis");
        chapters.figures("report.figures.frozen", "report.column.then", decision.figures(),
                before(about, decision).map(Basis::figures));
        rest(about, decision, out, chapters);
        out.chapter("report.chapter.checklist");
        chapters.checklist(gate.asIn(decision.attempt()));
        out.chapter("report.chapter.before");
        chapters.decisions(GateChapters.Taken.at(about.gates()).stream()
                .filter(one -> one.decision().recordedAt().isBefore(decision.recordedAt())).toList());
        return new Paper(words.language(), About.of(about.municipality(),
                words.text("report.protocol.title", gate.code(), gate.template().title()),
                project.number() + " " + project.name(), caseNumber, about.today(), about.author()), PageShape.A4,
                out.blocks());
    }

    /// What the decision rested on beside the figures; what nobody wrote is left out.
    private void rest(GateCase about, Decision decision, Manuscript out, GateChapters chapters) {
        if (!decision.basis().financing().isEmpty()) {
            out.section("report.section.financing");
            var shares = new EnumMap<Financing, Money>(Financing.class);
            decision.basis().financing().forEach(one -> shares.merge(one.source(), one.amount(), Money::plus));
            chapters.financing(shares);
        }
        var notes = decision.basis().notes();
        note("report.chapter.scope", notes.scope(), out);
        decision.basis().prospect().ifPresentOrElse(prospect -> {
            out.chapter("report.chapter.benefits");
            if (!notes.benefit().isBlank()) {
                out.written(notes.benefit(), "report.guide.benefits");
            }
            chapters.benefits("report.gains.frozen", "report.column.then", prospect,
                    before(about, decision).flatMap(Basis::prospect));
        }, () -> note("report.chapter.benefits", notes.benefit(), out));
        note("report.chapter.risks", notes.risk(), out);
        decision.override().ifPresent(waived -> {
            out.chapter("report.chapter.override");
            out.text("report.overridden", waived.by(), waived.reason());
            waived.items().forEach(item -> out.text("report.overridden.item", item));
        });
    }

    private static void note(String chapter, String text, Manuscript out) {
        if (!text.isBlank()) {
            out.chapter(chapter);
            out.written(text, "report.guide.reason");
        }
    }

    private String decider(Decision decision) {
        return decision.body().isBlank() ? decision.decidedBy() : decision.body();
    }

    private List<List<String>> facts(GateCase about, Decision decision, Manuscript out, GateChapters chapters) {
        var project = about.page().project();
        var facts = new ArrayList<List<String>>();
        facts.add(out.fact("report.outcome", words.text("outcome." + decision.outcome())));
        facts.add(out.fact("report.decidedBy", decision.decidedBy()));
        facts.add(out.fact("report.body", decision.body()));
        facts.add(out.fact("report.decidedOn", words.date(decision.decidedOn())));
        facts.addAll(out.missing(decision.caseNumber() + project.caseNumber()));
        facts.addAll(chapters.project(project, about.unit().map(Unit::name).orElse("")));
        return facts;
    }

    /// What the decision before this one rested on, at whichever gate.
    private static Optional<Basis> before(GateCase about, Decision decision) {
        return about.gates().stream().map(Gate::decisions).flatMap(List::stream)
                .filter(one -> one.recordedAt().isBefore(decision.recordedAt()))
                .max(java.util.Comparator.comparing(Decision::recordedAt)).map(Decision::basis);
    }
}
