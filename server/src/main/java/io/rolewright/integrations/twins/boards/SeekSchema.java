package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which part of SEEK answers which field. */
final class SeekSchema {
    private static final TypeResolver BY_NAME = environment -> {
        Map<String, Object> object = environment.getObject();
        return environment.getSchema().getObjectType(String.valueOf(object.get("__typename")));
    };

    private final SeekPositions positions;
    private final SeekProducts products;
    private final SeekEvents events;
    private final SeekSubscriptions subscriptions;
    private final SeekDeliveries deliveries;
    private final SeekCandidates candidates;
    private final SeekAccess access;

    SeekSchema(
            SeekPositions positions,
            SeekProducts products,
            SeekEvents events,
            SeekSubscriptions subscriptions,
            SeekDeliveries deliveries,
            SeekCandidates candidates,
            SeekAccess access) {
        this.positions = positions;
        this.products = products;
        this.events = events;
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.candidates = candidates;
        this.access = access;
    }

    RuntimeWiring.Builder wire(RuntimeWiring.Builder wiring) {
        for (var type : List.of(
                "PositionProfile",
                "Event",
                "PostPositionPayload",
                "PostPositionProfileForOpeningPayload",
                "CreateWebhookSubscriptionPayload",
                "UpdateWebhookSubscriptionDeliveryConfigurationPayload")) {
            wiring.type(type, builder -> builder.typeResolver(BY_NAME));
        }
        for (var type : List.of("PositionProfilePostedEvent", "PositionProfileClosedEvent")) {
            wiring.type(type, builder -> builder.dataFetcher("positionProfile", this::profileOfEvent));
        }
        return wiring.scalar(GraphqlTime.SCALAR)
                .type("Query", this::queries)
                .type("Mutation", this::mutations)
                .type("PositionOpening", builder -> builder.dataFetcher("positionProfiles", this::profilesOfOpening))
                .type(
                        "CandidateApplicationCreatedEvent",
                        builder -> builder.dataFetcher(
                                "candidateApplicationProfile",
                                environment -> candidates
                                        .profile(source(environment, "candidateApplicationProfileId"))
                                        .orElse(null)))
                .type("WebhookSubscription", builder -> builder.dataFetcher("webhookRequests", this::requests));
    }

    private TypeRuntimeWiring.Builder queries(TypeRuntimeWiring.Builder query) {
        return query.dataFetcher("version", environment -> "1.0.0")
                .dataFetcher("advertisementProducts", this::products)
                .dataFetcher("candidate", byId(id -> candidates.candidate(id).orElse(null)))
                .dataFetcher(
                        "candidateProfile", byId(id -> candidates.profile(id).orElse(null)))
                .dataFetcher(
                        "event",
                        byId(id ->
                                events.find(id).map(SeekEvents.SeekEvent::shown).orElse(null)))
                .dataFetcher("events", this::events)
                .dataFetcher("hiringOrganizations", this::hirers)
                .dataFetcher(
                        "jobCategories",
                        environment -> SeekCatalogue.CATEGORIES.stream()
                                .map(SeekCatalogue::shown)
                                .toList())
                .dataFetcher("jobCategorySuggestions", this::suggestedCategories)
                .dataFetcher("locationSuggestions", this::suggestedLocations)
                .dataFetcher(
                        "positionOpening",
                        byId(id -> positions
                                .opening(id)
                                .map(SeekProfile::shownOpening)
                                .orElse(null)))
                .dataFetcher(
                        "positionProfile",
                        byId(id -> positions.find(id).map(SeekProfile::shown).orElse(null)))
                .dataFetcher(
                        "postedPositionProfilePreview",
                        environment -> object("previewUri", object("url", "https://job-ad-preview.seek.com/twin")))
                .dataFetcher("webhookSubscriptions", environment -> single(subscriptions.shown()));
    }

    private TypeRuntimeWiring.Builder mutations(TypeRuntimeWiring.Builder mutation) {
        return mutation.dataFetcher("postPosition", writing(this::post))
                .dataFetcher("postPositionProfileForOpening", writing(this::postForOpening))
                .dataFetcher(
                        "updatePostedPositionProfile",
                        writing(environment -> changed(positions.update(
                                Graphql.input(environment).child("positionProfile"), Graphql.request(environment)))))
                .dataFetcher(
                        "closePostedPositionProfile",
                        writing(environment -> changed(positions.close(Graphql.input(environment)
                                .child("positionProfile")
                                .text("profileId")))))
                .dataFetcher(
                        "createWebhookSubscription", writing(environment -> subscriptions.create(wanted(environment))))
                .dataFetcher(
                        "deleteWebhookSubscription", writing(environment -> subscriptions.delete(wanted(environment))))
                .dataFetcher(
                        "updateWebhookSubscriptionDeliveryConfiguration",
                        writing(environment -> subscriptions.updateDelivery(wanted(environment))))
                .dataFetcher(
                        "updateWebhookSubscriptionSigningConfiguration",
                        writing(environment -> subscriptions.updateSigning(wanted(environment))))
                .dataFetcher("replayWebhookSubscription", writing(this::replay));
    }

    /** A fetcher of something that changes SEEK, which a token for reading may not. */
    private DataFetcher<Object> writing(DataFetcher<Object> fetcher) {
        return environment -> {
            access.requireWriting(Graphql.request(environment));
            return fetcher.get(environment);
        };
    }

    private static DataFetcher<@Nullable Object> byId(Function<String, @Nullable Object> find) {
        return environment -> find.apply(String.valueOf(environment.<Object>getArgument("id")));
    }

