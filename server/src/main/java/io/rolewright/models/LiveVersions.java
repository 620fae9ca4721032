package io.rolewright.models;

import java.util.List;

/**
 * What is live of some models.
 *
 * @param versions one of each, in the order of their names; none of a model of which nothing is live
 */
public record LiveVersions(List<LiveVersion> versions) {
    public LiveVersions {
        versions = List.copyOf(versions);
    }
}
