package io.rolewright.matching.internal;

import io.rolewright.engine.ranking.FeatureList;
import io.rolewright.engine.ranking.Match;
import io.rolewright.engine.ranking.Wishes;
import io.rolewright.shared.CanonicalJson;
import io.rolewright.shared.DocumentId;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes decisions as receipts do, and reads them again. */
@Component
class ReceiptText {
    /** Raised when a receipt's members change their meaning. */
    private static final int FORM = 1;

    private final JsonMapper json;

    ReceiptText(JsonMapper json) {
        this.json = json;
    }

    /** What a search ranked. */
    String of(Ranked found, UnderstoodSearch search) {
        var features = FeatureList.bundled();
        var person = found.person();
        var text = json.createObjectNode()
                .put("kind", "search")
                .put("form", FORM)
                .put("job", search.job() == null ? null : search.job().text())
                .put("words", search.words() == null ? null : search.words().toString())
                .put("candidate", person.candidate().text())
                .put("document", person.document().text())
                .put("asOf", found.ranker().month().toString())
                .put("versions", found.ranker().versions(search.criteria().wishes()))
                .put("model", found.ranker().model());
        text.putObject("advert").put("sha256", HexFormat.of().formatHex(search.input()));
        text.putObject("profile")
                .put("id", person.id().text())
                .put("sha256", HexFormat.of().formatHex(person.input()));
        text.putObject("features").put("version", features.version()).put("sha256", features.sha256());
        text.set("wishes", json.readTree(search.criteria().wishes().json()));
        text.set("result", json.valueToTree(found.match()));
        return CanonicalJson.of(text);
    }

    String of(Matches.Stored match, Matches.Origin origin) {
        var place = match.place();
        var features = FeatureList.bundled();
        var text = json.createObjectNode()
                .put("kind", "match")
                .put("form", FORM)
                .put("match", place.id().text())
                .put("job", place.job().text())
                .put("candidate", place.candidate().text())
                .put("document", match.document().text())
                .put("asOf", origin.asOf().toString())
                .put("versions", match.versions())
                .put("model", origin.model());
        text.putObject("advert").put("id", match.advert().text()).put("sha256", origin.advert());
        text.putObject("profile").put("id", match.profile().text()).put("sha256", origin.person());
        text.putObject("features").put("version", features.version()).put("sha256", features.sha256());
        text.set("result", json.valueToTree(match.reasons()));
        return CanonicalJson.of(text);
    }

    Decision read(String canonical) {
        return new Decision((ObjectNode) json.readTree(canonical));
    }

    /** What a receipt says. */
    final class Decision {
        private final ObjectNode text;

        private Decision(ObjectNode text) {
            this.text = text;
        }

        /** Nothing once the candidate was erased. */
        @Nullable
        Double score() {
            return text.has("result") ? text.at("/result/score").asDouble() : null;
        }

        String versions() {
            return text.get("versions").asString();
        }

        DocumentId document() {
            return new DocumentId(UUID.fromString(text.get("document").asString()));
        }

        String asOf() {
            return text.get("asOf").asString();
        }

        /** Nothing where weights ranked. */
        @Nullable
        String model() {
            return text.get("model").isNull() ? null : text.get("model").asString();
        }

        /** Under which the advert that was ranked for is kept: the job, or the words of a search. */
        UUID advertOwner() {
            var job = text.get("job");
            return UUID.fromString((job.isNull() ? text.required("words") : job).asString());
        }

        /** None where a match was ranked. */
        Wishes wishes() {
            return text.has("wishes") ? Wishes.read(text.get("wishes").toString()) : Wishes.NONE;
        }

        String advert() {
            return text.at("/advert/sha256").asString();
        }

        String person() {
            return text.at("/profile/sha256").asString();
        }

        Match result() {
            return json.treeToValue(result(text), Match.class);
        }

        /** Whether another ranking gave the very same. */
        boolean resultIs(Match again) {
            return CanonicalJson.of(result(text)).equals(CanonicalJson.of(json.valueToTree(again)));
        }

        private static JsonNode result(ObjectNode text) {
            return text.required("result");
        }
    }
}
