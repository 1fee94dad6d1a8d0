package no.faseport.economy;

import no.faseport.project.ProjectId;

/// How many years what a project invests in is expected to last.
public record AssetLife(AssetLifeId id, int version, ProjectId project, int years) {
    /// The longest life that can be stated, in years.
    public static final int LONGEST = 100;
    /// The shortest life of an investment, in years (KRS 4: lasting use).
    public static final int LEAST = 3;

    /// Refuses a life that no asset has.
    public AssetLife {
        if (years < 1 || years > LONGEST) {
            throw new IllegalArgumentException("No asset lasts " + years + " years");
        }
    }

    /// True where it is too short for an investment.
    public boolean isShort() {
        return years < LEAST;
    }
}
