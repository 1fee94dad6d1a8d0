package no.faseport.store;

import static no.faseport.store.schema.Tables.ASSET_LIFE;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.AssetLife;
import no.faseport.economy.AssetLifeId;
import no.faseport.project.ProjectId;
import no.faseport.store.schema.tables.records.AssetLifeRecord;
import org.jooq.DSLContext;

/// How long what projects invest in is expected to last, for those where it is known.
public final class AssetLives {
    private final DSLContext dsl;
    private final Recorder recorder;

    AssetLives(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// All of them, in no order.
    public List<AssetLife> all() {
        return dsl.selectFrom(ASSET_LIFE)
                .fetch(AssetLives::life);
    }

    /// What is known of one project.
    public Optional<AssetLife> of(ProjectId project) {
        return dsl.fetchOptional(ASSET_LIFE, ASSET_LIFE.PROJECT_ID.eq(project.value())).map(AssetLives::life);
    }

    /// States the life of what `project` invests in, which nobody has stated.
    public void add(ProjectId project, int years) {
        var row = recorder.blank(ASSET_LIFE, Uid.next());
        row.setProjectId(project.value());
        row.setLifetime(years);
        recorder.insert(row);
    }

    /// Changes what was stated and stands as it was read; [LostUpdate] where it does not.
    public void save(AssetLife life) {
        var row = recorder.current(ASSET_LIFE, life.id().value(), life.version());
        row.setLifetime(life.years());
        recorder.update(row);
    }

    /// Takes back what was stated and stands as it was read; [LostUpdate] where it does not.
    public void remove(AssetLife life) {
        recorder.delete(ASSET_LIFE, life.id().value(), life.version());
    }

    private static AssetLife life(AssetLifeRecord row) {
        return new AssetLife(new AssetLifeId(row.getId()), row.getVersion(), new ProjectId(row.getProjectId()),
                row.getLifetime());
    }
}
