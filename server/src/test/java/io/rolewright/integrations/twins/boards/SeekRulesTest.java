package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each rule of B1, broken alone, is refused as bad input; nothing is created or charged by it. */
class SeekRulesTest {
    private static Seek seek = new Seek();

    @BeforeAll
    static void open() {
        seek.close();
        seek = new Seek();
    }

    @AfterAll
    static void close() {
        assertThat(seek.board.state().created()).isEmpty();
        seek.close();
    }

    @Test
    void exactlyOneOfEach() throws IOException {
        refuses(profile -> profile.put("jobCategories", List.of()));
        refuses(profile -> profile.put("jobCategories", List.of(SeekTwin.CATEGORY, SeekTwin.CATEGORY)));
        refuses(profile -> profile.put("jobCategories", List.of("seekAnz:jobCategory:seek:2EV1")));
        refuses(profile -> profile.put("positionLocation", List.of("seekAnz:location:seek:unknown")));
        refuses(profile -> profile.put("positionOrganizations", List.of(SeekTwin.STRANGER)));
        refuses(profile -> profile.put("positionScheduleTypeCodes", List.of("FullTime")));
    }

    @Test
    void lengthsAndCodes() throws IOException {
        refuses(profile -> profile.put("positionTitle", "x".repeat(81)));
        refuses(profile -> profile.put("seekHirerJobReference", "x".repeat(51)));
        refuses(profile -> profile.put("seekBillingReference", "x".repeat(51)));
        refuses(profile -> profile.put("seekPartnerMetadata", "x".repeat(1001)));
        refuses(profile -> profile.remove("seekAnzWorkTypeCode"));
        refuses(profile -> profile.put("seekAnzWorkTypeCode", "Fulltime"));
        refuses(profile ->
                profile.put("seekVideo", object("url", "https://youtu.be/x", "seekAnzPositionCode", "Left")));
    }

    @Test
    void pay() throws IOException {
        refuses(profile -> profile.put("offeredRemunerationPackage", SeekDrafts.pay("Hourly", "Year", 30, 40)));
        refuses(profile -> profile.put("offeredRemunerationPackage", SeekDrafts.pay("Salaried", "Hour", 30, 40)));
        refuses(profile -> profile.put("offeredRemunerationPackage", SeekDrafts.pay("Salaried", "Year", 0, 40)));
        refuses(profile -> profile.put("offeredRemunerationPackage", SeekDrafts.pay("Salaried", "Year", 50, 40)));
        refuses(profile -> profile.put("offeredRemunerationPackage", SeekDrafts.pay("Weekly", "Year", 30, 40)));
        refuses(profile -> {
            var pay = SeekDrafts.pay("Salaried", "Year", 30, 40);
            pay.put("descriptions", List.of("x".repeat(51)));
            profile.put("offeredRemunerationPackage", pay);
        });
    }

    @Test
    void texts() throws IOException {
        refusesText("", "Summary");
        refusesText("x".repeat(15_001), "Summary");
        refusesText("<p>Good</p>", "x".repeat(151));
        refusesText("<p onclick=\"x()\">Good</p><script>x()</script>", "Summary");
        refusesText("<p>See <a href=\"https://acme.example\">us</a></p>", "Summary");
        refusesText("<h3>Heading</h3>", "Summary");
        refuses(profile -> profile.put(
                "positionFormattedDescriptions",
                List.of(object("descriptionId", "AdvertisementDetails", "content", "<p>x</p>"))));
        refuses(profile -> profile.put("positionFormattedDescriptions", withBullets(4, "short")));
        refuses(profile -> profile.put("positionFormattedDescriptions", withBullets(1, "x".repeat(81))));
    }

    @Test
    void instructions() throws IOException {
        refusesInstruction(object("idempotencyId", "k"));
        refusesInstruction(object("idempotencyId", "", "seekAnzAdvertisementType", "Classic"));
        refusesInstruction(
                object("idempotencyId", "k", "seekAnzAdvertisementType", "Classic", "seekAdvertisementProductId", "p"));
        refusesInstruction(object("idempotencyId", "k", "seekAdvertisementProductId", "unknown"));
        refusesInstruction(
                object("idempotencyId", "k", "seekAnzAdvertisementType", "Classic", "end", "2026-12-27T00:00:00Z"));
        refusesInstruction(object("idempotencyId", "k", "seekAnzAdvertisementType", "Classic", "end", "tomorrow"));
        refusesInstruction(object(
                "idempotencyId",
                "k",
                "seekAnzAdvertisementType",
                "Classic",
                "applicationMethods",
                List.of(uri(), uri())));
    }

    @Test
    void contacts() throws IOException {
        refusesOpening(opening -> opening.put("roleCode", "Agency"));
        refusesOpening(opening -> opening.put("personContacts", List.of()));
        refusesOpening(opening -> opening.put("personContacts", List.of(SeekDrafts.contact("Boss"))));
        refusesOpening(opening -> {
            var contact = SeekDrafts.contact("Recruiter");
            contact.put("communication", object("email", List.of(), "phone", List.of()));
            opening.put("personContacts", List.of(contact));
        });
    }

    private static Map<String, @Nullable Object> uri() {
        return object("applicationUri", object("url", "https://acme.example/apply"));
    }

    private static List<Map<String, @Nullable Object>> withBullets(int count, String text) {
        var all = new ArrayList<>(SeekDrafts.descriptions("<p>x</p>", "Summary"));
        for (var i = 0; i < count; i++) {
            all.add(object("descriptionId", "SearchBulletPoint", "content", text));
        }
        return all;
    }

    private static void refusesText(String details, String summary) throws IOException {
        refuses(profile -> profile.put("positionFormattedDescriptions", SeekDrafts.descriptions(details, summary)));
    }

    private static void refusesInstruction(Map<String, @Nullable Object> instruction) throws IOException {
        var profile = SeekDrafts.profile();
        var input = SeekDrafts.input("k", profile);
        profile.put("postingInstructions", List.of(instruction));
        assertThat(Seek.code(seek.post(input))).as(instruction.toString()).isEqualTo("BAD_USER_INPUT");
    }

    @SuppressWarnings("unchecked")
    private static void refusesOpening(Consumer<Map<String, @Nullable Object>> spoil) throws IOException {
        var input = SeekDrafts.input("k", SeekDrafts.profile());
        var opening = SeekDrafts.opening(SeekTwin.HIRER);
        spoil.accept((Map<String, @Nullable Object>) Objects.requireNonNull(opening.get("postingRequester")));
        input.put("positionOpening", opening);
        assertThat(Seek.code(seek.post(input))).isEqualTo("BAD_USER_INPUT");
    }

    private static void refuses(Consumer<Map<String, @Nullable Object>> spoil) throws IOException {
        var profile = SeekDrafts.profile();
        spoil.accept(profile);
        var answer = seek.post(SeekDrafts.input("k", profile));
        assertThat(Seek.code(answer)).as(profile.toString()).isEqualTo("BAD_USER_INPUT");
    }
}
