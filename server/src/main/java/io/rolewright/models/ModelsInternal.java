package io.rolewright.models;

import jakarta.validation.Valid;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Models for the services that use them. A service takes what is {@link #deployed}, swaps when it hears {@code AliasMoved} at a
 * local subscription, and says what it runs. An unknown model is {@code models.model-unknown} (404), an unknown version
 * {@code models.version-unknown} (404).
 */
@HttpExchange("/internal/v1/models")
public interface ModelsInternal {
    /**
     * Stores the bytes of a version; the same bytes are stored once. Bytes that no version names are forgotten after a day.
     *
     * @param content read to its end; closing it is the caller's work
     * @throws io.rolewright.shared.ContractException {@code models.artifact-empty} or {@code models.artifact-too-large} (422)
     */
    @PutExchange("/artifacts")
    StoredArtifact store(@RequestBody InputStreamResource content);

    /**
     * The bytes of a version, checked against their hash; closing them is the caller's work.
     *
     * @throws io.rolewright.shared.ContractException {@code models.artifact-damaged} (500)
     */
    @GetExchange("/{name}/versions/{version}/artifact")
    InputStreamResource open(@PathVariable String name, @PathVariable int version);

    /** What is to be run. */
    @GetExchange("/{name}/deployed")
    Deployed deployed(@PathVariable String name);

    /** One version. */
    @GetExchange("/{name}/versions/{version}")
    ModelVersion version(@PathVariable String name, @PathVariable int version);

    /**
     * Adds a version; one with the same content is answered as it is.
     *
     * @throws io.rolewright.shared.ContractException {@code models.artifact-unknown}, {@code models.card-incomplete},
     *     {@code models.card-malformed}, {@code models.card-of-other-bytes}, {@code models.format-unknown} or
     *     {@code models.parent-unknown} (422)
     */
    @PostExchange("/{name}/versions")
    ModelVersion register(@PathVariable String name, @RequestBody @Valid NewVersion version);

    /**
     * Promotes a version, by the same rules as for people.
     *
     * @throws io.rolewright.shared.ContractException {@code models.already-live}, {@code models.approval-missing},
     *     {@code models.gate-failed} or {@code models.gates-missing} (409)
     */
    @PostExchange("/{name}/promotions")
    ModelVersion promote(@PathVariable String name, @RequestBody @Valid Promotion promotion);

    /** Says which version a process runs. */
    @PutExchange("/{name}/running")
    void reportRun(@PathVariable String name, @RequestBody @Valid RunReport run);

    /** Says what gates of a version have shown; of each gate the last word counts. */
    @PostExchange("/{name}/versions/{version}/gates")
    ModelVersion reportGates(
            @PathVariable String name, @PathVariable int version, @RequestBody @Valid GateReport gates);

    /** Says what a version saw and said when it was made; replaces what was said before. */
    @PutExchange("/{name}/versions/{version}/reference")
    void setReference(@PathVariable String name, @PathVariable int version, @RequestBody @Valid Reference reference);

    /**
     * Says what a version has seen and said.
     *
     * @throws io.rolewright.shared.ContractException {@code models.edges-differ} (422) when edges are not those of the reference
     *     or of what was reported before
     */
    @PostExchange("/{name}/versions/{version}/observations")
    void reportObservation(
            @PathVariable String name, @PathVariable int version, @RequestBody @Valid Observation observation);
}
