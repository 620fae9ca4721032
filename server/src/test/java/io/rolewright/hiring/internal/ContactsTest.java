package io.rolewright.hiring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.events.communications.Channel;
import io.rolewright.hiring.Client;
import io.rolewright.hiring.Contact;
import io.rolewright.hiring.ContactChange;
import io.rolewright.hiring.NewContact;
import io.rolewright.runtime.cipher.FieldCipher;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import io.rolewright.support.Events;
import io.rolewright.support.PlainDoor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.core.type.TypeReference;

/** People at client companies, who are not to be read without their keys. */
@HiringTest
class ContactsTest {
    private static final NewContact PRIYA =
            new NewContact(" Priya Raman ", "Head of Operations", "Priya.Raman@harbour.example", "+61491570156");

    @Autowired
    Consultant ann;

    @Autowired
    FieldCipher cipher;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RestTestClient http;

    @Autowired
    Events events;

    @Autowired
    Post post;

    @Test
    void keepsWhatARecruiterAdds() {
        var client = ann.client("Harbour");
        var contact = ann.contact(client, PRIYA);

        assertThat(contact)
                .isEqualTo(new Contact(
                        contact.id(),
                        client.id(),
                        "Priya Raman",
                        "Head of Operations",
                        "Priya.Raman@harbour.example",
                        "+61491570156",
                        1,
                        contact.addedAt()));
        assertThat(list(client, "").items()).containsExactly(contact);
        assertThat(ann.facts(contact.id())).first().isEqualTo("hiring.contact-added.v1");
    }

    @Test
    void tellsWhereSomebodyIsReached() {
        var contact = ann.contact(ann.client("Reached"), PRIYA);
        events.awaitIdle();

        assertThat(post.find(Person.of(contact.id()).text()))
                .isEqualTo(new ContactPoints(
                        "Priya Raman",
                        List.of(
                                new ContactPoint(Channel.EMAIL, "Priya.Raman@harbour.example"),
                                new ContactPoint(Channel.SMS, "+61491570156"),
                                new ContactPoint(Channel.VOICE, "+61491570156")),
                        null,
                        "NZ",
                        null));
    }

    @Test
    void storesNothingReadable() {
        var contact = ann.contact(ann.client("Quiet"), PRIYA);

        assertThat(row(contact)).doesNotContainIgnoringCase("priya").doesNotContain("Operations", "91570156");
        assertThat(events()).doesNotContainIgnoringCase("priya").doesNotContain("Operations", "91570156");
        assertThat(contact.toString() + PRIYA).doesNotContain("Priya");
    }

    @Test
    void tellsTheTrailWhoWasShown() {
        var client = ann.client("Watched");
        var contact = ann.contact(client, PRIYA);
        assertThat(ann.facts(contact.id())).containsExactly("hiring.contact-added.v1");

        list(client, "");

        assertThat(ann.facts(contact.id())).containsExactly("hiring.contact-added.v1", "gateway.personal-data-read.v1");
    }

    @Test
    void knowsAnAddressOnceAtAClient() {
        var client = ann.client("Once");
        var earlier = ann.contact(client, PRIYA);
        var other = ann.contact(client, new NewContact("Other", null, null, null));

        var again = new NewContact("Again", null, "priya.raman@HARBOUR.example", null);
        assertThat(ann.refused(ann.post(Consultant.contacts(client), again), 409, "hiring.contact-known"))
                .contains(earlier.id().text());
        var change = new ContactChange(null, null, "priya.raman@harbour.example", null);
        assertThat(ann.refused(ann.patch(path(other), other.tag(), change), 409, "hiring.contact-known"))
                .contains(earlier.id().text());
        assertThat(ann.contact(ann.client("Elsewhere"), again).email()).isEqualTo("priya.raman@HARBOUR.example");
    }

    @Test
    void changesAContactForWhoeverSawTheLastVersion() {
        var contact = ann.contact(ann.client("Change"), PRIYA);
        var change = new ContactChange("Priya Raman-Low", "", null, "");

        ann.refused(ann.patch(path(contact), null, change), 428, "hiring.if-match-missing");
        var changed = ann.read(new TypeReference<Contact>() {}, ann.patch(path(contact), contact.tag(), change));
        assertThat(changed)
                .isEqualTo(new Contact(
                        contact.id(),
                        contact.clientId(),
                        "Priya Raman-Low",
                        null,
                        contact.email(),
                        null,
                        2,
                        contact.addedAt()));
        ann.refused(ann.patch(path(contact), contact.tag(), change), 412, "hiring.changed");
        assertThat(ann.read(new TypeReference<Contact>() {}, ann.patch(path(changed), changed.tag(), change)))
                .isEqualTo(changed);
        assertThat(ann.facts(contact.id())).containsOnlyOnce("hiring.contact-changed.v1");
    }

