package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What SEEK can be asked. */
final class SeekQueries {
    private final SeekParts seek;

    SeekQueries(SeekParts seek) {
        this.seek = seek;
    }

    TypeRuntimeWiring.Builder wire(TypeRuntimeWiring.Builder query) {
        return query.dataFetcher("version", environment -> "1.0.0")
                .dataFetcher("advertisementProducts", this::products)
                .dataFetcher(
                        "candidate", byId(id -> seek.candidates().candidate(id).orElse(null)))
                .dataFetcher(
                        "candidateProfile",
                        byId(id -> seek.candidates().profile(id).orElse(null)))
                .dataFetcher(
                        "event",
                        byId(id -> seek.events()
                                .find(id)
                                .map(SeekEvents.SeekEvent::shown)
                                .orElse(null)))
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
                        byId(id -> seek.positions()
                                .opening(id)
                                .map(SeekProfile::shownOpening)
                                .orElse(null)))
                .dataFetcher(
                        "positionProfile",
                        byId(id -> seek.positions()
                                .find(id)
                                .map(SeekProfile::shown)
                                .orElse(null)))
                .dataFetcher(
                        "postedPositionProfilePreview",
                        environment -> object("previewUri", object("url", "https://job-ad-preview.seek.com/twin")))
                .dataFetcher(
                        "webhookSubscriptions",
                        environment -> single(seek.subscriptions().shown()));
    }

    private static DataFetcher<@Nullable Object> byId(Function<String, @Nullable Object> find) {
        return environment -> find.apply(String.valueOf(environment.<Object>getArgument("id")));
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
                seek.products().offered(profile, selected, Graphql.request(environment)));
    }

    private Object events(DataFetchingEnvironment environment) {
        var arguments = new Input(environment.getArguments());
        SeekRules.require(arguments.text("schemeId").equals(SeekCatalogue.SCHEME), "schemeId is not of this token");
        var filter = arguments.child("filter");
        var subscription = filter.optional("subscriptionId").map(seek.subscriptions()::get);
        return seek.events()
                .page(
                        arguments,
                        event -> subscription
                                .map(wanted -> wanted.wants(event)
                                        && (!filter.has("deliveredIndicator")
                                                || filter.text("deliveredIndicator")
                                                        .equals(String.valueOf(seek.deliveries()
                                                                .isDelivered(wanted.id(), event)))))
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

    /** All there is, as the only page. */
    static Map<String, @Nullable Object> single(List<Map<String, @Nullable Object>> nodes) {
        return object(
                "edges",
                nodes.stream().map(node -> object("cursor", "c", "node", node)).toList(),
                "pageInfo",
                object("startCursor", null, "endCursor", null, "hasPreviousPage", false, "hasNextPage", false));
    }
}
