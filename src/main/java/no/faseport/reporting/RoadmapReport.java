package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.faseport.document.About;
import no.faseport.document.Block;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;
import no.faseport.gantt.Grouping;
import no.faseport.gantt.RoadmapPicture;
import no.faseport.gantt.paper.PaperMatter;
import no.faseport.gantt.paper.PaperOrder;
import no.faseport.gantt.paper.PaperSize;
import no.faseport.gantt.paper.PaperTitle;
import no.faseport.gantt.paper.PlanColumn;
import no.faseport.gantt.paper.PlanLayout;
import no.faseport.gantt.paper.PrintedPlan;
import no.faseport.gantt.paper.RoadmapColumns;
import no.faseport.words.Words;

/// Veikart: the projects in time as the Gantt draws them, and the same in tables for those who do not see it.
final class RoadmapReport implements Report {
    /// What the title of the first page and the margins take of a sheet, in points.
    private static final double NOT_PICTURE = 205;

    /// The parts that a template may leave out or order otherwise.
    private enum Part {
        DRAWING, PROJECTS, HANDOVERS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String code() {
        return "roadmap";
    }

    @Override
    public PageShape usual() {
        return PageShape.A3_LYING;
    }

    @Override
    public Set<Choice> choices() {
        return Set.of(Choice.VIEW, Choice.PERIOD, Choice.STATUS_DATE);
    }

    @Override
    public List<String> sections() {
        return Arrays.stream(Part.values()).map(Part::code).toList();
    }

    @Override
    public Paper paper(ReportFacts facts, ReportOrder order) {
        var words = facts.words();
        var roadmap = facts.roadmap();
        var tables = new RoadmapTables(roadmap, words);
        var grouping = grouping(order);
        var blocks = new ArrayList<Block>();
        if (roadmap.lines().isEmpty()) {
            blocks.add(new Block.Text(words.text("reports.roadmap.none")));
        } else {
            for (var section : facts.template().sectionsOf(this)) {
                blocks.addAll(switch (Part.valueOf(section.toUpperCase(Locale.ROOT))) {
                    case DRAWING -> drawing(facts, order, grouping, tables);
                    case PROJECTS -> tables.projects();
                    case HANDOVERS -> tables.handovers();
                });
            }
        }
        if (blocks.stream().noneMatch(Block.Sheet.class::isInstance)) {
            blocks.removeIf(Block.NewPage.class::isInstance); // where nothing is drawn, nothing stands apart from it
        }
        var title = words.text("reports.roadmap.title");
        return new Paper(words.language(), new About(facts.settings().municipality(), title,
                words.text("reports.roadmap.subtitle", facts.settings().name(),
                        words.text(grouping.key()).toLowerCase(words.language().locale())),
                "", title,
                facts.today(), "", facts.author(), facts.selection()), order.shape(), blocks);
    }

    /// The roadmap knows three ways to gather projects; any other view is shown by programme.
    private static Grouping grouping(ReportOrder order) {
        return switch (order.view().grouping()) {
            case PHASE -> Grouping.PHASE;
            case UNIT -> Grouping.UNIT;
            case NONE, PROGRAMME, OWNER, TYPE, STATUS -> Grouping.PROGRAMME;
        };
    }

    private static List<Block> drawing(ReportFacts facts, ReportOrder order, Grouping grouping, RoadmapTables tables) {
        var words = facts.words();
        var picture = new RoadmapPicture(facts.roadmap(), facts.today(), words);
        var title = new PaperTitle(facts.settings().municipality(), words.text("reports.roadmap.title"),
                facts.today(), order.statusDate());
        var matter = new PaperMatter(title, picture.plan(grouping, "", false),
                rows -> new RoadmapColumns(picture, words).all());
        var printed = new PrintedPlan(wanted(order), matter, words, facts.letters());
        var blocks = new ArrayList<Block>();
        if (picture.unplanned() < tables.count()) {
            printed.pages().forEach(page -> blocks.add(new Block.Sheet(told(printed, tables, words), printed, page)));
        }
        if (picture.unplanned() > 0) {
            blocks.add(new Block.Text(words.count("reports.roadmap.unplanned", picture.unplanned())));
        }
        return blocks;
    }

    private static String told(PrintedPlan printed, RoadmapTables tables, Words words) {
        return words.text("reports.roadmap.told", words.number(tables.count()), printed.from(), printed.until());
    }

    /// Letters as large as a poster lets them be, and no smaller than can be read.
    private static PaperOrder wanted(ReportOrder order) {
        var shape = order.shape();
        var layout = new PlanLayout.Within(shape.room(), shape.size().height(shape.landscape()) - NOT_PICTURE);
        double points = shape.size() == PaperSize.A2 ? PaperOrder.MOST_POINTS : PaperOrder.USUAL_POINTS + 1.5;
        return PaperOrder.usual(shape.size()).lying(shape.landscape()).laid(layout).sized(points)
                .with(PlanColumn.USUAL).between(order.from(), order.until()).inGreys(order.mono());
    }
}
