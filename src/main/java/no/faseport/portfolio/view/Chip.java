package no.faseport.portfolio.view;

import no.faseport.project.Mark;
import no.faseport.project.ProjectStatus;
import no.faseport.project.ProjectType;
import no.faseport.project.Section;

/// One filter: a kind of fact and the value it must have. Chips of one kind widen each other, chips of different kinds narrow.
///
/// @param value a name for PHASE, UNIT, PROGRAMME, OWNER, LEADER, MODEL and TAG; a constant's name for WHOSE, TYPE, STATUS
///              and WATCH; section and mark for MARK
public record Chip(Kind kind, String value) {
    private static final String SEPARATOR = ":";

    /// What a chip is about; the name is `portfolio.chip.` and the constant in the bundle.
    public enum Kind {
        /// Whose it is to the one who looks.
        WHOSE,
        /// Something that asks for attention.
        WATCH,
        /// The phase.
        PHASE,
        /// The status.
        STATUS,
        /// The unit.
        UNIT,
        /// The programme.
        PROGRAMME,
        /// The owner.
        OWNER,
        /// The leader.
        LEADER,
        /// The type of work.
        TYPE,
        /// A tag.
        TAG,
        /// How one section stands.
        MARK,
        /// The phase model.
        MODEL
    }

    /// Whose a project may be; the name is `portfolio.whose.` and the constant in the bundle.
    public enum Whose {
        /// Led or owned by the one who looks.
        MINE,
        /// Starred by the one who looks.
        STARRED
    }

    /// What may ask for attention; the name is `portfolio.watch.` and the constant in the bundle.
    public enum Watch {
        /// The next gate's day has passed.
        LATE,
        /// The next gate is within thirty days.
        SOON,
        /// The next gate is within ninety days, or its day has passed.
        DUE,
        /// The forecast is above the budget.
        OVERSPENT,
        /// Some mark asks for action.
        BAD,
        /// A status report is late.
        UNREPORTED,
        /// A tolerance does not hold.
        BREACHED,
        /// A condition should have been fulfilled.
        CONDITION,
        /// Anything is not as it should be.
        DEVIATING,
        /// Closed, or in the phase where benefits are realised.
        REALISING
    }

    /// A chip for something that asks for attention.
    public static Chip of(Watch watch) {
        return new Chip(Kind.WATCH, watch.name());
    }

    /// A chip for the projects of the one who looks.
    public static Chip of(Whose whose) {
        return new Chip(Kind.WHOSE, whose.name());
    }

    /// A chip for projects where `section` stands at `mark`.
    public static Chip of(Section section, Mark mark) {
        return new Chip(Kind.MARK, section + SEPARATOR + mark);
    }

    /// The chip written as [#written()] writes it; what no chip could be is refused.
    public static Chip read(String text) {
        var at = text.indexOf(SEPARATOR);
        var chip = new Chip(Kind.valueOf(text.substring(0, at)), text.substring(at + 1));
        switch (chip.kind()) {
            case WATCH -> Watch.valueOf(chip.value());
            case WHOSE -> Whose.valueOf(chip.value());
            case MARK -> {
                chip.section();
                chip.mark();
            }
            case TYPE -> ProjectType.valueOf(chip.value());
            case STATUS -> ProjectStatus.valueOf(chip.value());
            case PHASE, UNIT, PROGRAMME, OWNER, LEADER, TAG, MODEL -> {
                // any name may come to be used
            }
        }
        return chip;
    }

    /// The chip in one line.
    public String written() {
        return kind + SEPARATOR + value;
    }

    /// The section of a chip for a mark.
    public Section section() {
        return Section.valueOf(value.substring(0, value.indexOf(SEPARATOR)));
    }

    /// The mark of a chip for a mark.
    public Mark mark() {
        return Mark.valueOf(value.substring(value.indexOf(SEPARATOR) + 1));
    }
}
