package no.faseport.cli;

import java.util.Optional;
import no.faseport.project.Mark;
import no.faseport.project.Section;
import no.faseport.status.Standing;

/// Understands how people say that a section stands: in the section's own words, as a mark, or as a colour.
record StandingText(Spoken spoken) {
    /// The section called `name`.
    Optional<Section> section(String name) {
        return spoken.constant("section.", Section.values(), name);
    }

    /// The names of the sections.
    String sections() {
        return spoken.all("section.", Section.values());
    }

    /// The standing of `section` that `said` means.
    Optional<Standing> standing(Section section, String said) {
        return spoken.constant("standing." + section + ".", own(section), said)
                .or(() -> spoken.constant("mark.", Mark.values(), said).map(Standing::of))
                .or(() -> spoken.constant("cli.colour.", Mark.values(), said).map(Standing::of));
    }

    /// The words for how `section` can stand.
    String standings(Section section) {
        return spoken.all("standing." + section + ".", own(section));
    }

    private static Standing[] own(Section section) {
        return Standing.of(section).toArray(Standing[]::new);
    }
}
