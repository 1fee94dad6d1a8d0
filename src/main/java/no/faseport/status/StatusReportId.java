package no.faseport.status;

import java.util.UUID;

/// The key of a status report, the same in every copy of the portfolio.
public record StatusReportId(UUID value) {
}
