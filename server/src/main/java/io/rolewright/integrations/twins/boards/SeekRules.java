package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.boards.GraphqlError.badInput;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;

/** What SEEK refuses although the schema allows it. */
final class SeekRules {
    private static final Set<String> WORK_TYPES = Set.of("Casual", "ContractTemp", "FullTime", "PartTime");
    private static final Map<String, Set<String>> INTERVALS = Map.of(
            "Hourly", Set.of("Hour"),
            "Salaried", Set.of("Month", "Year"),
            "SalariedPlusCommission", Set.of("Year"),
            "CommissionOnly", Set.of("Year"));
    private static final Set<String> CURRENCIES = Set.of(
            "AUD", "BDT", "CNY", "EUR", "GBP", "HKD", "IDR", "INR", "JPY", "MYR", "NZD", "PHP", "SGD", "THB", "USD",
            "VND");
    private static final Set<String> TAGS =
            Set.of("b", "br", "div", "em", "h2", "li", "ol", "p", "strong", "ul", "#root", "html", "head", "body");
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Clock clock;

    SeekRules(Clock clock) {
        this.clock = clock;
    }

    void checkOpening(Input opening) {
        var requester = opening.child("postingRequester");
        require(requester.text("roleCode").equals("Company"), "postingRequester.roleCode must be Company");
        var status = opening.optional("statusCode").orElse("Active");
        require(Set.of("Active", "Closed", "Incomplete").contains(status), "statusCode is unknown");
        limit(opening, "seekPartnerMetadata", 1000);
        var contacts = requester.children("personContacts");
        require(!contacts.isEmpty() && contacts.size() <= 10, "personContacts must have 1 to 10 elements");
        for (var contact : contacts) {
            require(!contact.child("communication").children("email").isEmpty(), "a contact needs an email address");
            require(!contact.child("name").text("formattedName").isBlank(), "a contact needs a name");
            require(
                    Set.of("HiringManager", "Recruiter").contains(contact.text("roleCode")),
                    "a contact's roleCode must be HiringManager or Recruiter");
        }
        related(requester.text("id"));
    }

    /** @param started when the advert was first posted: the 30 days count from then */
    void checkProfile(Input profile, String hirer, Instant started) {
        one(profile, "jobCategories");
        one(profile, "positionLocation");
        one(profile, "positionOrganizations");
        one(profile, "postingInstructions");
        require(
                SeekCatalogue.childCategory(profile.texts("jobCategories").getFirst())
                        .isPresent(),
                "jobCategories must name a child category");
        require(
                SeekCatalogue.location(profile.texts("positionLocation").getFirst())
                        .isPresent(),
                "positionLocation is unknown");
        require(
                profile.texts("positionOrganizations").getFirst().equals(hirer),
                "positionOrganizations must be the posting requester");
        require(!profile.has("positionScheduleTypeCodes"), "positionScheduleTypeCodes must be omitted for seekAnz");
        require(
                WORK_TYPES.contains(profile.text("seekAnzWorkTypeCode")),
                "seekAnzWorkTypeCode is required for seekAnz");
        require(!profile.text("positionTitle").isBlank(), "positionTitle is empty");
        limit(profile, "positionTitle", 80);
        limit(profile, "seekHirerJobReference", 50);
        limit(profile, "seekBillingReference", 50);
        limit(profile, "seekPartnerMetadata", 1000);
        checkPay(profile.child("offeredRemunerationPackage"));
        checkTexts(profile.children("positionFormattedDescriptions"));
        checkInstruction(profile.children("postingInstructions").getFirst(), profile, started);
        if (profile.has("seekVideo")) {
            require(
                    Set.of("Above", "Below").contains(profile.child("seekVideo").text("seekAnzPositionCode")),
                    "seekVideo.seekAnzPositionCode must be Above or Below");
        }
    }

