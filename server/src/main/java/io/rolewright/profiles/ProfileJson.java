package io.rolewright.profiles;

import io.rolewright.engine.resume.Profile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stored profiles, those of earlier releases too. */
public final class ProfileJson {
    private ProfileJson() {}

    /** Reads what {@code json} wrote; a profile from before 0.4 says nothing about rights to work. */
    public static Profile read(JsonMapper json, JsonNode stored) {
        var profile = (ObjectNode) stored;
        profile.withArray("workRights");
        return json.treeToValue(profile, Profile.class);
    }
}
