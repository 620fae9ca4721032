package io.rolewright.billing.internal.paying;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Receivables;
import io.rolewright.billing.internal.documents.PayLinks;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.support.Browser;
import io.rolewright.support.Guidelines;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** The page on which clients see and pay an invoice, as a stranger with the link opens it. */
@BillingTest
class PayPageTest {
    @Autowired
    RestTestClient http;

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    Receivables receivables;

    @Autowired
    PayLinks links;

    @Autowired
    Cards cards;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment started;

    @TempDir
    Path folder;

    @Test
    void showsWhatIsOwedAndHowItIsPaid() throws Exception {
        var path = path(invoice(clients.add("Transfers")));
        var page = Accountant.text(get(path)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Robots-Tag", "noindex")
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .valueEquals("Referrer-Policy", "no-referrer"));
        assertThat(page)
                .contains("Amount due", "AUD 550.00", "062-000", "12345678", "INV-", path + "/invoice.pdf")
                .contains("noindex")
                .doesNotContain("<form");
        var pdf = http.get()
                .uri(path + "/invoice.pdf")
                .exchange()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody();
        try (var document = Loader.loadPDF(Objects.requireNonNull(pdf))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(post(path)).isEqualTo(path);
    }

    @Test
    void leadsToTheProviderOfCardPayments() throws Exception {
        var client = clients.add("Cards");
        cards.take(client);
        var path = path(invoice(client));
        assertThat(Accountant.text(get(path))).contains("Pay by card</button>");
        var page = "http://localhost:8080" + path;
        assertThat(post(path))
                .startsWith(Cards.PAGE + "INV-")
                .endsWith("?back=" + page + "&paid=" + page + "?card=paid");
    }

    @Test
    void saysThatItWaitsForTheProviderAndAsksForNothingTwice() {
        var client = clients.add("Confirmed soon");
        cards.take(client);
        var path = path(invoice(client));
        assertThat(Accountant.text(get(path + "?card=paid")))
                .contains("do not pay a second time")
                .doesNotContain("<form");
        assertThat(Accountant.text(get(path + "?card=anything")))
                .contains("<form")
                .doesNotContain("role=\"status\"");
    }

    @Test
    void saysThatTheProviderIsAway() throws Exception {
        var client = clients.add("Away");
        cards.take(client);
        var path = path(invoice(client));
        cards.setAway(true);
        try {
            assertThat(post(path)).isEqualTo(path + "?card=away");
        } finally {
            cards.setAway(false);
        }
        assertThat(Accountant.text(get(path + "?card=away"))).contains("nothing was taken", "<form", "062-000");
    }

    @Test
    void asksForNothingThatIsNotOwed() throws Exception {
        var client = clients.add("Settled");
        cards.take(client);
        var invoice = invoice(client);
        var path = path(invoice);
        jdbc.sql("update billing.invoice set paid = gross where id = ?")
                .param(invoice.value())
                .update();
        assertThat(Accountant.text(get(path)))
                .contains("Nothing is left to pay")
                .doesNotContain("<form")
                .doesNotContain("062-000");
        assertThat(post(path)).isEqualTo(path);
        jdbc.sql("update billing.invoice set paid = 0 where id = ?")
                .param(invoice.value())
                .update();
        accountant.audits();
    }

    @Test
    void leadsNowhereWithAnotherSecret() throws Exception {
        var invoice = invoice(clients.add("Old"));
        var path = path(invoice);
        for (var wrong : new String[] {path + "x", "/pay/x", path.substring(0, path.length() - 1)}) {
            assertThat(Accountant.text(get(wrong).expectStatus().isNotFound())).contains("There is nothing here");
            assertThat(post(wrong)).isEqualTo("404");
            get(wrong + "/invoice.pdf").expectStatus().isNotFound();
        }
        jdbc.sql("update billing.pay_link set until = '2026-01-01' where invoice = ?")
                .param(invoice.value())
                .update();
        get(path).expectStatus().isNotFound();
        var fresh = path(invoice);
        assertThat(fresh).as("a new copy has a new link").isNotEqualTo(path);
        get(fresh).expectStatus().isOk();
        get(path).expectStatus().isNotFound();
    }

    @Test
    void keepsToTheGuidelines() throws IOException {
        var client = clients.add("Read aloud");
        cards.take(client);
        var page = server().resolve(path(invoice(client)));
        try (var browser = Browser.start(folder.resolve("chromium"))) {
            browser.open(page);
            assertThat(Guidelines.broken(browser)).as("the page").isEmpty();
            assertThat(browser.run("document.querySelectorAll('button').length").asInt())
                    .isEqualTo(1);
            browser.open(URI.create(page + "x"));
            assertThat(Guidelines.broken(browser)).as("a link to nothing").isEmpty();
        }
    }

    private InvoiceId invoice(ClientId client) {
        return receivables.owed(client, new Money("500.00", "AUD"), LocalDate.of(2026, 3, 2));
    }

    private String path(InvoiceId invoice) {
        return links.of(invoice).getPath();
    }

    private ResponseSpec get(String path) {
        return http.get().uri(path).exchange();
    }

    /** Presses the button: answers where it leads, else the status. */
    private String post(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server().resolve(path))
                .header("Content-Type", MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == HttpStatus.SEE_OTHER.value()
                    ? answer.headers().firstValue("Location").orElseThrow()
                    : String.valueOf(answer.statusCode());
        }
    }

    private URI server() {
        return URI.create("http://localhost:" + started.getRequiredProperty("local.server.port"));
    }
}
