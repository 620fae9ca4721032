package io.rolewright.billing.internal.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BilledFiles;
import io.rolewright.billing.BilledPost;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Credits;
import io.rolewright.billing.DocumentSending;
import io.rolewright.billing.Paper;
import io.rolewright.billing.Receivables;
import io.rolewright.billing.SendingState;
import io.rolewright.billing.internal.invoices.CreditNotes;
import io.rolewright.billing.internal.invoices.Invoices;
import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.billing.CreditNoteIssued;
import io.rolewright.events.billing.InvoiceIssued;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.CreditNoteId;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Person;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** What goes to clients when something is issued, and what is said when it cannot go. */
@BillingTest
class SendingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    BilledPost post;

    @Autowired
    BilledFiles files;

    @Autowired
    Receivables receivables;

    @Autowired
    Credits credits;

    @Autowired
    Invoices invoices;

    @Autowired
    CreditNotes notes;

    @Autowired
    Ids ids;

    @Autowired
    @Lazy
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void sendsAnInvoiceOnce() throws IOException {
        var client = clients.add("Posted");
        var person = Person.of(clients.contact(client));
        var invoice = issue(client, "1000.00", "AUD");
        hears(invoice);
        assertThat(post.to(person)).singleElement().satisfies(message -> {
            assertThat(message.purpose()).isEqualTo(Purpose.PROCESS);
            assertThat(message.channel()).isEqualTo(Channel.EMAIL);
            assertThat(message.template()).isEqualTo("invoice");
            assertThat(message.values())
                    .containsEntry("amount", "AUD 1,100.00")
                    .containsEntry("due", "16 March 2026")
                    .containsKey("number")
                    .hasEntrySatisfying("link", link -> assertThat(link).contains("/pay/"));
            assertThat(message.files())
                    .extracting(AttachedFile::type)
                    .containsExactly("application/pdf", "application/xml");
        });
        var message = post.to(person).getFirst();
        assertThat(text(message))
                .contains(
                        "Tax invoice", Objects.requireNonNull(message.values()).get("link"));

        assertThat(sending(invoice)).satisfies(sending -> {
            assertThat(sending.state()).isEqualTo(SendingState.HANDED_OVER);
            assertThat(sending.contactId()).isEqualTo(clients.contact(client));
            assertThat(sending.messageId()).isNotNull();
        });
        hears(invoice);
        assertThat(post.to(person)).as("the fact once more").hasSize(1);
        assertThat(again(invoice).tries()).isEqualTo(2);
        assertThat(post.to(person)).as("a person wanted it once more").hasSize(2);
        accountant.audits();
    }

    /** What is handed over is not taken back when the request fails: the same request again must not hand it over twice. */
    @Test
    void sendsOneLetterForEachRequestHoweverOftenItComes() {
        var client = clients.add("Repeated");
        var person = Person.of(clients.contact(client));
        var invoice = issue(client, "1000.00", "AUD");
        hears(invoice);
        post.loseNextAnswer();
        keyed(invoice, "first").expectStatus().is5xxServerError();
        assertThat(post.to(person)).as("it went, but nobody knows").hasSize(2);
        assertThat(read(keyed(invoice, "second")).tries()).isEqualTo(2);
        assertThat(post.to(person)).as("another request").hasSize(3);

        var sending = read(keyed(invoice, "first"));
        assertThat(sending.tries()).isEqualTo(3);
        assertThat(read(keyed(invoice, "first"))).as("its first answer").isEqualTo(sending);
        assertThat(post.to(person)).as("the same request once more").hasSize(3);
        assertThat(post.to(person)).extracting(NewMessage::key).doesNotHaveDuplicates();
        assertThat(sending(invoice)).isEqualTo(sending);
        accountant.audits();
    }

    private ResponseSpec keyed(InvoiceId id, String key) {
        var path = "/api/v1/billing/invoices/" + id.text() + "/sending";
        return Paper.keyed(http, path, "\"" + key + id.text() + "\"", "");
    }

    @Test
    void sendsACreditNote() throws IOException {
        var client = clients.add("Credited");
        var invoice = issue(client, "1000.00", "AUD");
        var note = credits.give(invoice, new Money("200.00", "AUD"), DAY);
        hears(note);
        var message = post.to(Person.of(clients.contact(client))).getFirst();
        assertThat(message.template()).isEqualTo("credit-note");
        assertThat(message.values()).containsEntry("amount", "AUD 220.00").containsKeys("number", "invoice");
        assertThat(text(message)).contains("Adjustment note");
        var path = "/api/v1/billing/credit-notes/" + note.text() + "/sending";
        assertThat(read(accountant.get(path)).state()).isEqualTo(SendingState.HANDED_OVER);
        assertThat(read(accountant.post(path, null)).tries()).isEqualTo(2);
        accountant.audits();
    }

    @Test
    void saysWhyAnInvoiceCannotGo() {
        var nobody = ids.next(ClientId::new);
        var lonely = issue(nobody, "10.00", "AUD");
        hears(lonely);
        assertThat(sending(lonely).state()).isEqualTo(SendingState.NO_CONTACT);

        var client = clients.add("Lost");
        post.lose(Person.of(clients.contact(client)));
        var lost = issue(client, "10.00", "AUD");
        hears(lost);
        assertThat(sending(lost).state()).isEqualTo(SendingState.NO_ADDRESS);
        assertThat(invoices.find(lost).orElseThrow().number())
                .as("it stays issued")
                .isNotNull();

        var person = ids.next(ContactId::new);
        jdbc.sql("insert into billing.client (client, contact, reminded, version) values (?, ?, true, 1)")
                .params(client.value(), person.value())
                .update();
        assertThat(again(lost).state()).as("to whom the client named").isEqualTo(SendingState.HANDED_OVER);
        assertThat(post.to(Person.of(person))).hasSize(1);
        accountant.audits();
    }

    @Test
    void attachesNoFileForAWireThatTheClientIsNotOn() {
        var client = clients.add("Offline");
        hears(issue(client, "10.000", "KWD"));
        assertThat(post.to(Person.of(clients.contact(client))).getFirst().files())
                .hasSize(1);
        var unsent = issue(client, "10.00", "AUD");
        accountant.refused(
                accountant.get("/api/v1/billing/invoices/" + unsent.text() + "/sending"),
                404,
                "billing.sending-not-found");
        accountant.refused(
                accountant.post(
                        "/api/v1/billing/invoices/" + ids.next(InvoiceId::new).text() + "/sending", null),
                404,
                "billing.invoice-not-found");
        accountant.audits();
    }

    private InvoiceId issue(ClientId client, String net, String currency) {
        return receivables.owed(client, new Money(net, currency), DAY);
    }

    private void hears(InvoiceId id) {
        var invoice = invoices.find(id).orElseThrow();
        accountant.hears(new InvoiceIssued(
                id,
                Objects.requireNonNull(invoice.number()),
                invoice.clientId(),
                null,
                null,
                DAY,
                DAY.plusDays(14),
                invoice.net(),
                invoice.tax()));
    }

    private void hears(CreditNoteId id) {
        var note = notes.find(id).orElseThrow();
        accountant.hears(new CreditNoteIssued(
                id,
                Objects.requireNonNull(note.number()),
                note.invoiceId(),
                note.clientId(),
                null,
                null,
                DAY,
                note.reason(),
                note.net(),
                note.tax(),
                Money.zero("AUD")));
    }

    private DocumentSending sending(InvoiceId id) {
        return read(accountant.get("/api/v1/billing/invoices/" + id.text() + "/sending"));
    }

    private DocumentSending again(InvoiceId id) {
        return read(accountant.post("/api/v1/billing/invoices/" + id.text() + "/sending", null));
    }

    private DocumentSending read(ResponseSpec answer) {
        return accountant.read(new TypeReference<>() {}, answer);
    }

    private String text(NewMessage message) throws IOException {
        var pdf = files.open(Objects.requireNonNull(message.files()).getFirst().file())
                .getInputStream()
                .readAllBytes();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
