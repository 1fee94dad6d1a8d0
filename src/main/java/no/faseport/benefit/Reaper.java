package no.faseport.benefit;

/// Who is better off (Gevinstrealiseringsplan, the column of where a benefit falls); the name is `benefit.reaper.` and the constant in
/// the bundle.
public enum Reaper {
    /// The municipality itself.
    OWN,
    /// Other municipalities and county municipalities.
    MUNICIPAL,
    /// The state's agencies.
    STATE,
    /// Firms.
    BUSINESS,
    /// Those who live in the municipality.
    INHABITANTS
}
