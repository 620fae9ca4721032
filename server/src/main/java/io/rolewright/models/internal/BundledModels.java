package io.rolewright.models.internal;

import io.rolewright.models.NewVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings in the models of this jar whose hashes are not known: the first of a model goes live, later ones wait. */
@Component
class BundledModels {
    private static final Logger log = LoggerFactory.getLogger(BundledModels.class);

    private final Manifest manifest;
    private final ModelRows models;
    private final Versions versions;
    private final Artifacts artifacts;
    private final Registering registering;
    private final AliasMoves moves;
    private final AliasMoving moving;
    private final TransactionOperations transactions;

    BundledModels(
            Manifest manifest,
            ModelRows models,
            Versions versions,
            Artifacts artifacts,
            Registering registering,
            AliasMoves moves,
            AliasMoving moving,
            TransactionOperations transactions) {
        this.manifest = manifest;
        this.models = models;
        this.versions = versions;
        this.artifacts = artifacts;
        this.registering = registering;
        this.moves = moves;
        this.moving = moving;
        this.transactions = transactions;
    }

    /** Reads no artefact that is known. */
    void register() {
        var known = versions.known(
                manifest.kinds().stream().map(BundledModels::hash).toList());
        for (var kind : manifest.kinds()) {
            if (!known.contains(hash(kind))) {
                register(kind);
            }
        }
    }

    private static String hash(Kind kind) {
        return kind.hash(kind.bundled().sha256(), kind.bundled().card());
    }

    private void register(Kind kind) {
        try (var spool = Spool.of(out -> Packing.write(kind, out))) {
            if (!spool.artifact().sha256().equals(kind.bundled().sha256())) {
                log.error("{} is not what the manifest of this jar says, and is left out", kind.name());
                return;
            }
            artifacts.store(spool);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        transactions.executeWithoutResult(status -> add(kind));
    }

    private void add(Kind kind) {
        var id = models.lock(kind.name());
        var isFirst = versions.count(kind.name()) == 0;
        var bundled = kind.bundled();
        var number = registering.register(
                kind, new NewVersion(bundled.sha256(), kind.format(), bundled.card(), Map.of(), List.of()));
        if (isFirst) {
            moving.move(id, kind.name(), Aliases.NONE, Aliases.NONE.live(number), Who.acts());
        }
    }
}
