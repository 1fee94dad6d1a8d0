package no.faseport.usecase;

import java.util.Optional;
import no.faseport.project.ProjectType;
import no.faseport.project.Unit;

/// One thing done to many projects at once.
public sealed interface BulkChange {
    /// They get another leader, or none where the name is empty.
    record Leader(String name) implements BulkChange {
    }

    /// They get another owner, or none where the name is empty.
    record Owner(String name) implements BulkChange {
    }

    /// They belong to another unit, or to none.
    record InUnit(Optional<Unit> unit) implements BulkChange {
    }

    /// They belong to the programme called `name`, which is made where there is none, or to none where the name is empty.
    record InProgramme(String name) implements BulkChange {
    }

    /// They are another kind of work.
    record OfType(ProjectType type) implements BulkChange {
    }

    /// They get a tag beside those they have.
    record WithTag(String tag) implements BulkChange {
    }

    /// They lose a tag.
    record WithoutTag(String tag) implements BulkChange {
    }

    /// The day their next gate is planned moves by so many calendar days; gates without a day stay so.
    record ShiftGate(int days) implements BulkChange {
    }
}