    @Test
    void leavesNothingButTheIdsOfWhoIsRemoved() {
        var client = ann.client("Leaver");
        var contact = ann.contact(client, PRIYA);

        ann.delete(path(contact)).expectStatus().isNoContent();

        assertThat(cipher.exists(KeyName.of(contact.id()))).isFalse();
        assertThat(left(contact)).containsExactly("added_at", "client", "id", "removed_at", "version");
        assertThat(list(client, "").items()).isEmpty();
        ann.refused(ann.delete(path(contact)), 404, "hiring.contact-not-found");
        ann.refused(ann.patch(path(contact), contact.tag(), Map.of()), 404, "hiring.contact-not-found");
        assertThat(ann.facts(contact.id()))
                .containsExactly(
                        "hiring.contact-added.v1", "security.contact-key-destroyed.v1", "hiring.contact-removed.v1");
        assertThat(ann.contact(client, PRIYA).id()).isNotEqualTo(contact.id());
    }

    @Test
    void forgetsAlsoWhatWasAnsweredAboutWhoIsRemoved() {
        var client = ann.client("Repeat");
        var key = UUID.randomUUID().toString();
        var first = keyed(client, key);
        assertThat(keyed(client, key)).isEqualTo(first);

        ann.delete(path(list(client, "").items().getFirst())).expectStatus().isNoContent();

        assertThat(keyed(client, key)).doesNotContain("Priya");
    }

    @ParameterizedTest
    @CsvSource({"' ', , ", "Fay, fay, ", "Fay, , 0491570156", "Fay, , +1"})
    void refusesWhatReachesNobody(String name, @Nullable String email, @Nullable String phone) {
        ann.refused(
                ann.post(Consultant.contacts(ann.client("Odd")), new NewContact(name, null, email, phone)),
                422,
                "gateway.invalid");
    }

    @Test
    void knowsNobodyAtAnotherClient() {
        var contact = ann.contact(ann.client("Here"), PRIYA);
        var elsewhere = Consultant.contacts(ann.client("There")) + "/" + contact.id();
        var nowhere = Consultant.CLIENTS + "/" + UUID.randomUUID() + "/contacts";

        ann.refused(ann.patch(elsewhere, contact.tag(), Map.of()), 404, "hiring.contact-not-found");
        ann.refused(ann.delete(elsewhere), 404, "hiring.contact-not-found");
        ann.refused(ann.get(nowhere), 404, "hiring.client-not-found");
        ann.refused(ann.post(nowhere, PRIYA), 404, "hiring.client-not-found");
        ann.refused(ann.delete(nowhere + "/" + contact.id()), 404, "hiring.client-not-found");
        assertThat(cipher.exists(KeyName.of(contact.id()))).isTrue();
    }

    @Test
    void listsPeoplePageByPage() {
        var client = ann.client("Many");
        var people = IntStream.range(0, 5)
                .mapToObj(number -> ann.contact(client, new NewContact("Person " + number, null, null, null)))
                .toList();

        var first = list(client, "?limit=2");
        var second = list(client, "?limit=2&cursor=" + first.next());
        var third = list(client, "?limit=2&cursor=" + second.next());
        assertThat(Stream.of(first, second, third).flatMap(page -> page.items().stream()))
                .containsExactlyElementsOf(people);
        assertThat(third.next()).isNull();
        ann.refused(
                ann.get(Consultant.contacts(ann.client("Few")) + "?cursor=" + first.next()),
                400,
                "runtime.cursor-invalid");
    }

    private Page<Contact> list(Client client, String question) {
        return ann.read(new TypeReference<>() {}, ann.get(Consultant.contacts(client) + question));
    }

    private String keyed(Client client, String key) {
        return Consultant.text(http.post()
                .uri(Consultant.contacts(client))
                .header(PlainDoor.USER, Consultant.ID.text())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\":\"Priya Raman\"}")
                .exchange());
    }

    /** The columns of a contact that hold anything. */
    private List<String> left(Contact contact) {
        return jdbc.sql(
                        "select key from hiring.contact c, jsonb_each_text(to_jsonb(c)) where id = ? and value is not null order by key")
                .param(contact.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private String row(Contact contact) {
        return jdbc.sql(
                        "select c::text || encode(name, 'escape') || encode(email, 'escape') from hiring.contact c where id = ?")
                .param(contact.id().value())
                .query(String.class)
                .single();
    }

    private String events() {
        return String.join(
                "\n",
                jdbc.sql("select e::text from runtime.event e")
                        .query(String.class)
                        .list());
    }

    private static String path(Contact contact) {
        return Consultant.CLIENTS + "/" + contact.clientId() + "/contacts/" + contact.id();
    }
}
