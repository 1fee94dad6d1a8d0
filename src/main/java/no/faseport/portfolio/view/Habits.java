package no.faseport.portfolio.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the user of this machine is used to: who they are to the portfolio, and the views they have saved, by name.
public record Habits(Onlooker who, Map<String, Arrangement> views) {
    /// Keeps a copy, in order.
    public Habits {
        views = Collections.unmodifiableMap(new LinkedHashMap<>(views));
    }
}
