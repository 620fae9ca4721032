package io.rolewright.models.internal;

import io.rolewright.models.Deployed;
import io.rolewright.models.GateReport;
import io.rolewright.models.ModelVersion;
import io.rolewright.models.ModelsInternal;
import io.rolewright.models.NewVersion;
import io.rolewright.models.Observation;
import io.rolewright.models.Promotion;
import io.rolewright.models.Reference;
import io.rolewright.models.RunReport;
import io.rolewright.models.StoredArtifact;
import io.rolewright.shared.ContractException;
import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ModelsInternal}. */
@RestController
class ModelsInternalController implements ModelsInternal {
    private final Manifest manifest;
    private final Artifacts artifacts;
    private final Versions versions;
    private final ModelReading reading;
    private final Reports reports;

    ModelsInternalController(
            Manifest manifest, Artifacts artifacts, Versions versions, ModelReading reading, Reports reports) {
        this.manifest = manifest;
        this.artifacts = artifacts;
        this.versions = versions;
        this.reading = reading;
        this.reports = reports;
    }

    @Override
    public StoredArtifact store(InputStreamResource content) {
        try {
            return artifacts.store(content.getInputStream());
        } catch (IOException failure) {
            throw ContractException.broken("models.artifact-not-stored");
        }
    }

    @Override
    public InputStreamResource open(String name, int version) {
        var row = versions.get(manifest.kind(name).name(), version);
        return new InputStreamResource(artifacts.open(row.artifact()));
    }

    @Override
    public Deployed deployed(String name) {
        return reading.deployed(manifest.kind(name));
    }

    @Override
    public ModelVersion version(String name, int version) {
        return reading.version(manifest.kind(name), version);
    }

    @Override
    public ModelVersion register(String name, NewVersion version) {
        return reports.register(manifest.kind(name), version);
    }

    @Override
    public ModelVersion promote(String name, Promotion promotion) {
        return reports.promote(manifest.kind(name), promotion);
    }

    @Override
    public void reportRun(String name, RunReport run) {
        reports.run(manifest.kind(name), run);
    }

    @Override
    public ModelVersion reportGates(String name, int version, GateReport gates) {
        return reports.gates(manifest.kind(name), version, gates);
    }

    @Override
    public void setReference(String name, int version, Reference reference) {
        reports.reference(manifest.kind(name), version, reference);
    }

    @Override
    public void reportObservation(String name, int version, Observation observation) {
        reports.observation(manifest.kind(name), version, observation);
    }
}
