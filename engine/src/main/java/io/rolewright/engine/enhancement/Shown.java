package io.rolewright.engine.enhancement;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.resume.Contact;
import io.rolewright.engine.resume.Employment;
import io.rolewright.engine.resume.Period;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.SpokenLanguage;
import io.rolewright.engine.resume.Study;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a document shows about a person beside skills: values of the profile whose words stand where it says. */
final class Shown {
    private static final int TELLING_DIGITS = 6;

    private final String text;
    private final Profile profile;

    Shown(String text, Profile profile) {
        this.text = text;
        this.profile = profile;
    }

    boolean basic(String field, JsonNode value) {
        Contact contact = profile.contact();
        return switch (field) {
            case "name" -> isOneOf(value, contact.name().stream(), this::quotes);
            case "email" -> isOneOf(value, contact.emails().stream(), this::quotes);
            case "phone" -> isOneOf(value, contact.phones().stream(), this::isDialled);
            case "url" -> isOneOf(value, contact.links().stream(), this::isLink);
            case "summary" -> isOneOf(value, profile.summary().stream(), this::quotes);
            case "location" ->
                value.size() == 1 && isOneOf(value.path("address"), contact.place().stream(), this::quotes);
            case "profiles" -> isAll(value.values(), this::networkProfile);
            default -> false;
        };
    }

    private boolean networkProfile(JsonNode item) {
        String network = item.path("network").asString("").toLowerCase(Locale.ROOT);
        String url = item.path("url").asString("").toLowerCase(Locale.ROOT);
        return item.size() == 2
                && !network.isEmpty()
                && url.contains(network + ".com/")
                && isOneOf(item.path("url"), profile.contact().links().stream(), this::isLink);
    }

    boolean work(JsonNode item) {
        return profile.employments().stream().anyMatch(job -> {
            ObjectNode shown = JsonNodeFactory.instance.objectNode();
            put(shown, "name", job.employer());
            put(shown, "position", job.title());
            period(shown, job.period());
            return isAll(item.path("highlights").values(), duty -> isDuty(job, duty))
                    && shown.equals(without(item, "highlights"));
        });
    }

    private boolean isDuty(Employment job, JsonNode duty) {
        return duty.isString() && Quotes.holds(job.span().of(text), duty.asString());
    }

    boolean study(JsonNode item) {
        return profile.studies().stream().anyMatch(study -> shown(study).equals(item));
    }

    private ObjectNode shown(Study study) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        put(shown, "institution", study.school());
        put(shown, "studyType", study.degree());
        period(shown, study.period());
        return shown;
    }

    boolean language(JsonNode item) {
        return profile.languages().stream().anyMatch(spoken -> shown(spoken).equals(item));
    }

    private ObjectNode shown(SpokenLanguage spoken) {
        ObjectNode shown = JsonNodeFactory.instance.objectNode();
        shown.put("language", spoken.language().value());
        spoken.level().filter(level -> Quotes.holds(text, level)).ifPresent(level -> shown.put("fluency", level));
        return shown;
    }

    boolean certificate(JsonNode item) {
        return item.size() == 1 && isOneOf(item.path("name"), profile.credentials().stream(), this::quotes);
    }

    private void put(ObjectNode shown, String field, Optional<Extracted<String>> value) {
        value.filter(found -> quotes(found.value(), found.span().of(text)))
                .ifPresent(found -> shown.put(field, found.value()));
    }

    private void period(ObjectNode shown, Optional<Extracted<Period>> period) {
        period.ifPresent(found -> {
            String words = found.span().of(text);
            int length = found.value().yearsOnly() ? 4 : 7;
            date(shown, "startDate", found.value().start(), length, words);
            found.value().end().ifPresent(end -> date(shown, "endDate", end, length, words));
        });
    }

    /** A year stands in the words of its dates, at least as its last two digits. */
    private static void date(ObjectNode shown, String field, YearMonth month, int length, String words) {
        if (words.contains("%02d".formatted(month.getYear() % 100))) {
            shown.put(field, month.toString().substring(0, length));
        }
    }

    private boolean isOneOf(JsonNode value, Stream<Extracted<String>> found, BiPredicate<String, String> stands) {
        return found.anyMatch(one -> value.isString()
                && one.value().equals(value.asString())
                && stands.test(one.value(), one.span().of(text)));
    }

    private static boolean isAll(Collection<JsonNode> values, Predicate<JsonNode> test) {
        return List.copyOf(values).stream().allMatch(test);
    }

    private boolean quotes(String value, String words) {
        return Quotes.same(value, words);
    }

    private boolean isDialled(String number, String words) {
        return lastDigits(number).equals(lastDigits(words));
    }

    private boolean isLink(String address, String words) {
        return address.endsWith(words.strip());
    }

    private static String lastDigits(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - TELLING_DIGITS));
    }

    private static JsonNode without(JsonNode item, String field) {
        return item instanceof ObjectNode object ? object.deepCopy().without(field) : item;
    }
}
