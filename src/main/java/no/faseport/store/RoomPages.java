package no.faseport.store;

import static no.faseport.store.schema.Tables.STATUS_REPORT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.faseport.portfolio.DeliveryLine;
import no.faseport.portfolio.LatestStatus;
import no.faseport.portfolio.ProjectName;
import no.faseport.portfolio.RoomPage;
import no.faseport.project.ProjectId;
import org.jooq.DSLContext;

/// The projects' rooms as their screens show them.
public final class RoomPages {
    private final DSLContext dsl;
    private final Work work;

    RoomPages(DSLContext dsl, Work work) {
        this.dsl = dsl;
        this.work = work;
    }

    /// The room of a project; nothing where the project is not there.
    public Optional<RoomPage> of(ProjectId id) {
        return work.projects().find(id).map(project -> new RoomPage(id, work.room().roles(id),
                work.room().stakeholders(id), work.room().documents(id), work.room().log(id),
                work.room().tolerances(id), work.breaches().agreed(id), work.breaches().of(id),
                work.programmes().of(id), work.programmes().parent(id), work.programmes().parts(id), deliveries(id),
                status(id)));
    }

    private List<DeliveryLine> deliveries(ProjectId id) {
        var deliveries = work.room().deliveries(id);
        var ids = deliveries.stream().flatMap(kept -> Stream.of(kept.project(), kept.fact().receiver()))
                .collect(Collectors.toSet());
        var names = work.programmes().names(ids).stream()
                .collect(Collectors.toMap(ProjectName::id, Function.identity()));
        return deliveries.stream().map(kept -> new DeliveryLine(kept, named(names, kept.project()),
                named(names, kept.fact().receiver()))).toList();
    }

    private static ProjectName named(Map<ProjectId, ProjectName> names, ProjectId id) {
        return Optional.ofNullable(names.get(id)).orElseThrow();
    }

    private Optional<LatestStatus> status(ProjectId id) {
        return dsl.select(STATUS_REPORT.REPORTED_ON, STATUS_REPORT.AUTHOR, STATUS_REPORT.SUMMARY)
                .from(STATUS_REPORT)
                .where(STATUS_REPORT.PROJECT_ID.eq(id.value()), STATUS_REPORT.PUBLISHED_AT.isNotNull())
                .orderBy(STATUS_REPORT.REPORTED_ON.desc(), STATUS_REPORT.ID.desc())
                .limit(1)
                .fetchOptional(row -> new LatestStatus(row.value1(), row.value2(), row.value3()));
    }
}
