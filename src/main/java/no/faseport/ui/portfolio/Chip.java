package no.faseport.ui.portfolio;

/// One filter: a kind of fact and the value it must have. Chips of one kind widen each other, chips of different kinds narrow.
///
/// @param value a name for PHASE and UNIT, a constant's name for TYPE, STATUS and WATCH
public record Chip(Kind kind, String value) {
    private static final String SEPARATOR = ":";

    /// What a chip is about; the name is `portfolio.chip.` and the constant in the bundle.
    public enum Kind {
        /// Something that asks for attention.
        WATCH,
        /// The phase.
        PHASE,
        /// The unit.
        UNIT,
        /// The type of work.
        TYPE,
        /// The status.
        STATUS
    }

    /// What may ask for attention; the name is `portfolio.watch.` and the constant in the bundle.
    public enum Watch {
        /// The next gate's day has passed.
        LATE,
        /// The next gate is within thirty days.
        SOON,
        /// The forecast is above the budget.
        OVERSPENT,
        /// Some mark asks for action.
        BAD
    }

    /// A chip for something that asks for attention.
    public static Chip of(Watch watch) {
        return new Chip(Kind.WATCH, watch.name());
    }

    /// The chip written as [#written()] writes it.
    public static Chip read(String text) {
        var at = text.indexOf(SEPARATOR);
        return new Chip(Kind.valueOf(text.substring(0, at)), text.substring(at + 1));
    }

    /// The chip in one line.
    public String written() {
        return kind + SEPARATOR + value;
    }
}
