package io.rolewright.reading;

import io.rolewright.models.GateFinding;
import io.rolewright.models.Model;
import io.rolewright.models.ModelUpdate;
import io.rolewright.models.ModelsApi;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.Promotion;
import io.rolewright.models.Promotion.Stage;
import io.rolewright.models.Running;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.health.ThisProcess;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Mira, who brings versions of a model and promotes them, and Noor, who approves. */
public final class Promoter {
    private static final Call MIRA = person("018f0000-0000-7000-8000-00000000000a");
    private static final Call NOOR = person("018f0000-0000-7000-8000-00000000000b");

    private final ModelsApi api;
    private final ModelsInternal models;
    private final String model;

    public Promoter(ApplicationContext server, String model) {
        this.api = server.getBean(ModelsApi.class);
        this.models = server.getBean(ModelsInternal.class);
        this.model = model;
    }

    private static Call person(String id) {
        var permissions = Set.of(Permission.READ_MODELS.text(), Permission.CHANGE_MODELS.text());
        return Call.of(Actor.user(new UserId(UUID.fromString(id)), permissions), "0af7651916cd43dd8448eb211c80319c");
    }

    /** A new version; its number. */
    public int register(String format, byte[] artefact) {
        return MIRA.ask(() -> Artefacts.register(models, model, format, artefact));
    }

    public List<GateFinding> gates(int version) {
        return MIRA.ask(() -> api.version(model, version)).gates();
    }

    /** How many gates a version has passed. */
    public long passed(int version) {
        return gates(version).stream().filter(GateFinding::passed).count();
    }

    /** Has a version approved, and makes it live. */
    public void promote(int version) {
        NOOR.ask(() -> api.approve(model, version));
        MIRA.ask(() -> api.update(new ModelUpdate(model, null, new Promotion(version, Stage.LIVE))));
    }

    public Model rollBack() {
        return MIRA.ask(() -> api.rollBack(model));
    }

    /** Whether there is something to roll back to. */
    public boolean hasPrevious() {
        return MIRA.ask(() -> api.find(model)).summary().previous() != null;
    }

    /** The services that run a version in this process. */
    public List<String> running(int version) {
        return MIRA.ask(() -> api.find(model)).running().stream()
                .filter(run -> run.version() == version && run.process().equals(ThisProcess.name()))
                .map(Running::service)
                .toList();
    }
}
