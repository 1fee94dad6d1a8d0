package no.faseport.ui.project;

import java.util.Arrays;
import java.util.List;
import no.faseport.project.Project;
import no.faseport.usecase.Result;

/// A text of the project that is edited in place; its name is `project.field.` and the constant in the bundle.
enum HeadField {
    NUMBER(40), NAME(200), PURPOSE(4000), OWNER(200), LEADER(200), SYSTEM_OWNER(200), CASE_NUMBER(60), TAGS(1000);

    private static final String BETWEEN_TAGS = ", ";

    private final int longest;

    HeadField(int longest) {
        this.longest = longest;
    }

    /// The most characters it may have.
    int longest() {
        return longest;
    }

    /// The bundle key of the name people use.
    String key() {
        return "project.field." + name();
    }

    /// What `project` says here.
    String of(Project project) {
        return switch (this) {
            case NUMBER -> project.number();
            case NAME -> project.name();
            case PURPOSE -> project.purpose();
            case OWNER -> project.owner();
            case LEADER -> project.leader();
            case SYSTEM_OWNER -> project.systemOwner();
            case CASE_NUMBER -> project.caseNumber();
            case TAGS -> String.join(BETWEEN_TAGS, project.tags());
        };
    }

    /// `now` with `text` here; refused where it no longer says what was `seen`, or number or name would be empty.
    Result<Project> edited(Project now, String seen, String text) {
        if (!of(now).equals(seen)) {
            return Result.refused("refused.changedSince");
        }
        return text.isBlank() && (this == NUMBER || this == NAME)
                ? Result.refused("project.refused.blank")
                : new Result.Done<>(with(now, text.strip()));
    }

    private Project with(Project p, String text) {
        return new Project(p.id(), p.version(), NUMBER.pick(this, text, p), NAME.pick(this, text, p),
                PURPOSE.pick(this, text, p), p.unit(), OWNER.pick(this, text, p), LEADER.pick(this, text, p),
                SYSTEM_OWNER.pick(this, text, p), CASE_NUMBER.pick(this, text, p), p.type(), p.status(),
                p.phaseModel(), p.phase(), tags(TAGS.pick(this, text, p)), p.marks());
    }

    private String pick(HeadField edited, String text, Project project) {
        return this == edited ? text : of(project);
    }

    private static List<String> tags(String text) {
        return Arrays.asList(text.split("[,;]"));
    }
}
