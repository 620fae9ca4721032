package io.rolewright.communications.internal.mailboxes;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.communications.MailSecurity;
import io.rolewright.communications.MailSignIn;
import io.rolewright.communications.Mailbox;
import io.rolewright.communications.MailboxTrial;
import io.rolewright.communications.internal.CommunicationsTest;
import io.rolewright.communications.internal.Recruiter;
import io.rolewright.shared.Page;
import io.rolewright.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** Mailboxes as people keep them. */
@CommunicationsTest
class MailboxesTest {
    private static final String PATH = "/api/v1/communications/mailboxes";

    @Autowired
    Recruiter ann;

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        jdbc.sql("delete from communications.mailbox").update();
    }

    @Test
    void tellsNobodyWhatOpensAMailbox() {
        var answer = ann.post(PATH, wanted(Map.of()));
        var text = Objects.requireNonNullElse(answer.returnResult(String.class).getResponseBody(), "");

        assertThat(text).contains("\"name\":\"Applications\"").doesNotContain("open sesame");
        var kept =
                ann.read(new TypeReference<Page<Mailbox>>() {}, ann.get(PATH)).items();
        assertThat(kept)
                .singleElement()
                .returns("imap.agency.example", Mailbox::host)
                .returns(993, Mailbox::port)
                .returns(MailSecurity.TLS, Mailbox::security)
                .returns(MailSignIn.PASSWORD, Mailbox::signIn)
                .returns("INBOX", Mailbox::folder)
                .returns(Recruiter.ID, Mailbox::keeperId);
        var id = kept.getFirst().id();
        assertThat(ann.get(PATH + "/" + id).returnResult(String.class).getResponseBody())
                .doesNotContain("open sesame");
        assertThat(mailboxes.kept(id).orElseThrow().server().secret()).isEqualTo("open sesame");
        assertThat(ann.facts(id)).containsExactly("communications.mailbox-added.v1");
    }

    @Test
    void readsOneFromItsBeginningThatLiesElsewhere() {
        var mailbox = add();
        mailboxes.moved(mailboxes.kept(mailbox.id()).orElseThrow(), new MailPosition(7, 12));

        var renamed = change(mailbox, Map.of("name", "CVs"));
        assertThat(renamed).returns("CVs", Mailbox::name).returns(2, Mailbox::version);
        assertThat(mailboxes.kept(mailbox.id()).orElseThrow().position()).isEqualTo(new MailPosition(7, 12));

        var paused = change(renamed, Map.of("folder", "CVs", "paused", true));
        assertThat(mailboxes.kept(mailbox.id()).orElseThrow().position()).isEqualTo(MailPosition.START);
        assertThat(mailboxes.due(paused.addedAt().plusSeconds(60))).isEmpty();
        assertThat(mailboxes.kept(mailbox.id()).orElseThrow().server().secret()).isEqualTo("open sesame");
    }

    @Test
    void givesAnotherServerNoSecretThatWasNotGivenForIt() {
        var mailbox = add();

        ann.refused(patch(mailbox, Map.of("host", "imap.thief.example")), 422, "communications.mailbox-secret-missing");
        ann.refused(patch(mailbox, Map.of("security", "STARTTLS")), 422, "communications.mailbox-secret-missing");

        change(mailbox, Map.of("host", "imap.other.example", "secret", "new"));
        assertThat(mailboxes.kept(mailbox.id()).orElseThrow().server().secret()).isEqualTo("new");
    }

    @Test
    void keepsAMailboxAtGmailWithoutAServer() {
        var wanted = Map.of("name", "Sales", "address", "sales@agency.example", "signIn", "GMAIL");
        var sales = ann.read(new TypeReference<Mailbox>() {}, ann.post(PATH, wanted));

        assertThat(sales)
                .returns("sales@agency.example", Mailbox::user)
                .returns("gmail.googleapis.com", Mailbox::host)
                .returns("INBOX", Mailbox::folder);
        var shared = new HashMap<String, Object>(wanted);
        shared.put("user", "bo@agency.example");
        assertThat(ann.read(new TypeReference<Mailbox>() {}, ann.post(PATH, shared))
                        .user())
                .isEqualTo("bo@agency.example");
        for (var part : List.of("host", "secret", "folder")) {
            var more = new HashMap<String, Object>(wanted);
            more.put(part, "x");
            ann.refused(ann.post(PATH, more), 422, "communications.mailbox-at-gmail");
            ann.refused(patch(sales, Map.of(part, "x")), 422, "communications.mailbox-at-gmail");
        }
        ann.refused(patch(sales, Map.of("user", "bo@agency.example")), 422, "communications.mailbox-moved");
        ann.refused(patch(sales, Map.of("signIn", "PASSWORD")), 422, "communications.mailbox-moved");
        ann.refused(patch(add(), Map.of("signIn", "GMAIL")), 422, "communications.mailbox-moved");
        assertThat(change(sales, Map.of("name", "Shop", "paused", true, "user", sales.user())))
                .returns("Shop", Mailbox::name)
                .returns(true, Mailbox::paused);
    }

    @Test
    void asksForAServerElsewhere() {
        for (var part : List.of("host", "user")) {
            var less = new HashMap<>(wanted(Map.of()));
            less.remove(part);
            ann.refused(ann.post(PATH, less), 422, "communications.mailbox-server-missing");
        }
    }

    @Test
    void sendsTokensToTheServersOfThoseAloneWhoMakeThem() {
        for (var foreign : List.of(
                Map.<String, Object>of("signIn", "GOOGLE"),
                Map.<String, Object>of("signIn", "GOOGLE", "host", "outlook.office365.com"),
                Map.<String, Object>of("signIn", "MICROSOFT", "host", "outlook.office365.com", "security", "NONE"))) {
            ann.refused(ann.post(PATH, wanted(foreign)), 422, "communications.mailbox-foreign");
        }
        var wanted = wanted(Map.of("signIn", "MICROSOFT", "host", "outlook.office365.com"));
        wanted.remove("secret");
        var mailbox = ann.read(new TypeReference<Mailbox>() {}, ann.post(PATH, wanted));

        assertThat(mailboxes.kept(mailbox.id()).orElseThrow().server().secret()).isEmpty();
        ann.refused(patch(mailbox, Map.of("host", "imap.thief.example")), 422, "communications.mailbox-foreign");
        ann.refused(patch(mailbox, Map.of("signIn", "PASSWORD")), 422, "communications.mailbox-secret-missing");
    }

    @Test
    void forgetsASecretThatIsNotNeededAnyMore() {
        var mailbox = add(Map.of("host", "imap.gmail.com"));

        var changed = change(mailbox, Map.of("signIn", "GOOGLE"));

        assertThat(mailboxes.kept(mailbox.id()).orElseThrow().server().secret()).isEmpty();
        ann.refused(patch(changed, Map.of("signIn", "PASSWORD")), 422, "communications.mailbox-secret-missing");
        var wanted = wanted(Map.of());
        wanted.remove("secret");
        ann.refused(ann.post(PATH, wanted), 422, "communications.mailbox-secret-missing");
    }

    @Test
    void losesNoChangeOfAnother() {
        var mailbox = add();
        change(mailbox, Map.of("name", "first"));

        ann.refused(patch(mailbox, Map.of("name", "second")), 412, "communications.mailbox-changed");
        ann.refused(
                ann.send(HttpMethod.PATCH, PATH + "/" + mailbox.id(), Map.of("name", "x"), Map.of()),
                428,
                "communications.if-match-missing");
    }

    @Test
    void refusesWhatCannotBeRead() {
        ann.refused(ann.post(PATH, wanted(Map.of("address", "jobs"))), 422, "communications.address-malformed");
        ann.refused(ann.post(PATH, wanted(Map.of("port", 6379))), 422, "communications.mailbox-port");
        var nowhere = PATH + "/" + UUID.randomUUID();
        ann.refused(ann.get(nowhere), 404, "communications.mailbox-unknown");
        ann.refused(ann.post(nowhere + "/trial", null), 404, "communications.mailbox-unknown");
    }

    @Test
    void asksNoServerAtAnInnerAddress() {
        var id = add(Map.of("host", "localhost")).id();

        var trial = ann.read(new TypeReference<MailboxTrial>() {}, ann.post(PATH + "/" + id + "/trial", null));

        assertThat(trial.works()).isFalse();
        assertThat(Objects.requireNonNull(trial.refusal()))
                .returns("communications.mailbox-inner", Refusal::code)
                .returns("The mail server has an inner address, which may not be asked.", Refusal::what);
    }

    @Test
    void forgetsAMailboxThatIsRemoved() {
        var id = add().id();

        ann.send(HttpMethod.DELETE, PATH + "/" + id, null, Map.of())
                .expectStatus()
                .isNoContent();

        ann.refused(ann.get(PATH + "/" + id), 404, "communications.mailbox-unknown");
        assertThat(ann.facts(id))
                .containsExactly("communications.mailbox-added.v1", "communications.mailbox-removed.v1");
    }

    private Mailbox add() {
        return add(Map.of());
    }

    private Mailbox add(Map<String, Object> more) {
        return ann.read(new TypeReference<>() {}, ann.post(PATH, wanted(more)));
    }

    private Mailbox change(Mailbox seen, Map<String, Object> change) {
        return ann.read(new TypeReference<>() {}, patch(seen, change));
    }

    private ResponseSpec patch(Mailbox seen, Map<String, Object> change) {
        return ann.send(HttpMethod.PATCH, PATH + "/" + seen.id(), change, Map.of("If-Match", seen.tag()));
    }

    private static HashMap<String, Object> wanted(Map<String, Object> more) {
        var wanted = new HashMap<String, Object>(Map.of(
                "name", "Applications",
                "address", "jobs@agency.example",
                "host", "imap.agency.example",
                "user", "jobs",
                "secret", "open sesame"));
        wanted.putAll(more);
        return wanted;
    }
}
