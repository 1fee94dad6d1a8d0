package no.faseport.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.faseport.document.About;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.economy.AmountScale;
import no.faseport.project.Project;
import no.faseport.project.Unit;
import no.faseport.words.Words;

/// The report a project owes its owner when it goes outside a tolerance (unntaksrapport).
public final class ExceptionReport {
    private static final List<String> OPEN = List.of("cause", "consequences", "alternatives", "recommendation");

    private final Words words;
    private final AmountScale scale;

    /// A report in the language of `words`, with amounts in `scale`.
    public ExceptionReport(Words words, AmountScale scale) {
        this.words = words;
        this.scale = scale;
    }

    /// The report of `about`.
    public Paper of(ExceptionCase about) {
        var out = new Manuscript(words, scale);
        var chapters = new GateChapters(words, out);
        var project = about.page().project();
        var facts = new ArrayList<List<String>>();
        facts.addAll(out.missing(project.caseNumber()));
        facts.addAll(chapters.project(project, about.page().unit().map(Unit::name).orElse("")));
        facts.add(out.fact("report.phase", about.page().model().phase(project.phase()).name()));
        out.facts(facts);
        out.chapter("report.chapter.breaches");
        out.text("report.exception.lead", owner(project));
        out.table("report.breaches", List.of("report.column.tolerance", "report.column.breach"), List.of(2, 6),
                Set.of(), about.breaches().stream().map(one -> List.of(one.tolerance(), one.what())).toList());
        out.chapter("report.chapter.standing");
        chapters.figures("report.figures.agreed", "report.column.now", about.page().total(), about.agreed());
        for (var chapter : OPEN) {
            out.chapter("report.chapter." + chapter);
            out.guidance("report.guide.exception." + chapter);
        }
        out.chapter("report.chapter.ownerDecides");
        out.facts(Stream.of("report.outcome", "report.decidedBy", "report.decidedOn")
                .map(key -> List.of(words.text(key), "")).toList());
        return new Paper(words.language(), About.of(about.municipality(), words.text("report.exception.title"),
                project.number() + " " + project.name(), project.caseNumber(), about.today(), about.author()),
                PageShape.A4,
                out.blocks());
    }

    private String owner(Project project) {
        return project.owner().isBlank() ? words.text("report.theOwner") : project.owner();
    }
}
