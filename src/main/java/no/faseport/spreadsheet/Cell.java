package no.faseport.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What stands in one cell.
public sealed interface Cell {
    /// Nothing, or only space.
    record Empty() implements Cell {
    }

    /// A text, never blank, without space around it.
    record Text(String text) implements Cell {
    }

    /// A number; `digits` is how many the cell's format fills up to with zeros ("0000" shows 200 as 0200), or 0.
    record Numeric(BigDecimal value, int digits) implements Cell {
        /// The number as people see it, with its leading zeros.
        public String shown() {
            var plain = value.stripTrailingZeros().toPlainString();
            return value.signum() < 0 || plain.indexOf('.') >= 0
                    ? plain
                    : "0".repeat(
                            Math.max(0, digits - plain.length())) + plain;
        }
    }

    /// A date, told by the cell's format.
    record Day(LocalDate date) implements Cell {
    }

    /// True or false.
    record Truth(boolean value) implements Cell {
    }

    /// A formula that failed, with the sign it left: "#REF!".
    record Fault(String sign) implements Cell {
    }

    /// The empty cell.
    Cell EMPTY = new Empty();

    /// What a cell says as text; nothing for a failed formula.
    static String said(Cell cell) {
        return switch (cell) {
            case Text text -> text.text();
            case Numeric number -> number.shown();
            case Day day -> day.date().toString();
            case Truth truth -> Boolean.toString(truth.value());
            case Empty empty -> "";
            case Fault fault -> "";
        };
    }

    /// A text cell, or the empty one for a blank text.
    static Cell text(String text) {
        var bare = text.strip();
        return bare.isEmpty() ? EMPTY : new Text(bare);
    }
}
