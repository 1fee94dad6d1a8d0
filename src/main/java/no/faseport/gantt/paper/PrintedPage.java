package no.faseport.gantt.paper;

import java.time.LocalDate;

/// One sheet: which it is, where it lies among the others, and which rows and days it shows.
///
/// @param number from 1
/// @param band which row of sheets it lies in, from 0
/// @param tile which column of sheets it lies in, from 0
/// @param firstRow the first of the printed rows on it, from 0
/// @param lastRow the last of them; before the first where the plan is empty
/// @param from the first day on it
/// @param until the last day on it
public record PrintedPage(int number, int band, int tile, int firstRow, int lastRow, LocalDate from,
        LocalDate until) {
    /// How many rows stand on it.
    public int rows() {
        return lastRow - firstRow + 1;
    }
}
