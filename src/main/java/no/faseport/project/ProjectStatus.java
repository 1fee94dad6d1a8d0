package no.faseport.project;

/// Whether a project is worked on; its name is `project.status.` and the constant in the bundle.
public enum ProjectStatus {
    /// Worked on.
    ACTIVE,
    /// Put on hold by a decision.
    WAITING,
    /// Stopped by a decision.
    STOPPED,
    /// Closed at its last gate.
    CLOSED
}
