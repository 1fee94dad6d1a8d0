package no.faseport.gate;

import java.util.UUID;

/// The key of a gate as its phase model describes it, the same in every copy of the portfolio.
public record GateTemplateId(UUID value) {
}
