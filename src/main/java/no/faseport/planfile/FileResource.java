package no.faseport.planfile;

import java.math.BigDecimal;

/// Somebody who works on a plan: a person, or a role that any of several may fill; `capacity` in hours a week.
public record FileResource(int key, String name, boolean role, BigDecimal capacity) {
}
