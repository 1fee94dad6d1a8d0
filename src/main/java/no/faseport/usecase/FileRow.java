package no.faseport.usecase;

import java.util.List;

/// A row of a file as people see it there; `number` counts from 1, and cells that are empty are left out.
public record FileRow(String sheet, int number, List<Cell> cells) {
    /// What stands in a cell, at its address "C7"; `meant` is true for the one a problem is about.
    public record Cell(String at, String text, boolean meant) {
    }

    /// Keeps a copy.
    public FileRow {
        cells = List.copyOf(cells);
    }
}
