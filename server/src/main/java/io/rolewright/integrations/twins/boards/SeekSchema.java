package io.rolewright.integrations.twins.boards;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which part of SEEK answers which field. */
final class SeekSchema {
    private static final TypeResolver BY_NAME = environment -> {
        Map<String, Object> object = environment.getObject();
        return environment.getSchema().getObjectType(String.valueOf(object.get("__typename")));
    };

    private final SeekParts seek;

    SeekSchema(SeekParts seek) {
        this.seek = seek;
    }

    RuntimeWiring.Builder wire(RuntimeWiring.Builder wiring) {
        for (var type : List.of(
                "PositionProfile",
                "Event",
                "PostPositionPayload",
                "PostPositionProfileForOpeningPayload",
                "CreateCandidateProcessHistoryItemPayload",
                "CreateWebhookSubscriptionPayload",
                "UpdateWebhookSubscriptionDeliveryConfigurationPayload")) {
            wiring.type(type, builder -> builder.typeResolver(BY_NAME));
        }
        for (var type : List.of("PositionProfilePostedEvent", "PositionProfileClosedEvent")) {
            wiring.type(type, builder -> builder.dataFetcher("positionProfile", this::profileOfEvent));
        }
        return wiring.scalar(GraphqlTime.SCALAR)
                .type("Query", new SeekQueries(seek)::wire)
                .type("Mutation", new SeekMutations(seek)::wire)
                .type("PositionOpening", builder -> builder.dataFetcher("positionProfiles", this::profilesOfOpening))
                .type(
                        "CandidateApplicationCreatedEvent",
                        builder -> builder.dataFetcher(
                                "candidateApplicationProfile",
                                environment -> seek.candidates()
                                        .profile(source(environment, "candidateApplicationProfileId"))
                                        .orElse(null)))
                .type("WebhookSubscription", builder -> builder.dataFetcher("webhookRequests", this::requests));
    }

    private @Nullable Object profileOfEvent(DataFetchingEnvironment environment) {
        return seek.positions()
                .find(source(environment, "positionProfileId"))
                .map(SeekProfile::shown)
                .orElse(null);
    }

    private Object profilesOfOpening(DataFetchingEnvironment environment) {
        var id = Input.of(environment.getSource()).child("documentId").text("value");
        return seek.positions().ofOpening(id).stream().map(SeekProfile::shown).toList();
    }

    private Object requests(DataFetchingEnvironment environment) {
        var id = Input.of(environment.getSource()).child("id").text("value");
        return SeekQueries.single(seek.deliveries().attempts(id).stream()
                .map(SeekDeliveries.Attempt::shown)
                .toList());
    }

    private static String source(DataFetchingEnvironment environment, String name) {
        return Input.of(environment.getSource()).text(name);
    }
}
