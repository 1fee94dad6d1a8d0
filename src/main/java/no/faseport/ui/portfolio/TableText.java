package no.faseport.ui.portfolio;

import java.util.StringJoiner;
import no.faseport.words.Words;

/// The table as text with tabs between cells, as spreadsheets take it from the clipboard: head, projects, nothing else.
final class TableText {
    private final Words words;
    private final PortfolioViewModel model;

    TableText(Words words, PortfolioViewModel model) {
        this.words = words;
        this.model = model;
    }

    /// All lines shown; number and name stand in a cell each.
    String text() {
        var columns = model.arrangement().get().columns();
        var text = new StringJoiner("\n", "", "\n");
        var head = new StringJoiner("\t");
        for (var column : columns) {
            head.add(column == Column.PROJECT
                    ? words.text("portfolio.new.number") + "\t" + words.text("portfolio.new.name")
                    : words.text(column.key()));
        }
        text.add(head.toString());
        for (var line : model.lines()) {
            if (line instanceof Line.OfProject project) {
                var cells = new StringJoiner("\t");
                for (var column : columns) {
                    cells.add(column == Column.PROJECT
                            ? project.row().number() + "\t" + clean(project.row().name())
                            : clean(model.telling().copied(column, project.row())));
                }
                text.add(cells.toString());
            }
        }
        return text.toString();
    }

    private static String clean(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }
}
