package no.faseport.interchange;

/// The kinds of plan files that can be read.
public enum PlanKind {
    /// Microsoft Project's XML.
    MSPDI,
    /// Microsoft Project's own file.
    MPP,
    /// GanttProject's file.
    GANTT_PROJECT;

    /// The bundle key of its name.
    public String key() {
        return switch (this) {
            case MSPDI -> "planfile.kind.mspdi";
            case MPP -> "planfile.kind.mpp";
            case GANTT_PROJECT -> "planfile.kind.gan";
        };
    }
}
