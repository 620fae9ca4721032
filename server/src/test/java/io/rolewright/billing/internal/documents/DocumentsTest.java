package io.rolewright.billing.internal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Credits;
import io.rolewright.billing.Receivables;
import io.rolewright.shared.Id;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.support.PlainDoor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Invoices and credit notes as files, over HTTP. */
@BillingTest
class DocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String INVOICES = "/api/v1/billing/invoices/";
    private static final String NOTES = "/api/v1/billing/credit-notes/";

    @LocalServerPort
    int port;

    @Autowired
    RestTestClient http;

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    Receivables receivables;

    @Autowired
    Credits credits;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @Test
    void printsInvoicesAndNotes() throws Exception {
        var invoice = receivables.owed(clients.add("Printed"), new Money("1000.00", "AUD"), DAY);
        var number = number(invoice, "invoice");
        var pdf = file(INVOICES, invoice, MediaType.APPLICATION_PDF, number + ".pdf");
        assertThat(PrintedPaper.text(pdf)).contains("Tax invoice", number, "Amount due AUD 1,100.00");
        assertThat(PrintedPaper.scanned(pdf)).matches("http://localhost:8080/pay/[\\w-]{22}");
        assertThat(file(INVOICES, invoice, MediaType.APPLICATION_PDF, number + ".pdf"))
                .as("the same again, with the same link")
                .isEqualTo(pdf);

        var note = credits.give(invoice, new Money("400.00", "AUD"), DAY);
        assertThat(PrintedPaper.text(
                        file(NOTES, note, MediaType.APPLICATION_PDF, number(note, "credit_note") + ".pdf")))
                .contains("Adjustment note", "Total given back AUD 440.00");
        assertThat(PrintedPaper.text(file(INVOICES, invoice, MediaType.APPLICATION_PDF, number + ".pdf")))
                .contains("Credited AUD -440.00", "Amount due AUD 660.00");
        accountant.audits();
    }

    @Test
    void writesThemForTheWire() {
        var invoice = receivables.owed(clients.add("Wired"), new Money("1000.00", "AUD"), DAY);
        var ubl = file(INVOICES, invoice, MediaType.APPLICATION_XML, number(invoice, "invoice") + ".xml");
        assertThat(new String(ubl, StandardCharsets.UTF_8)).contains("urn:peppol:pint:billing-1@aunz-1", "Tax invoice");
        var note = credits.give(invoice, new Money("100.00", "AUD"), DAY);
        var credit = file(NOTES, note, MediaType.APPLICATION_XML, number(note, "credit_note") + ".xml");
        assertThat(new String(credit, StandardCharsets.UTF_8)).contains(number(invoice, "invoice"), ">110.00<");
        accountant.audits();
    }

    /** Programs that do not say what they take get the contract's own form, as do those that take anything. */
    @Test
    void answersJsonToWhoeverTakesAnything() throws Exception {
        var invoice = receivables.owed(clients.add("Anything"), new Money("1000.00", "AUD"), DAY);
        var note = credits.give(invoice, new Money("100.00", "AUD"), DAY);
        for (var path : List.of(INVOICES + invoice.text(), NOTES + note.text())) {
            for (var accept : List.of("", "*/*", "application/json", "*/*;q=0.1, application/json;q=0.1")) {
                var answer = asked(path, accept);
                assertThat(answer.headers().firstValue("Content-Type"))
                        .as(accept)
                        .contains("application/json");
                assertThat(answer.body()).as(accept).startsWith("{");
            }
            assertThat(asked(path, "application/pdf, */*;q=0.1").body()).startsWith("%PDF-");
        }
        accountant.audits();
    }

    /** Over a socket: test clients put an {@code Accept} of their own where there is none. */
    private HttpResponse<String> asked(String path, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(PlainDoor.USER, Accountant.ID.text());
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        }
    }

    @Test
    void saysWhatCannotBePrinted() {
        var dinar = receivables.owed(clients.add("Abroad"), new Money("1000.000", "KWD"), DAY);
        var next = accountant.refused(ask(INVOICES, dinar, MediaType.APPLICATION_XML), 409, "billing.not-on-peppol");
        assertThat(next).contains("Send the PDF instead");
        accountant.refused(
                ask(INVOICES, ids.next(InvoiceId::new), MediaType.APPLICATION_PDF), 404, "billing.invoice-not-found");
        accountant.refused(
                ask(NOTES, ids.next(InvoiceId::new), MediaType.APPLICATION_XML), 404, "billing.credit-note-not-found");
        var draft = receivables.owed(clients.add("Draft"), new Money("10.00", "AUD"), DAY);
        var drafted = ids.next(InvoiceId::new);
        jdbc.sql("""
                        insert into billing.invoice (id, state, client, currency, net, tax, supplied_on, payment_days, version,
                            drafted_at)
                        select ?, 'DRAFT', client, currency, net, tax, supplied_on, payment_days, 1, drafted_at
                        from billing.invoice where id = ?""").params(drafted.value(), draft.value()).update();
        accountant.refused(ask(INVOICES, drafted, MediaType.APPLICATION_PDF), 409, "billing.not-issued");
        accountant.audits();
    }

    private String number(Id id, String table) {
        return jdbc.sql("select number from billing." + table + " where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    private byte[] file(String path, Id id, MediaType type, String name) {
        EntityExchangeResult<byte[]> answer = ask(path, id, type)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(type)
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .expectBody(byte[].class)
                .returnResult();
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private ResponseSpec ask(String path, Id id, MediaType type) {
        return http.get()
                .uri(path + id.text())
                .header(PlainDoor.USER, Accountant.ID.text())
                .accept(type)
                .exchange();
    }
}
