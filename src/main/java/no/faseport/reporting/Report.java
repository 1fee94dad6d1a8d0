package no.faseport.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.faseport.document.PageShape;
import no.faseport.document.Paper;

/// A report: what it is called, what can be chosen about it, and what it says. A new one is one class, named in [Reports].
public interface Report {
    /// What commands and saved reports call it; its title is `reports.CODE.title` in the bundle.
    String code();

    /// How its sheets lie where nobody says otherwise.
    PageShape usual();

    /// What can be chosen about it.
    Set<Choice> choices();

    /// True where it is about one project, and says nothing where none is named.
    default boolean isOfProject() {
        return choices().contains(Choice.PROJECT) && !choices().contains(Choice.VIEW);
    }

    /// The codes of its sections in their usual order, for templates that leave some out or order them otherwise;
    /// `reports.CODE.section.SECTION` in the bundle. Empty where it is one whole.
    List<String> sections();

    /// Those of its [#sections] that come where nobody has chosen: all of them, where it stays short enough.
    default List<String> usualSections() {
        return sections();
    }

    /// The period whose decisions it tells of; nothing where it tells of none.
    default Optional<DecisionPeriod> decided(ReportFacts facts, ReportOrder order) {
        return Optional.empty();
    }

    /// What it says of `facts`, which are those `order` asks for.
    Paper paper(ReportFacts facts, ReportOrder order);
}
