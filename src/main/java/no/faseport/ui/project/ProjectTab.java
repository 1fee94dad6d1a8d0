package no.faseport.ui.project;

import no.faseport.ui.Later;

/// A tab of the project that another screen fills once it is turned to; `title` is its key in the bundle.
public record ProjectTab(String title, Later screen) {
}
