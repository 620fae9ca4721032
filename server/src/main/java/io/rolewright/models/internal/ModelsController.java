package io.rolewright.models.internal;

import io.rolewright.models.Model;
import io.rolewright.models.ModelHealth;
import io.rolewright.models.ModelSummary;
import io.rolewright.models.ModelUpdate;
import io.rolewright.models.ModelVersion;
import io.rolewright.models.ModelsApi;
import io.rolewright.models.VersionSummary;
import io.rolewright.shared.Page;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ModelsApi}. */
@RestController
class ModelsController implements ModelsApi {
    private final Manifest manifest;
    private final ModelReading reading;
    private final ModelChanging changing;
    private final Health health;

    ModelsController(Manifest manifest, ModelReading reading, ModelChanging changing, Health health) {
        this.manifest = manifest;
        this.reading = reading;
        this.changing = changing;
        this.health = health;
    }

    @Override
    public Page<ModelSummary> list(int limit, @Nullable String cursor) {
        return reading.list(limit, cursor);
    }

    @Override
    public Model find(String name) {
        return reading.find(manifest.kind(name));
    }

    @Override
    public Page<VersionSummary> versions(String name, @Nullable Instant at, int limit, @Nullable String cursor) {
        var kind = manifest.kind(name);
        return at == null ? reading.versions(kind, limit, cursor) : reading.liveAt(kind, at);
    }

    @Override
    public ModelVersion version(String name, int version) {
        return reading.version(manifest.kind(name), version);
    }

    @Override
    public ModelVersion update(ModelUpdate update) {
        return changing.update(update);
    }

    @Override
    public ModelVersion approve(String name, int version) {
        return changing.approve(name, version);
    }

    @Override
    public Model rollBack(String name) {
        return changing.rollBack(name);
    }

    @Override
    public ModelHealth health(String name, @Nullable Integer version) {
        return health.of(manifest.kind(name), version);
    }
}
