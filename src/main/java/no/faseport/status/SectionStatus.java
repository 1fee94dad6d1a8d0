package no.faseport.status;

import no.faseport.project.Section;

/// How one section stands, and what is said about it; the remark may be empty.
public record SectionStatus(Section section, Standing standing, String remark) {
    /// Refuses a standing that the section does not have.
    public SectionStatus {
        if (!Standing.of(section).contains(standing)) {
            throw new IllegalArgumentException(section + " cannot be " + standing);
        }
    }

    /// Nobody has said anything about `section`.
    public static SectionStatus unknown(Section section) {
        return new SectionStatus(section, Standing.UNKNOWN, "");
    }
}
