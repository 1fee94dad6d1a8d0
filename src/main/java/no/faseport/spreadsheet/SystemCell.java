package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AmountText;

/// A cell with something in it: where it stands, and what it says.
///
/// @param number the number in it, where it is a number
/// @param day the day in it, where the spreadsheet holds it as one
public record SystemCell(CellAt at, String text, Optional<BigDecimal> number, Optional<LocalDate> day) {
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ofPattern("d.M.uuuu"),
            DateTimeFormatter.ISO_LOCAL_DATE);

    /// What `cell` says; nothing where it is empty or a failed formula.
    static Optional<SystemCell> of(CellAt at, Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> Optional.empty();
            case Cell.Fault fault -> Optional.empty();
            case Cell.Text text -> Optional.of(new SystemCell(at, text.text(), Optional.empty(), Optional.empty()));
            case Cell.Numeric number -> Optional.of(
                    new SystemCell(at, number.shown(), Optional.of(number.value()), Optional.empty()));
            case Cell.Day day -> Optional.of(
                    new SystemCell(at, day.date().toString(), Optional.empty(), Optional.of(day.date())));
            case Cell.Truth truth -> Optional.of(
                    new SystemCell(at, truth.value() ? "1" : "0", Optional.empty(), Optional.empty()));
        };
    }

    /// The amount it says, or why it says none.
    public AmountText amount() {
        return number.map(AmountText::of).orElseGet(() -> AmountText.of(text));
    }

    /// The day it says: held as one, or written as 5.6.2026 or 2026-06-05.
    public Optional<LocalDate> date() {
        return day.or(() -> DAYS.stream().flatMap(format -> parsed(format).stream()).findFirst());
    }

    private Optional<LocalDate> parsed(DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException notThisWay) {
            return Optional.empty();
        }
    }
}
