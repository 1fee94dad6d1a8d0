package no.faseport.ui.project;

import no.faseport.ui.Screen;

/// A tab of the project that another screen fills; `title` is its key in the bundle.
public record ProjectTab(String title, Screen screen) {
}
