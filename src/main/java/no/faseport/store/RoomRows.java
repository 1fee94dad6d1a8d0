package no.faseport.store;

import static java.util.Objects.requireNonNull;
import static no.faseport.store.schema.Tables.DOCUMENT;
import static no.faseport.store.schema.Tables.LOG_ENTRY;
import static no.faseport.store.schema.Tables.PROJECT_LINK;
import static no.faseport.store.schema.Tables.PROJECT_ROLE;
import static no.faseport.store.schema.Tables.STAKEHOLDER;
import static no.faseport.store.schema.Tables.TOLERANCE;

import java.util.Optional;
import java.util.UUID;
import no.faseport.project.Attachment;
import no.faseport.project.Delivery;
import no.faseport.project.Document;
import no.faseport.project.Fact;
import no.faseport.project.FactId;
import no.faseport.project.Kept;
import no.faseport.project.LogEntry;
import no.faseport.project.LogKind;
import no.faseport.project.ProjectId;
import no.faseport.project.Role;
import no.faseport.project.Stakeholder;
import no.faseport.project.Tolerance;
import no.faseport.project.ToleranceKind;
import no.faseport.store.schema.tables.records.DocumentRecord;
import no.faseport.store.schema.tables.records.LogEntryRecord;
import no.faseport.store.schema.tables.records.ProjectLinkRecord;
import no.faseport.store.schema.tables.records.ProjectRoleRecord;
import no.faseport.store.schema.tables.records.StakeholderRecord;
import no.faseport.store.schema.tables.records.ToleranceRecord;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/// How each kind of fact is written in its table and read back.
final class RoomRows {
    private RoomRows() {
    }

    /// The table a fact stands in.
    static Table<? extends UpdatableRecord<?>> table(Fact fact) {
        return switch (fact) {
            case Role role -> PROJECT_ROLE;
            case Stakeholder stakeholder -> STAKEHOLDER;
            case Document document -> DOCUMENT;
            case LogEntry entry -> LOG_ENTRY;
            case Delivery delivery -> PROJECT_LINK;
            case Tolerance tolerance -> TOLERANCE;
        };
    }

    /// The column that says which project a row belongs to.
    static Field<UUID> project(UpdatableRecord<?> row) {
        return requireNonNull(row.field(Recorder.PROJECT, UUID.class));
    }

    /// A row as it is kept, saying `fact`.
    static <F extends Fact> Kept<F> kept(UpdatableRecord<?> row, F fact) {
        return new Kept<>(new FactId(requireNonNull(row.get(Recorder.ID, UUID.class))),
                requireNonNull(row.get(Recorder.VERSION, Integer.class)),
                new ProjectId(requireNonNull(row.get(project(row)))), fact);
    }

    /// What a row says.
    static Fact fact(UpdatableRecord<?> row) {
        return switch (row) {
            case ProjectRoleRecord role -> role(role);
            case StakeholderRecord stakeholder -> stakeholder(stakeholder);
            case DocumentRecord document -> document(document);
            case LogEntryRecord entry -> logEntry(entry);
            case ProjectLinkRecord link -> delivery(link);
            case ToleranceRecord tolerance -> tolerance(tolerance);
            default -> throw new IllegalArgumentException("Not of a room: " + row.getTable());
        };
    }

    static Role role(ProjectRoleRecord row) {
        return new Role(row.getRole(), row.getPerson(), Optional.ofNullable(row.getFromOn()),
                Optional.ofNullable(row.getUntilOn()));
    }

    static Stakeholder stakeholder(StakeholderRecord row) {
        return new Stakeholder(row.getName(), row.getInterest(), row.getInfluence(), row.getPlan());
    }

    static Document document(DocumentRecord row) {
        var file = row.getFileHash().isEmpty()
                ? Optional.<Attachment>empty()
                : Optional.of(new Attachment(row.getFileName(), row.getFileSize(), row.getFileHash()));
        return new Document(row.getType(), row.getTitle(), row.getLink(), file, row.getEdition(), row.getCaseNumber(),
                Optional.ofNullable(row.getDatedOn()));
    }

    static LogEntry logEntry(LogEntryRecord row) {
        return new LogEntry(LogKind.valueOf(row.getKind()), row.getLoggedOn(), row.getTitle(), row.getText(),
                row.getAuthor(), row.getOwner(), Optional.ofNullable(row.getDeadline()),
                Optional.ofNullable(row.getDoneOn()));
    }

    static Delivery delivery(ProjectLinkRecord row) {
        return new Delivery(new ProjectId(row.getReceiverId()), row.getWhat(),
                Optional.ofNullable(row.getDeliveredOn()),
                Optional.ofNullable(row.getNeededOn()));
    }

    static Tolerance tolerance(ToleranceRecord row) {
        return new Tolerance(ToleranceKind.valueOf(row.getKind()), Optional.ofNullable(row.getLimitDays()),
                Optional.ofNullable(row.getLimitPercent()), row.getText(), row.getBreach());
    }

    /// Writes `fact` in a row of its table.
    static void fill(UpdatableRecord<?> row, Fact fact) {
        switch (fact) {
            case Role role -> fill((ProjectRoleRecord) row, role);
            case Stakeholder stakeholder -> fill((StakeholderRecord) row, stakeholder);
            case Document document -> fill((DocumentRecord) row, document);
            case LogEntry entry -> fill((LogEntryRecord) row, entry);
            case Delivery delivery -> fill((ProjectLinkRecord) row, delivery);
            case Tolerance tolerance -> fill((ToleranceRecord) row, tolerance);
        }
    }

    private static void fill(ProjectRoleRecord row, Role role) {
        row.setRole(role.role());
        row.setPerson(role.person());
        row.setFromOn(role.from().orElse(null));
        row.setUntilOn(role.until().orElse(null));
    }

    private static void fill(StakeholderRecord row, Stakeholder stakeholder) {
        row.setName(stakeholder.name());
        row.setInterest(stakeholder.interest());
        row.setInfluence(stakeholder.influence());
        row.setPlan(stakeholder.plan());
    }

    private static void fill(DocumentRecord row, Document document) {
        row.setType(document.type());
        row.setTitle(document.title());
        row.setLink(document.link());
        row.setFileName(document.file().map(Attachment::name).orElse(""));
        row.setFileSize(document.file().map(Attachment::size).orElse(0));
        row.setFileHash(document.file().map(Attachment::hash).orElse(""));
        row.setEdition(document.edition());
        row.setCaseNumber(document.caseNumber());
        row.setDatedOn(document.dated().orElse(null));
    }

    private static void fill(LogEntryRecord row, LogEntry entry) {
        row.setKind(entry.kind().name());
        row.setLoggedOn(entry.on());
        row.setTitle(entry.title());
        row.setText(entry.text());
        row.setAuthor(entry.author());
        row.setOwner(entry.owner());
        row.setDeadline(entry.deadline().orElse(null));
        row.setDoneOn(entry.done().orElse(null));
    }

    private static void fill(ProjectLinkRecord row, Delivery delivery) {
        row.setReceiverId(delivery.receiver().value());
        row.setWhat(delivery.what());
        row.setDeliveredOn(delivery.delivered().orElse(null));
        row.setNeededOn(delivery.needed().orElse(null));
    }

    private static void fill(ToleranceRecord row, Tolerance tolerance) {
        row.setKind(tolerance.kind().name());
        row.setLimitDays(tolerance.days().orElse(null));
        row.setLimitPercent(tolerance.percent().orElse(null));
        row.setText(tolerance.text());
        row.setBreach(tolerance.breach());
    }
}
