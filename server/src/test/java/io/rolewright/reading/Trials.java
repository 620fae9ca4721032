package io.rolewright.reading;

import io.rolewright.events.models.VersionRegistered;
import io.rolewright.models.FakeModels;
import io.rolewright.models.GateFinding;
import io.rolewright.shared.ModelId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Brings versions in and tries them, as a service does that hears of them. */
public final class Trials {
    private final FakeModels models = new FakeModels();
    private final ModelGates gates;

    /** @param kinds what the service reads with */
    public Trials(String service, List<ModelKind<?>> kinds, Map<ModelKind<?>, Trial> trials) {
        kinds.forEach(kind -> models.with(kind.name(), kind.name()));
        var shelf = new ModelShelf();
        var live = new LiveModels<>(service, kinds, models, shelf, Function.identity());
        gates = new ModelGates(live, models, shelf, trials);
    }

    /** What a version shows, by the names of the gates. */
    public List<GateFinding> gates(ModelKind<?> kind, byte[] artefact) {
        var version = Artefacts.register(models, kind.name(), kind.name(), artefact);
        gates.tested(new VersionRegistered(new ModelId(new UUID(0, 1)), kind.name(), version, "0".repeat(64)));
        return models.version(kind.name(), version).gates();
    }
}
