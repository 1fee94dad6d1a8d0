package no.faseport.project;

/// The five status marks of a project.
public record Marks(Mark progress, Mark economy, Mark quality, Mark risk, Mark benefit) {
    /// Nothing said yet.
    public static final Marks UNKNOWN = new Marks(Mark.UNKNOWN, Mark.UNKNOWN, Mark.UNKNOWN, Mark.UNKNOWN, Mark.UNKNOWN);

    /// The mark of `section`.
    public Mark of(Section section) {
        return switch (section) {
            case PROGRESS -> progress;
            case ECONOMY -> economy;
            case QUALITY -> quality;
            case RISK -> risk;
            case BENEFIT -> benefit;
        };
    }

    /// The same marks, but `section` marked anew.
    public Marks with(Section section, Mark mark) {
        return new Marks(section == Section.PROGRESS ? mark : progress, section == Section.ECONOMY ? mark : economy,
                section == Section.QUALITY ? mark : quality, section == Section.RISK ? mark : risk,
                section == Section.BENEFIT ? mark : benefit);
    }
}