    private Object post(DataFetchingEnvironment environment) {
        var posted = positions.post(Graphql.input(environment), Graphql.request(environment));
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
        var posted = positions.postForOpening(
                Graphql.input(environment).child("positionProfile"), Graphql.request(environment));
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
        var subscription = subscriptions.get(wanted(environment).text("id"));
        SeekRules.require(
                input.has("eventIds") != input.has("filter"), "name events by eventIds or by filter, not both");
        SeekRules.require(input.texts("eventIds").size() <= 100, "eventIds has more than 100 elements");
        var filter = input.child("filter");
        events.all().stream()
                .filter(event -> input.has("eventIds")
                        ? input.texts("eventIds").contains(event.id())
                        : isReplayed(subscription, event, filter))
                .forEach(event -> deliveries.enqueue(subscription.id(), event));
        return object("webhookSubscription", subscription.shown());
    }

    private boolean isReplayed(SeekSubscriptions.Subscription subscription, SeekEvents.SeekEvent event, Input filter) {
        return subscription.wants(event)
                && !event.created().isBefore(SeekEvents.time(filter.text("createdAfterDateTime")))
                && !event.created().isAfter(SeekEvents.time(filter.text("createdBeforeDateTime")))
                && (filter.text("replayDeliveredEventsIndicator").equals("true")
                        || !deliveries.isDelivered(subscription.id(), event));
    }

    private Object products(DataFetchingEnvironment environment) {
        var profile = Input.of(environment.getArgument("positionProfile"));
        profile.texts("positionOrganizations").forEach(SeekRules::related);
        SeekRules.require(
                profile.texts("jobCategories").stream()
                        .allMatch(id -> SeekCatalogue.childCategory(id).isPresent()),
                "jobCategories must name a child category");
        var selected = String.valueOf(environment.<Object>getArgument("selectedAdvertisementProductId"));
        return object(
                "information",
                "Prices exclude GST.",
                "products",
                products.offered(profile, selected, Graphql.request(environment)));
    }

    private Object events(DataFetchingEnvironment environment) {
        var arguments = new Input(environment.getArguments());
        SeekRules.require(arguments.text("schemeId").equals(SeekCatalogue.SCHEME), "schemeId is not of this token");
        var filter = arguments.child("filter");
        var subscription = filter.optional("subscriptionId").map(subscriptions::get);
        return events.page(
                arguments,
                event -> subscription
                        .map(wanted -> wanted.wants(event)
                                && (!filter.has("deliveredIndicator")
                                        || filter.text("deliveredIndicator")
                                                .equals(String.valueOf(deliveries.isDelivered(wanted.id(), event)))))
                        .orElse(true));
    }

    private Object hirers(DataFetchingEnvironment environment) {
        var search =
                Input.of(environment.getArgument("filter")).text("nameSearch").toLowerCase(Locale.ROOT);
        return single(SeekCatalogue.HIRERS.entrySet().stream()
                .filter(hirer -> hirer.getValue().toLowerCase(Locale.ROOT).contains(search))
                .sorted(Map.Entry.comparingByKey())
                .map(hirer -> SeekCatalogue.hirer(hirer.getKey()))
                .toList());
    }

    private Object suggestedLocations(DataFetchingEnvironment environment) {
        var arguments = new Input(environment.getArguments());
        return SeekCatalogue.suggested(arguments.text("text")).stream()
                .limit(arguments.whole("first", 5))
                .map(location -> object("location", SeekCatalogue.shown(location)))
                .toList();
    }

    /** Categories that share a word with the title, or the one for all others. */
    private Object suggestedCategories(DataFetchingEnvironment environment) {
        var arguments = new Input(environment.getArguments());
        var title = arguments.child("positionProfile").text("positionTitle").toLowerCase(Locale.ROOT);
        var children = SeekCatalogue.CATEGORIES.stream()
                .flatMap(parent -> parent.children().stream())
                .toList();
        var found = children.stream()
                .filter(category -> List.of(
                                category.name().toLowerCase(Locale.ROOT).split("[^a-z]+", -1))
                        .stream()
                        .anyMatch(word -> word.length() > 3 && title.contains(word.substring(0, 4))))
                .toList();
        return (found.isEmpty() ? List.of(children.getLast()) : found)
                .stream()
                        .limit(arguments.whole("first", 3))
                        .map(category -> object("confidence", 0.8, "jobCategory", SeekCatalogue.shown(category)))
                        .toList();
    }

    private @Nullable Object profileOfEvent(DataFetchingEnvironment environment) {
        return positions
                .find(source(environment, "positionProfileId"))
                .map(SeekProfile::shown)
                .orElse(null);
    }

    private Object profilesOfOpening(DataFetchingEnvironment environment) {
        var id = Input.of(environment.getSource()).child("documentId").text("value");
        return positions.ofOpening(id).stream().map(SeekProfile::shown).toList();
    }

    private Object requests(DataFetchingEnvironment environment) {
        var id = Input.of(environment.getSource()).child("id").text("value");
        return single(deliveries.attempts(id).stream()
                .map(SeekDeliveries.Attempt::shown)
                .toList());
    }

    private static Input wanted(DataFetchingEnvironment environment) {
        return Graphql.input(environment).child("webhookSubscription");
    }

    private static String source(DataFetchingEnvironment environment, String name) {
        return Input.of(environment.getSource()).text(name);
    }

    /** All there is, as the only page. */
    private static Map<String, @Nullable Object> single(List<Map<String, @Nullable Object>> nodes) {
        return object(
                "edges",
                nodes.stream().map(node -> object("cursor", "c", "node", node)).toList(),
                "pageInfo",
                object("startCursor", null, "endCursor", null, "hasPreviousPage", false, "hasNextPage", false));
    }
}
