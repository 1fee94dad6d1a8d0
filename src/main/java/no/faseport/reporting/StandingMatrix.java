package no.faseport.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.faseport.chart.Matrix;
import no.faseport.document.Block;
import no.faseport.document.Drawing;
import no.faseport.document.Row;
import no.faseport.portfolio.PortfolioRow;
import no.faseport.portfolio.view.PhaseOrder;
import no.faseport.project.Mark;
import no.faseport.project.Section;

/// The projects that are not over where their phase and their worst mark meet.
record StandingMatrix(ReportFacts facts) {
    private static final List<Mark> MARKS = List.of(Mark.BAD, Mark.WATCH, Mark.GOOD, Mark.UNKNOWN);
    private static final int NAME = 60;
    private static final int HEAD = 24;
    private static final int COUNT = 14;

    /// The picture, so many pixels wide, with the numbers of projects behind it where `counted`; a sentence where all are over.
    Block of(List<PortfolioRow> rows, double width, boolean counted) {
        var going = rows.stream().filter(row -> !row.isOver()).toList();
        if (going.isEmpty()) {
            return new Block.Text(facts.words().text("reports.matrix.none"));
        }
        var matrix = matrix(going);
        return new Block.Picture(facts.words().text("reports.matrix"),
                new Drawing(told(matrix), width, matrix.height(width), matrix.marks(width)),
                counted ? Optional.of(table(matrix)) : Optional.empty());
    }

    private Matrix matrix(List<PortfolioRow> going) {
        var used = going.stream().map(row -> row.phase().name()).collect(Collectors.toSet());
        var phases = new PhaseOrder(going.stream().map(PortfolioRow::model).distinct().toList()).names().stream()
                .filter(used::contains).toList();
        var marks = MARKS.stream().filter(mark -> mark != Mark.UNKNOWN
                || going.stream().anyMatch(row -> worst(row) == mark)).toList();
        return new Matrix(phases, marks.stream().map(this::row).toList(), going.stream()
                .map(row -> new Matrix.Item(marks.indexOf(worst(row)), phases.indexOf(row.phase().name()),
                        row.number(), Excerpt.of(row.number() + " " + row.name(), NAME)))
                .toList());
    }

    /// The worst of a project's marks that somebody has set.
    private static Mark worst(PortfolioRow row) {
        return Arrays.stream(Section.values()).map(row.marks()::of).filter(mark -> mark != Mark.UNKNOWN)
                .max(Comparator.naturalOrder()).orElse(Mark.UNKNOWN);
    }

    private Matrix.Row row(Mark mark) {
        var style = switch (mark) {
            case BAD -> "chart-field-bad";
            case WATCH -> "chart-field-watch";
            case GOOD -> "chart-field-good";
            case UNKNOWN -> "chart-field-unknown";
        };
        return new Matrix.Row(facts.words().text("reports.matrix." + mark), style);
    }

    /// Every field that something stands in.
    private String told(Matrix matrix) {
        var fields = new ArrayList<String>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                var here = matrix.at(row, column);
                if (!here.isEmpty()) {
                    fields.add(facts.words().text("reports.matrix.told", matrix.rows().get(row).name(),
                            matrix.columns().get(column), here.stream().map(Matrix.Item::brief)
                                    .collect(Collectors.joining(", "))));
                }
            }
        }
        return String.join(" ", fields);
    }

    private Block.Table table(Matrix matrix) {
        var head = new ArrayList<>(List.of(""));
        head.addAll(matrix.columns());
        var widths = new ArrayList<Integer>();
        var numbers = new HashSet<Integer>();
        var rows = new ArrayList<Row>();
        for (int column = 0; column < head.size(); column++) {
            widths.add(column == 0 ? HEAD : COUNT);
            if (column > 0) {
                numbers.add(column);
            }
        }
        for (int row = 0; row < matrix.rows().size(); row++) {
            var texts = new ArrayList<>(List.of(matrix.rows().get(row).name()));
            for (int column = 0; column < matrix.columns().size(); column++) {
                texts.add(facts.words().number(matrix.at(row, column).size()));
            }
            rows.add(Row.of(texts));
        }
        return new Block.Table("", head, widths, numbers, rows, true);
    }
}
