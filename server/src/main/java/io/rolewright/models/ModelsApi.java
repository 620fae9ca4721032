package io.rolewright.models;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Models: everything learned or curated that reads and ranks, in versions that never change. */
@HttpExchange("/api/v1/models")
public interface ModelsApi {
    /**
     * Lists the models by name, with what is live.
     *
     * @param limit how many at most
     * @param cursor where to go on, from the page before
     * @return a page of models
     */
    @GetExchange
    @Allowed(Permission.READ_MODELS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<ModelSummary> list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Reads one model: its aliases, and which process runs which version since when.
     *
     * @param name the model's name
     * @return the model
     */
    @GetExchange("/{name}")
    @Allowed(Permission.READ_MODELS)
    @Answers(status = 404, code = "models.model-unknown")
    Model find(@PathVariable String name);

    /**
     * Lists the versions of a model, the newest first.
     *
     * @param name the model's name
     * @param at only the version that was live at this time; an empty page when none was
     * @param limit how many at most
     * @param cursor where to go on, from the page before
     * @return a page of versions
     */
    @GetExchange("/{name}/versions")
    @Allowed(Permission.READ_MODELS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 404, code = "models.model-unknown")
    Page<VersionSummary> versions(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Reads one version with its card, gates and approvals.
     *
     * @param name the model's name
     * @param version the version's number
     * @return the version
     */
    @GetExchange("/{name}/versions/{version}")
    @Allowed(Permission.READ_MODELS)
    @Answers(status = 404, code = "models.model-unknown")
    @Answers(status = 404, code = "models.version-unknown")
    ModelVersion version(@PathVariable String name, @PathVariable int version);

    /**
     * Adds a version, or promotes one.
     *
     * <p>A new version names an artefact whose bytes were sent before with {@code PUT /models/artifacts/{sha256}}; what is here
     * already, artefact and card alike, is answered as it is. A promotion to {@code SHADOW} needs nothing. A promotion to
     * {@code LIVE} needs all gates of the model passed, and the approval of somebody who neither brought the version nor
     * promotes it; every process runs it a moment later.
     *
     * @param update the model, with a new version or a promotion
     * @return the version
     */
    @PostExchange("/update")
    @Allowed(Permission.CHANGE_MODELS)
    @Answers(status = 404, code = "models.model-unknown")
    @Answers(status = 404, code = "models.version-unknown")
    @Answers(status = 409, code = "models.already-live")
    @Answers(status = 409, code = "models.approval-missing")
    @Answers(status = 409, code = "models.gate-failed")
    @Answers(status = 409, code = "models.gates-missing")
    @Answers(status = 422, code = "models.artifact-unknown")
    @Answers(status = 422, code = "models.card-incomplete")
    @Answers(status = 422, code = "models.card-malformed")
    @Answers(status = 422, code = "models.card-of-other-bytes")
    @Answers(status = 422, code = "models.format-unknown")
    @Answers(status = 422, code = "models.one-change")
    @Answers(status = 422, code = "models.parent-unknown")
    ModelVersion update(@RequestBody @Valid ModelUpdate update);

    /**
     * Approves that a version becomes live. Whoever brought the version cannot; once approved, it stays so until the version is
     * taken back.
     *
     * @param name the model's name
     * @param version the version's number
     * @return the version with its approvals
     */
    @PostExchange("/{name}/versions/{version}/approvals")
    @Allowed(Permission.CHANGE_MODELS)
    @Answers(status = 403, code = "models.approval-of-own")
    @Answers(status = 403, code = "models.person-needed")
    @Answers(status = 404, code = "models.model-unknown")
    @Answers(status = 404, code = "models.version-unknown")
    ModelVersion approve(@PathVariable String name, @PathVariable int version);

    /**
     * Takes the live version back: the one before it is live again. That can be done once; then something is to be promoted.
     *
     * @param name the model's name
     * @return the model as it is now
     */
    @PostExchange("/{name}/rollbacks")
    @Allowed(Permission.CHANGE_MODELS)
    @Answers(status = 404, code = "models.model-unknown")
    @Answers(status = 409, code = "models.no-previous")
    Model rollBack(@PathVariable String name);

    /**
     * Tells how a version does: latency, drift and what people thought of its answers, and which bounds hold.
     *
     * @param name the model's name
     * @param version the version's number; the live one unless given
     * @return what was measured
     */
    @GetExchange("/{name}/health")
    @Allowed(Permission.READ_MODELS)
    @Answers(status = 404, code = "models.model-unknown")
    @Answers(status = 404, code = "models.nothing-live")
    @Answers(status = 404, code = "models.version-unknown")
    ModelHealth health(@PathVariable String name, @RequestParam(required = false) @Nullable Integer version);
}
