package no.faseport.ui.planpaper;

import java.util.Locale;

/// Which part of a plan is printed.
public enum Range {
    /// All of it.
    ALL,
    /// What was in sight in the plan: its days, without what is under closed summaries.
    SIGHT,
    /// The days somebody has written.
    DAYS;

    /// What it is called in the bundle.
    String key() {
        return "planpaper.range." + name().toLowerCase(Locale.ROOT);
    }
}
