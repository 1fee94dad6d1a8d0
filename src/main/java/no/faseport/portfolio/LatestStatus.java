package no.faseport.portfolio;

import java.time.LocalDate;

/// The newest published status report of a project, in short.
public record LatestStatus(LocalDate on, String author, String summary) {
}
