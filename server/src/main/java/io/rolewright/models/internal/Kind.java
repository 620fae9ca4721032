package io.rolewright.models.internal;

import java.util.List;

/**
 * A model that the manifest lists.
 *
 * @param name its name
 * @param purpose what it is for
 * @param format how its artefacts are to be read
 * @param gates what a version must pass before it becomes live
 * @param bundled the version in this jar
 */
record Kind(String name, String purpose, String format, List<String> gates, Bundled bundled) {
    Kind {
        gates = List.copyOf(gates);
    }

    /**
     * The version in a jar.
     *
     * @param files the resources that make up its artefact
     * @param card the card's text
     * @param sha256 the hash that the artefact has to have
     */
    record Bundled(List<String> files, String card, String sha256) {
        Bundled {
            files = List.copyOf(files);
        }
    }

    /** Whether an artefact of several files is one zip of them. */
    boolean isZip() {
        return format.endsWith("-zip");
    }

    /** Names the content of a version with this artefact and card. */
    String hash(String artifact, String card) {
        return ContentHash.of(name, format, artifact, card);
    }
}
