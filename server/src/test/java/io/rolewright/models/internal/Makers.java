package io.rolewright.models.internal;

import io.rolewright.models.GateReport;
import io.rolewright.models.Model;
import io.rolewright.models.ModelUpdate;
import io.rolewright.models.ModelVersion;
import io.rolewright.models.ModelsApi;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.NewVersion;
import io.rolewright.models.Promotion;
import io.rolewright.models.Promotion.Stage;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.leases.Chores;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.InputStreamResource;

/** People and services who bring models and change them. */
final class Makers {
    static final String RANKER = "match-ranker";
    static final Call MIRA = person("018f0000-0000-7000-8000-00000000000a");
    static final Call NOOR = person("018f0000-0000-7000-8000-00000000000b");
    static final Call MATCHING = Call.of(Actor.service("matching"), "0af7651916cd43dd8448eb211c80319c");

    /** Whoever has the server's folder: nobody whom the platform knows. */
    static final Call OWNER =
            Call.of(new Actor("cli:owner", null, MIRA.actor().permissions()), "0af7651916cd43dd8448eb211c80319c");

    private static final List<String> GATES = List.of("quality", "fairness", "invariance", "latency");

    final ModelsApi api;
    final ModelsInternal internal;

    /** They come when the models of the jar are there. */
    Makers(ApplicationContext server) {
        api = server.getBean(ModelsApi.class);
        internal = server.getBean(ModelsInternal.class);
        run(server.getBean(Chores.class), ModelsConfiguration.BUNDLED);
    }

    /** Does a chore, after whoever else is at it. */
    static void run(Chores chores, String name) {
        while (!chores.run(name)) {
            Thread.onSpinWait();
        }
    }

    private static Call person(String id) {
        return Call.of(
                Actor.user(
                        new UserId(UUID.fromString(id)),
                        Set.of(Permission.READ_MODELS.text(), Permission.CHANGE_MODELS.text())),
                "0af7651916cd43dd8448eb211c80319c");
    }

    /** A new version of the ranker that somebody brings. */
    int version(Call who) {
        return version(who, UUID.randomUUID().toString());
    }

    int version(Call who, String words) {
        var artifact = MATCHING.ask(() -> internal.store(bytes(words))).sha256();
        var update = new ModelUpdate(RANKER, version(artifact), null);
        return who.ask(() -> api.update(update)).summary().version();
    }

    static InputStreamResource bytes(String words) {
        return new InputStreamResource(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
    }

    static NewVersion version(String artifact) {
        var card = "version=%s\nlicence=Apache-2.0\nsource=made up for a test\nsha256=%s"
                .formatted(artifact.substring(0, 8), artifact);
        return new NewVersion(artifact, "xgboost-json", card, Map.of(), List.of());
    }

    ModelVersion promote(Call who, int version, Stage to) {
        return who.ask(() -> api.update(new ModelUpdate(RANKER, null, new Promotion(version, to))));
    }

    ModelVersion approve(Call who, int version) {
        return who.ask(() -> api.approve(RANKER, version));
    }

    Model rollBack(Call who) {
        return who.ask(() -> api.rollBack(RANKER));
    }

    Model model() {
        return MIRA.ask(() -> api.find(RANKER));
    }

    void passGates(int version) {
        var results = GATES.stream()
                .map(gate -> new GateReport.Result(gate, true, 0.9, 0.8))
                .toList();
        as(MATCHING, () -> internal.reportGates(RANKER, version, new GateReport("matching", results)));
    }

    /** A version that has gone all the way. */
    int live() {
        var version = version(MIRA);
        passGates(version);
        approve(NOOR, version);
        promote(MIRA, version, Stage.LIVE);
        return version;
    }

    static <T> T as(Call who, Supplier<T> work) {
        return who.ask(work::get);
    }
}
