package io.rolewright.matching.internal;

import io.rolewright.adverts.AdvertJson;
import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.profiles.ProfileJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads kept inputs. */
@Component
class InputText {
    private final JsonMapper json;

    InputText(JsonMapper json) {
        this.json = json;
    }

    /** A person as they were ranked. */
    record Person(Profile features, Wording wording) {}

    Advert advert(String body) {
        return AdvertJson.read(json, json.readTree(body));
    }

    Person person(String body) {
        var text = json.readTree(body);
        return new Person(
                ProfileJson.read(json, text.get("features")), json.treeToValue(text.get("wording"), Wording.class));
    }
}
