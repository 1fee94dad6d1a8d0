package no.faseport.schedule;

/// An assignment together with the activity it is to.
public record Assigned(Assignment assignment, Activity activity) {
}
