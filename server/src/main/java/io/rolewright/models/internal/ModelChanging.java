package io.rolewright.models.internal;

import io.rolewright.models.Model;
import io.rolewright.models.ModelUpdate;
import io.rolewright.models.ModelVersion;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import org.springframework.stereotype.Component;

/** What people and programs change from outside, each change once. */
@Component
class ModelChanging {
    private final Manifest manifest;
    private final ModelReading reading;
    private final Registering registering;
    private final Promoting promoting;
    private final RollingBack rollingBack;
    private final Once once;

    ModelChanging(
            Manifest manifest,
            ModelReading reading,
            Registering registering,
            Promoting promoting,
            RollingBack rollingBack,
            Once once) {
        this.manifest = manifest;
        this.reading = reading;
        this.registering = registering;
        this.promoting = promoting;
        this.rollingBack = rollingBack;
        this.once = once;
    }

    /** @throws ContractException {@code models.one-change} (422) */
    ModelVersion update(ModelUpdate update) {
        var kind = manifest.kind(update.name());
        var added = update.newVersion();
        var promotion = update.promotion();
        if (added != null && promotion == null) {
            return once.execute(() -> reading.version(kind, registering.register(kind, added)));
        }
        if (promotion != null && added == null) {
            return once.execute(() -> {
                promoting.promote(kind, promotion);
                return reading.version(kind, promotion.version());
            });
        }
        throw ContractException.invalid("models.one-change");
    }

    ModelVersion approve(String name, int version) {
        var kind = manifest.kind(name);
        return once.execute(() -> {
            promoting.approve(kind, version);
            return reading.version(kind, version);
        });
    }

    Model rollBack(String name) {
        var kind = manifest.kind(name);
        return once.execute(() -> {
            rollingBack.rollBack(kind);
            return reading.find(kind);
        });
    }
}
