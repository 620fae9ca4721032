package io.rolewright.models;

import java.util.List;
import java.util.Map;

/**
 * One version of a model; what it is made of never changes.
 *
 * @param name the model's name
 * @param summary number, hash and aliases
 * @param artifact its bytes
 * @param format how the bytes are to be read
 * @param card what it is, as a Java properties text; the hash covers it
 * @param training what it was trained on, or made from
 * @param metrics what was measured of it when it was made, by name
 * @param parents the hashes of the versions that it was made from
 * @param gates what its users have found, the last result of each gate
 * @param approvals who approved that it becomes live
 */
public record ModelVersion(
        String name,
        VersionSummary summary,
        StoredArtifact artifact,
        String format,
        String card,
        String training,
        Map<String, Double> metrics,
        List<String> parents,
        List<GateFinding> gates,
        List<Approval> approvals) {
    public ModelVersion {
        metrics = Map.copyOf(metrics);
        parents = List.copyOf(parents);
        gates = List.copyOf(gates);
        approvals = List.copyOf(approvals);
    }
}
