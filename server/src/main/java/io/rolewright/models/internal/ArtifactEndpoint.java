package io.rolewright.models.internal;

import io.rolewright.models.StoredArtifact;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes the bytes of models in, and gives them out. */
@RestController
class ArtifactEndpoint {
    private final Manifest manifest;
    private final Versions versions;
    private final Artifacts artifacts;

    ArtifactEndpoint(Manifest manifest, Versions versions, Artifacts artifacts) {
        this.manifest = manifest;
        this.versions = versions;
        this.artifacts = artifacts;
    }

    /**
     * Stores the bytes of a version that is to be added.
     *
     * <p>They must have the hash that the path names. The same bytes are stored once; those that no version names are forgotten
     * after a day.
     *
     * @param sha256 the hash of the bytes, SHA-256 in lower-case hexadecimal
     * @param content the bytes
     * @return hash and size
     */
    @PutMapping(path = "/api/v1/models/artifacts/{sha256}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Cost(Cost.DEAREST)
    @Allowed(Permission.CHANGE_MODELS)
    @Answers(status = 422, code = "models.artifact-empty")
    @Answers(status = 422, code = "models.artifact-other-hash")
    @Answers(status = 422, code = "models.artifact-too-large")
    StoredArtifact store(
            @PathVariable String sha256, @RequestBody(required = false) @Nullable InputStreamResource content)
            throws IOException {
        if (content == null) {
            throw ContractException.invalid("models.artifact-empty");
        }
        try (var bytes = content.getInputStream()) {
            return artifacts.store(bytes, sha256);
        }
    }

    /**
     * Downloads the artefact of a version.
     *
     * <p>It is checked against its hash before it leaves.
     *
     * @param name the model's name
     * @param version the version's number
     * @return the artefact's bytes
     */
    @GetMapping("/api/v1/models/{name}/versions/{version}/artifact")
    @Cost(Cost.DEAREST)
    @Allowed(Permission.READ_MODELS)
    @Answers(status = 404, code = "models.model-unknown")
    @Answers(status = 404, code = "models.version-unknown")
    @Answers(status = 500, code = "models.artifact-damaged")
    ResponseEntity<InputStreamResource> artifact(@PathVariable String name, @PathVariable int version) {
        var row = versions.get(manifest.kind(name).name(), version);
        var content = artifacts.open(row.artifact());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(row.artifact().size())
                .eTag("\"" + row.artifact().sha256() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(row))
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(content));
    }

    private static String attachment(Versions.Row row) {
        return ContentDisposition.attachment()
                .filename("%s-%d".formatted(row.model(), row.number()))
                .build()
                .toString();
    }
}
