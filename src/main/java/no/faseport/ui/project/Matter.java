package no.faseport.ui.project;

import no.faseport.ui.Sign;

/// One thing that matters in a project now: how much, what it is, and where it is mended.
record Matter(Sign sign, String text, Way way) {
}
