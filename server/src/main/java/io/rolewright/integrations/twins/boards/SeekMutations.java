package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.TypeRuntimeWiring;

/** What SEEK can be told to do. */
final class SeekMutations {
    private final SeekParts seek;

    SeekMutations(SeekParts seek) {
        this.seek = seek;
    }

    TypeRuntimeWiring.Builder wire(TypeRuntimeWiring.Builder mutation) {
        return mutation.dataFetcher("postPosition", writing(this::post))
                .dataFetcher(
                        "createCandidateProcessHistoryItem",
                        writing(environment -> seek.candidates().told(Graphql.input(environment))))
                .dataFetcher("postPositionProfileForOpening", writing(this::postForOpening))
                .dataFetcher(
                        "updatePostedPositionProfile",
                        writing(environment -> changed(seek.positions()
                                .update(
                                        Graphql.input(environment).child("positionProfile"),
                                        Graphql.request(environment)))))
                .dataFetcher(
                        "closePostedPositionProfile",
                        writing(environment -> changed(seek.positions()
                                .close(Graphql.input(environment)
                                        .child("positionProfile")
                                        .text("profileId")))))
                .dataFetcher(
                        "createWebhookSubscription",
                        writing(environment -> seek.subscriptions().create(wanted(environment))))
                .dataFetcher(
                        "deleteWebhookSubscription",
                        writing(environment -> seek.subscriptions().delete(wanted(environment))))
                .dataFetcher(
                        "updateWebhookSubscriptionDeliveryConfiguration",
                        writing(environment -> seek.subscriptions().updateDelivery(wanted(environment))))
                .dataFetcher(
                        "updateWebhookSubscriptionSigningConfiguration",
                        writing(environment -> seek.subscriptions().updateSigning(wanted(environment))))
                .dataFetcher("replayWebhookSubscription", writing(this::replay));
    }

    /** A fetcher of something that changes SEEK, which a token for reading may not. */
    private DataFetcher<Object> writing(DataFetcher<Object> fetcher) {
        return environment -> {
            seek.access().requireWriting(Graphql.request(environment));
            return fetcher.get(environment);
        };
    }

    private Object post(DataFetchingEnvironment environment) {
        var posted = seek.positions().post(Graphql.input(environment), Graphql.request(environment));
        var opening = object("documentId", SeekCatalogue.id(posted.profile().openingId()));
        var profile = object("profileId", SeekCatalogue.id(posted.profile().id()));
        return posted.isConflict()
                ? object(
                        "__typename", "PostPositionPayload_Conflict",
                        "conflictingPositionOpening", opening,
                        "conflictingPositionProfile", profile)
                : object(
                        "__typename", "PostPositionPayload_Success",
                        "positionOpening", opening,
                        "positionProfile", profile);
    }

    private Object postForOpening(DataFetchingEnvironment environment) {
        var posted = seek.positions()
                .postForOpening(Graphql.input(environment).child("positionProfile"), Graphql.request(environment));
        var profile = object("profileId", SeekCatalogue.id(posted.profile().id()));
        return posted.isConflict()
                ? object(
                        "__typename",
                        "PostPositionProfileForOpeningPayload_Conflict",
                        "conflictingPositionProfile",
                        profile)
                : object("__typename", "PostPositionProfileForOpeningPayload_Success", "positionProfile", profile);
    }

    private static Object changed(SeekProfile profile) {
        return object("positionProfile", object("profileId", SeekCatalogue.id(profile.id())));
    }

    private Object replay(DataFetchingEnvironment environment) {
        var input = Graphql.input(environment);
        var subscription = seek.subscriptions().get(wanted(environment).text("id"));
        SeekRules.require(
                input.has("eventIds") != input.has("filter"), "name events by eventIds or by filter, not both");
        SeekRules.require(input.texts("eventIds").size() <= 100, "eventIds has more than 100 elements");
        var filter = input.child("filter");
        seek.events().all().stream()
                .filter(event -> input.has("eventIds")
                        ? input.texts("eventIds").contains(event.id())
                        : isReplayed(subscription, event, filter))
                .forEach(event -> seek.deliveries().enqueue(subscription.id(), event));
        return object("webhookSubscription", subscription.shown());
    }

    private boolean isReplayed(SeekSubscriptions.Subscription subscription, SeekEvents.SeekEvent event, Input filter) {
        return subscription.wants(event)
                && !event.created().isBefore(SeekEvents.time(filter.text("createdAfterDateTime")))
                && !event.created().isAfter(SeekEvents.time(filter.text("createdBeforeDateTime")))
                && (filter.text("replayDeliveredEventsIndicator").equals("true")
                        || !seek.deliveries().isDelivered(subscription.id(), event));
    }

    private static Input wanted(DataFetchingEnvironment environment) {
        return Graphql.input(environment).child("webhookSubscription");
    }
}
