package no.faseport.project;

/// What kind of work a project is; its name is `project.type.` and the constant in the bundle.
public enum ProjectType {
    /// A system that was not there before.
    NEW_SYSTEM,
    /// A system that takes over for another.
    REPLACEMENT,
    /// Networks, servers, devices.
    INFRASTRUCTURE,
    /// A service to citizens or staff on systems that are there.
    DIGITAL_SERVICE,
    /// Ways of working, competence, organisation.
    ORGANISATION,
    /// Security and privacy.
    SECURITY,
    /// Anything else.
    OTHER
}
