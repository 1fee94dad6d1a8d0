package no.faseport.portfolio;

import java.util.List;
import java.util.Optional;
import no.faseport.gate.Figures;
import no.faseport.project.Document;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.project.Programme;
import no.faseport.project.ProjectId;
import no.faseport.project.Role;
import no.faseport.project.Stakeholder;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;

/// A project's room: its people, documents and log, and the frames it works within.
///
/// @param log newest first
/// @param agreed the figures of the last approving decision
/// @param programme the programme it belongs to
/// @param parent the project it is a part of
/// @param parts the projects that are parts of it
/// @param deliveries what it delivers and what it waits for
public record RoomPage(ProjectId project, List<Kept<Role>> roles, List<Kept<Stakeholder>> stakeholders,
        List<Kept<Document>> documents, List<Kept<LogEntry>> log, List<Kept<Tolerance>> tolerances,
        Optional<Figures> agreed, List<ToleranceBreach> breaches, Optional<Programme> programme,
        Optional<ProjectName> parent, List<ProjectName> parts, List<DeliveryLine> deliveries,
        Optional<LatestStatus> status) {
    /// Keeps copies.
    public RoomPage {
        roles = List.copyOf(roles);
        stakeholders = List.copyOf(stakeholders);
        documents = List.copyOf(documents);
        log = List.copyOf(log);
        tolerances = List.copyOf(tolerances);
        breaches = List.copyOf(breaches);
        parts = List.copyOf(parts);
        deliveries = List.copyOf(deliveries);
    }

    /// The tolerance of one kind; one that says nothing where none is set.
    public Tolerance tolerance(ToleranceKind kind) {
        return tolerances.stream().map(Kept::fact).filter(one -> one.kind() == kind).findFirst()
                .orElseGet(() -> Tolerance.none(kind));
    }
}
