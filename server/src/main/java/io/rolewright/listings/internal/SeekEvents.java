package io.rolewright.listings.internal;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What SEEK's events say of adverts, whether it sends them or is asked for them. */
final class SeekEvents {
    private SeekEvents() {}

    /** An event that SEEK sent; nothing where it is about something else. */
    static Optional<News.Heard> heard(String type, JsonNode event) {
        var profileId = event.path("positionProfileId").asString("");
        return profileId.isEmpty()
                ? Optional.empty()
                : reply(type, profileId).map(reply -> new News.Heard(profileId, reply));
    }

    private static Optional<Reply> reply(String type, String profileId) {
        return switch (type) {
            case "PositionProfilePosted" -> Optional.of(Reply.Live.at(profileId));
            case "PositionProfileClosed" -> Optional.of(new Reply.Gone());
            default -> Optional.empty();
        };
    }

    /** A page of events. Its end is where to go on; where it is empty, that is where it began. */
    static News news(JsonNode page, Optional<String> since) {
        var heard = page.path("edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .flatMap(event -> heard(event.path("typeCode").asString(""), event).stream())
                .toList();
        var end = Optional.of(page.at("/pageInfo/endCursor").asString("")).filter(cursor -> !cursor.isEmpty());
        return new News(heard, end.or(() -> since));
    }
}
