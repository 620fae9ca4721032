package io.rolewright.models;

import io.rolewright.events.models.Alias;
import io.rolewright.models.Promotion.Stage;
import io.rolewright.shared.ContractException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;

/**
 * Models in memory, for tests of services that use them; it knows those that it was told of. Nobody has to approve anything, and
 * what is reported can be looked at. One thread at a time.
 */
public final class FakeModels implements ModelsInternal {
    private static final Instant THEN = Instant.parse("2026-01-05T09:00:00Z");

    private final Map<String, Kept> models = new HashMap<>();
    private final Map<String, byte[]> artifacts = new HashMap<>();
    private final List<RunReport> runs = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();

    /** One model. */
    private record Kept(
            String name,
            String format,
            List<String> gates,
            List<Version> versions,
            Map<Alias, Integer> aliases,
            AtomicInteger moves) {
        Version get(int number) {
            if (number < 1 || number > versions.size()) {
                throw ContractException.notFound("models.version-unknown", name, number);
            }
            return versions.get(number - 1);
        }
    }

    /** One version of it. */
    private record Version(
            NewVersion given, String hash, Properties card, Map<String, GateFinding> gates, References references) {}

    /** The scores that a version was made with. */
    private static final class References {
        private @Nullable Distribution scores;
    }

    /** The same fake, with a model. */
    public FakeModels with(String model, String format, String... gates) {
        models.put(
                model,
                new Kept(
                        model,
                        format,
                        List.of(gates),
                        new ArrayList<>(),
                        new EnumMap<>(Alias.class),
                        new AtomicInteger()));
        return this;
    }

    /** Which versions were said to run, in their order. */
    public List<RunReport> runs() {
        return List.copyOf(runs);
    }

    /** The models of which bytes were asked for. */
    public List<String> opened() {
        return List.copyOf(opened);
    }

    /** What versions were said to have seen, in its order. */
    public List<Observation> observations() {
        return List.copyOf(observations);
    }

    @Override
    public StoredArtifact store(InputStreamResource content) {
        try (var stream = content.getInputStream()) {
            var bytes = stream.readAllBytes();
            if (bytes.length == 0) {
                throw ContractException.invalid("models.artifact-empty");
            }
            artifacts.put(sha256(bytes), bytes);
            return new StoredArtifact(sha256(bytes), bytes.length);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public InputStreamResource open(String name, int version) {
        var bytes = bytes(model(name).get(version).given());
        opened.add(name);
        return new InputStreamResource(new ByteArrayInputStream(bytes));
    }

    private byte[] bytes(NewVersion version) {
        return Optional.ofNullable(artifacts.get(version.artifact()))
                .orElseThrow(() -> ContractException.invalid("models.artifact-unknown", version.artifact()));
    }

    @Override
    public Deployed deployed(String name) {
        var aliases = model(name).aliases();
        // Each of its moves comes a second after the one before.
        return new Deployed(
                named(name, aliases.get(Alias.LIVE)),
                named(name, aliases.get(Alias.SHADOW)),
                aliases.containsKey(Alias.LIVE)
                        ? THEN.plusSeconds(model(name).moves().get())
                        : null);
    }

    private @Nullable ModelVersion named(String name, @Nullable Integer version) {
        return version == null ? null : version(name, version);
    }

    @Override
    public ModelVersion version(String name, int number) {
        var model = model(name);
        var version = model.get(number);
        var given = version.given();
        var size = bytes(given).length;
        var aliases = model.aliases().entrySet().stream()
                .filter(alias -> alias.getValue() == number)
                .map(Map.Entry::getKey)
                .toList();
        var label = version.card().getProperty("version");
        var licence = version.card().getProperty("licence");
        return new ModelVersion(
                name,
                new VersionSummary(number, label, version.hash(), size, licence, aliases, THEN, "service:matching"),
                new StoredArtifact(given.artifact(), size),
                given.format(),
                given.card(),
                version.card().getProperty("source"),
                given.metrics(),
                given.parents(),
                List.copyOf(version.gates().values()),
                List.of());
    }

    @Override
    public ModelVersion register(String name, NewVersion given) {
        var model = model(name);
        if (!given.format().equals(model.format())) {
            throw ContractException.invalid("models.format-unknown", name, model.format());
        }
        var card = card(given.card());
        var hash =
                sha256((name + bytes(given).length + given.artifact() + given.card()).getBytes(StandardCharsets.UTF_8));
        var hashes = model.versions().stream().map(Version::hash).toList();
        if (!hashes.containsAll(given.parents())) {
            throw ContractException.invalid("models.parent-unknown", given.parents());
        }
        if (!hashes.contains(hash)) {
            model.versions().add(new Version(given, hash, card, new TreeMap<>(), new References()));
            return version(name, model.versions().size());
        }
        return version(name, hashes.indexOf(hash) + 1);
    }

    private static Properties card(String text) {
        var card = new Properties();
        try {
            card.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (!card.keySet().containsAll(List.of("version", "licence", "source"))) {
            throw ContractException.invalid("models.card-incomplete", "version, licence and source");
        }
        return card;
    }

    @Override
    public ModelVersion promote(String name, Promotion promotion) {
        var model = model(name);
        var version = model.get(promotion.version());
        if (promotion.to() == Stage.LIVE) {
            if (version.gates().values().stream().anyMatch(gate -> !gate.passed())) {
                throw ContractException.conflict("models.gate-failed", name, promotion.version(), "some");
            }
            if (!version.gates().keySet().containsAll(model.gates())) {
                throw ContractException.conflict("models.gates-missing", name, promotion.version(), "some");
            }
            Optional.ofNullable(model.aliases().get(Alias.LIVE))
                    .ifPresent(live -> model.aliases().put(Alias.PREVIOUS, live));
            model.aliases().remove(Alias.SHADOW, promotion.version());
            model.moves().incrementAndGet();
        }
        model.aliases().put(promotion.to() == Stage.LIVE ? Alias.LIVE : Alias.SHADOW, promotion.version());
        return version(name, promotion.version());
    }

    @Override
    public void reportRun(String name, RunReport run) {
        model(name).get(run.version());
        runs.add(run);
    }

    @Override
    public ModelVersion reportGates(String name, int version, GateReport report) {
        var gates = model(name).get(version).gates();
        report.results()
                .forEach(gate -> gates.put(
                        gate.gate(),
                        new GateFinding(
                                gate.gate(), gate.passed(), gate.value(), gate.bound(), report.consumer(), THEN)));
        return version(name, version);
    }

    @Override
    public void setReference(String name, int version, Reference reference) {
        model(name).get(version).references().scores = reference.scores();
    }

    @Override
    public void reportObservation(String name, int version, Observation observation) {
        var expected = model(name).get(version).references().scores;
        var scores = observation.scores();
        if (expected != null && scores != null && !scores.edges().equals(expected.edges())) {
            throw ContractException.invalid("models.edges-differ", "scores");
        }
        observations.add(observation);
    }

    private Kept model(String name) {
        return Optional.ofNullable(models.get(name))
                .orElseThrow(() -> ContractException.notFound("models.model-unknown", name));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
