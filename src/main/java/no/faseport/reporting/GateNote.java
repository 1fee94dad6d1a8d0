package no.faseport.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.faseport.document.About;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.economy.AmountKind;
import no.faseport.economy.AmountScale;
import no.faseport.economy.Financing;
import no.faseport.economy.Money;
import no.faseport.gate.Condition;
import no.faseport.project.Unit;
import no.faseport.words.Words;

/// The note a gate is decided on (beslutningsnotat), under the fixed headings of a political case.
///
/// What the portfolio knows is filled in; where only people can know, it says what they should write.
public final class GateNote {
    private final Words words;
    private final AmountScale scale;

    /// A note in the language of `words`, with amounts in `scale`.
    public GateNote(Words words, AmountScale scale) {
        this.words = words;
        this.scale = scale;
    }

    /// The note for the gate in `about`.
    public Paper of(GateCase about) {
        var out = new Manuscript(words, scale);
        var chapters = new GateChapters(words, out);
        var project = about.page().project();
        out.facts(facts(about, out, chapters));
        matter(about, out);
        out.chapter("report.chapter.before");
        chapters.decisions(GateChapters.Taken.at(about.gates()));
        out.chapter("report.chapter.background");
        out.written(project.purpose(), "report.guide.background");
        out.chapter("report.chapter.standing");
        chapters.figures("report.figures", "report.column.now", about.page().now().figures(),
                about.page().before().map(earlier -> earlier.basis().figures()));
        notes(about, out, chapters);
        out.chapter("report.chapter.plans");
        chapters.conditions("report.conditions.earlier", conditions(about));
        out.guidance("report.guide.plans");
        economy(about, out, chapters);
        organisation(about, out);
        open(out, "sustainability");
        out.chapter("report.chapter.checklist");
        chapters.checklist(about.page().gate());
        open(out, "statements", "alternatives", "assessment");
        recommendation(about, out);
        return new Paper(words.language(), About.of(about.municipality(), title(about),
                project.number() + " " + project.name(), project.caseNumber(), about.today(), about.author()),
                PageShape.A4,
                out.blocks());
    }

    private String title(GateCase about) {
        var template = about.page().gate().template();
        return words.text("report.note.title", about.page().gate().code(), template.title());
    }

    private List<List<String>> facts(GateCase about, Manuscript out, GateChapters chapters) {
        var project = about.page().project();
        var facts = new ArrayList<List<String>>();
        facts.addAll(out.missing(project.caseNumber()));
        facts.addAll(chapters.project(project, about.unit().map(Unit::name).orElse("")));
        facts.add(out.fact("report.phase", about.page().model().phase(project.phase()).name()));
        facts.add(out.fact("report.decider", about.page().gate().template().usualBody()));
        facts.add(out.fact("report.plannedOn", out.day(about.page().gate().plannedOn())));
        return facts;
    }

    private void matter(GateCase about, Manuscript out) {
        out.chapter("report.chapter.matter");
        out.written(about.page().gate().template().question(), "report.guide.matter");
    }

    private static void notes(GateCase about, Manuscript out, GateChapters chapters) {
        var notes = about.page().now().notes();
        out.chapter("report.chapter.scope");
        out.written(notes.scope(), "report.guide.scope");
        out.chapter("report.chapter.benefits");
        out.written(notes.benefit(), "report.guide.benefits");
        about.page().now().prospect().ifPresent(prospect -> chapters.benefits("report.gains", "report.column.now",
                prospect, about.page().before().flatMap(earlier -> earlier.basis().prospect())));
        out.chapter("report.chapter.risks");
        out.written(notes.risk(), "report.guide.risks");
    }

    private static List<Condition> conditions(GateCase about) {
        return GateChapters.Taken.at(about.gates()).stream().flatMap(one -> one.decision().conditions().stream())
                .toList();
    }

    private static void economy(GateCase about, Manuscript out, GateChapters chapters) {
        out.chapter("report.chapter.economy");
        out.section("report.section.years");
        chapters.years(about.lines());
        out.section("report.section.financing");
        chapters.financing(shares(about));
        out.guidance("report.guide.economy");
    }

    private static void organisation(GateCase about, Manuscript out) {
        out.chapter("report.chapter.organisation");
        out.table("report.roles", List.of("report.column.role", "report.column.person"), List.of(2, 3), Set.of(),
                about.roles().stream().map(role -> List.of(role.role(), role.person())).toList());
        out.guidance("report.guide.organisation");
    }

    /// The net budget by where the money comes from.
    private static Map<Financing, Money> shares(GateCase about) {
        var shares = new EnumMap<Financing, Money>(Financing.class);
        about.lines().stream()
                .filter(line -> line.kind() == AmountKind.BUDGET && line.accountString().group().counts())
                .forEach(line -> shares.merge(line.financing(), line.amount(), Money::plus));
        return shares;
    }

    /// Chapters only people can write.
    private static void open(Manuscript out, String... chapters) {
        for (var chapter : chapters) {
            out.chapter("report.chapter." + chapter);
            out.guidance("report.guide." + chapter);
        }
    }

    private void recommendation(GateCase about, Manuscript out) {
        var template = about.page().gate().template();
        out.chapter("report.chapter.recommendation");
        out.guidance("report.guide.recommendation");
        out.text("report.proposal", template.usualBody().isBlank()
                ? words.text("report.someBody")
                : template.usualBody(), about.page().gate().code(), template.title(),
                about.page().project().name());
    }
}
