package no.faseport.portfolio;

import no.faseport.project.Delivery;
import no.faseport.project.Kept;

/// What one project delivers to another, with the names of both.
public record DeliveryLine(Kept<Delivery> kept, ProjectName from, ProjectName to) {
}