    private static void checkPay(Input pay) {
        var basis = pay.text("basisCode");
        require(INTERVALS.containsKey(basis), "basisCode is unknown");
        require(pay.texts("descriptions").size() <= 1, "descriptions has more than 1 element");
        require(
                pay.texts("descriptions").stream().allMatch(text -> text.length() <= 50),
                "a description of pay has more than 50 characters");
        one(pay, "ranges");
        var range = pay.children("ranges").getFirst();
        require(
                INTERVALS.getOrDefault(basis, Set.of()).contains(range.text("intervalCode")),
                "intervalCode does not go with basisCode");
        var least = range.child("minimumAmount");
        require(CURRENCIES.contains(least.text("currency")), "currency is not accepted");
        require(least.number("value") > 0, "minimumAmount must be greater than 0");
        if (range.has("maximumAmount")) {
            var most = range.child("maximumAmount");
            require(most.number("value") >= least.number("value"), "maximumAmount is less than minimumAmount");
            require(most.text("currency").equals(least.text("currency")), "the currencies differ");
        }
    }

    private static void checkTexts(List<Input> descriptions) {
        require(count(descriptions, "AdvertisementDetails") == 1, "AdvertisementDetails is required once");
        require(count(descriptions, "SearchSummary") == 1, "SearchSummary is required once");
        require(count(descriptions, "SearchBulletPoint") <= 3, "there are more than 3 SearchBulletPoints");
        for (var description : descriptions) {
            var content = description.text("content");
            switch (description.text("descriptionId")) {
                case "AdvertisementDetails" -> checkDetails(content);
                case "SearchSummary" -> require(content.length() <= 150, "SearchSummary has more than 150 characters");
                case "SearchBulletPoint" ->
                    require(content.length() <= 80, "a SearchBulletPoint has more than 80 characters");
                default -> throw badInput("descriptionId is unknown");
            }
        }
    }

    private static void checkDetails(String content) {
        require(!content.isBlank(), "AdvertisementDetails is empty");
        require(content.length() <= 15_000, "AdvertisementDetails has more than 15,000 characters");
        for (var element : Jsoup.parseBodyFragment(content).getAllElements()) {
            require(
                    TAGS.contains(element.tagName()),
                    "AdvertisementDetails has a tag that is not allowed: " + element.tagName());
        }
    }

    private void checkInstruction(Input instruction, Input profile, Instant started) {
        var byId = !instruction.text("seekAdvertisementProductId").isEmpty();
        var byType = !instruction.text("seekAnzAdvertisementType").isEmpty();
        require(
                byId != byType,
                "name a product by seekAdvertisementProductId or by seekAnzAdvertisementType, not both");
        var methods = instruction.children("applicationMethods");
        require(methods.size() <= 1, "applicationMethods has more than 1 element");
        require(
                methods.isEmpty() || !profile.has("seekApplicationQuestionnaireId"),
                "a questionnaire needs SEEK's own application form");
        for (var method : methods) {
            require(
                    method.child("applicationUri").text("url").startsWith("http"),
                    "applicationUri is no address of the web");
        }
        instruction.optional("end").ifPresent(end -> {
            var ends = OffsetDateTime.parse(end).toInstant();
            require(ends.isAfter(clock.instant()), "end is in the past");
            require(!ends.isAfter(started.plus(LONGEST)), "end is more than 30 days ahead");
        });
    }

    void checkIdempotency(Input instruction) {
        var id = instruction.text("idempotencyId");
        require(!id.isBlank() && id.length() <= 255, "idempotencyId is required");
    }

    static void related(String hirer) {
        if (!SeekCatalogue.HIRERS.containsKey(hirer)) {
            throw GraphqlError.forbidden("no relationship with hirer " + hirer);
        }
    }

    static Instant end(Input instruction, Instant started) {
        return instruction
                .optional("end")
                .map(end -> OffsetDateTime.parse(end).toInstant())
                .orElse(started.plus(LONGEST));
    }

    private static long count(List<Input> descriptions, String id) {
        return descriptions.stream()
                .filter(description -> description.text("descriptionId").equals(id))
                .count();
    }

    private static void one(Input input, String name) {
        require(
                input.members().get(name) instanceof List<?> list && list.size() == 1,
                name + " must have exactly one element");
    }

    private static void limit(Input input, String name, int most) {
        require(input.text(name).length() <= most, name + " has more than " + most + " characters");
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw badInput(message);
        }
    }
}
