package no.faseport.portfolio;

import no.faseport.words.Language;

/// What the portfolio says of itself: whose it is, its name, its language and the year it reports on.
public record Settings(int version, String municipality, String name, Language language, int reportingYear) {
}
