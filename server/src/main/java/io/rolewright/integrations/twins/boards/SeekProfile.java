package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An advert at SEEK, from its acceptance on. */
record SeekProfile(
        String id,
        String openingId,
        Input opening,
        Input content,
        String product,
        Instant accepted,
        Instant end,
        State state) {
    /** How far an advert has come. */
    enum State {
        ACCEPTED,
        LIVE,
        CLOSED
    }

    SeekProfile in(State other) {
        return new SeekProfile(id, openingId, opening, content, product, accepted, end, other);
    }

    SeekProfile saying(Input other, String newProduct, Instant newEnd) {
        return new SeekProfile(id, openingId, opening, other, newProduct, accepted, newEnd, state);
    }

    String hirer() {
        return opening.child("postingRequester").text("id");
    }

    /** What the publisher knows it by: its own reference, or else the key of its request. */
    String key(String idempotencyId) {
        return content.optional("seekHirerJobReference").orElse(idempotencyId);
    }

    boolean isLinkOut() {
        return !instruction().children("applicationMethods").isEmpty();
    }

    private Input instruction() {
        return content.children("postingInstructions").getFirst();
    }

    Map<String, @Nullable Object> shown() {
        var pay = content.child("offeredRemunerationPackage");
        return object(
                "__typename", "PostedPositionProfile",
                "profileId", SeekCatalogue.id(id),
                "jobCategories",
                        content.texts("jobCategories").stream()
                                .flatMap(category -> SeekCatalogue.childCategory(category).stream())
                                .map(SeekCatalogue::shown)
                                .toList(),
                "offeredRemunerationPackage", pay.members(),
                "positionFormattedDescriptions",
                        content.children("positionFormattedDescriptions").stream()
                                .map(Input::members)
                                .toList(),
                "positionLocation",
                        content.texts("positionLocation").stream()
                                .flatMap(place -> SeekCatalogue.location(place).stream())
                                .map(SeekCatalogue::shown)
                                .toList(),
                "positionOpening", shownOpening(),
                "positionOrganizations", List.of(SeekCatalogue.hirer(hirer())),
                "positionScheduleTypeCodes", null,
                "positionTitle", content.text("positionTitle"),
                "positionUri", id,
                "postingInstructions", List.of(shownInstruction()),
                "seekAnzWorkTypeCode", content.text("seekAnzWorkTypeCode"),
                "seekApplicationUri", isLinkOut() ? null : object("url", "https://www.seek.com.au/job/apply"),
                "seekBillingReference", content.optional("seekBillingReference").orElse(null),
                "seekCreatedBySelfIndicator", true,
                "seekHirerJobReference",
                        content.optional("seekHirerJobReference").orElse(null),
                "seekPartnerMetadata", content.optional("seekPartnerMetadata").orElse(null),
                "seekTypeCode", "PostedPositionProfile",
                "seekVideo",
                        content.has("seekVideo") ? content.child("seekVideo").members() : null);
    }

    Map<String, @Nullable Object> shownOpening() {
        var requester = opening.child("postingRequester");
        return object(
                "documentId", SeekCatalogue.id(openingId),
                "postingRequester",
                        object(
                                "id", SeekCatalogue.id(hirer()),
                                "name", SeekCatalogue.HIRERS.getOrDefault(hirer(), ""),
                                "personContacts",
                                        requester.children("personContacts").stream()
                                                .map(Input::members)
                                                .toList(),
                                "roleCode", requester.text("roleCode")),
                "seekPartnerMetadata", opening.optional("seekPartnerMetadata").orElse(null),
                "statusCode", opening.optional("statusCode").orElse("Active"));
    }

    private Map<String, @Nullable Object> shownInstruction() {
        return object(
                "applicationMethods",
                        instruction().children("applicationMethods").stream()
                                .map(Input::members)
                                .toList(),
                "brandingId",
                        product.equals("Basic")
                                ? null
                                : instruction().optional("brandingId").orElse(null),
                "start", accepted.toString(),
                "end", end.toString(),
                "seekAdvertisementProduct", object("label", product),
                "seekAnzAdvertisementType",
                        instruction().optional("seekAnzAdvertisementType").orElse(null));
    }
}
