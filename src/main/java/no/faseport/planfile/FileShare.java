package no.faseport.planfile;

/// How much of a resource's capacity a line takes, in percent.
public record FileShare(int line, int resource, int percent) {
}
