package no.faseport.document;

import java.util.Arrays;
import java.util.List;

/// A line of a table.
public record Row(Kind kind, List<Cell> cells) {
    /// Keeps a copy.
    public Row {
        cells = List.copyOf(cells);
    }

    /// What a line is to those around it.
    public enum Kind {
        /// One among others.
        USUAL,
        /// The head of those that follow; only its first cell says something, and it is as wide as the table.
        GROUP,
        /// The sum of those before it.
        SUM
    }

    /// A usual line of texts.
    public static Row of(List<String> texts) {
        return new Row(Kind.USUAL, texts.stream().map(Cell::of).toList());
    }

    /// A usual line of cells.
    public static Row of(Cell... cells) {
        return new Row(Kind.USUAL, Arrays.asList(cells));
    }

    /// The sum of the lines before it.
    public static Row sum(List<String> texts) {
        return new Row(Kind.SUM, texts.stream().map(Cell::of).toList());
    }
}
