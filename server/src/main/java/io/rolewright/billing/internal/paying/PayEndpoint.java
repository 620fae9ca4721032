package io.rolewright.billing.internal.paying;

import io.rolewright.billing.Invoice;
import io.rolewright.billing.internal.documents.Documents;
import io.rolewright.billing.internal.documents.PayLinks;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.pages.HtmlAnswer;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Public;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which a client sees an invoice, and pays it. */
@RestController
class PayEndpoint {
    private static final String PAGE = PayLinks.PATH + "{token}";

    private final PayLinks links;
    private final Documents documents;
    private final ObjectProvider<CardPaying> cards;

    PayEndpoint(PayLinks links, Documents documents, ObjectProvider<CardPaying> cards) {
        this.links = links;
        this.documents = documents;
        this.cards = cards;
    }

    /**
     * The page with an invoice, what is open of it and how it is paid. A link that is too old looks like one that never was.
     *
     * @param token the secret that stands on the invoice
     * @param card how paying by card went, for who comes back from there
     * @return the page
     */
    @Public
    @GetMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> show(@PathVariable String token, @RequestParam(required = false) @Nullable String card) {
        var secret = new Secret(token);
        var reply = CardReply.of(card);
        return invoice(secret)
                .map(invoice -> HtmlAnswer.leadingAway(
                        PayPage.of(invoice, secret, provider(invoice).isPresent(), reply)))
                .orElseGet(() -> HtmlAnswer.unstored(HttpStatus.NOT_FOUND, PayPage.unknown()));
    }

    private Optional<Invoice> invoice(Secret secret) {
        return links.invoice(secret).map(documents::issued);
    }

    private Optional<CardPaying> provider(Invoice invoice) {
        return cards.stream().filter(card -> card.takes(invoice)).findFirst();
    }

    /**
     * Leads on to where what is open is paid by card, for the button on the page; back to the page where that cannot be.
     *
     * @param token the secret that stands on the invoice
     * @return nothing
     */
    @Public
    @Cost(Cost.DEAR)
    @PostMapping(path = PAGE, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> pay(@PathVariable String token) {
        var secret = new Secret(token);
        return invoice(secret)
                .map(invoice -> leading(next(invoice, secret)))
                .orElseGet(() -> HtmlAnswer.unstored(HttpStatus.NOT_FOUND, PayPage.unknown()));
    }

    private URI next(Invoice invoice, Secret secret) {
        var page = URI.create(PayLinks.PATH + secret.text());
        var card = provider(invoice);
        if (invoice.open().minor() <= 0 || card.isEmpty()) {
            return page;
        }
        var back = links.link(secret);
        return card.get().begin(invoice, CardReply.PAID.to(back), back).orElseGet(() -> CardReply.AWAY.to(page));
    }

    private static ResponseEntity<String> leading(URI where) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(where)
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /**
     * The invoice as it is printed.
     *
     * @param token the secret that stands on the invoice
     * @return a PDF; the page that says there is nothing where the link leads nowhere
     */
    @Public
    @Cost(Cost.DEAR)
    @GetMapping(PAGE + "/invoice.pdf")
    ResponseEntity<?> pdf(@PathVariable String token) {
        var invoice = invoice(new Secret(token));
        if (invoice.isEmpty()) {
            return HtmlAnswer.unstored(HttpStatus.NOT_FOUND, PayPage.unknown());
        }
        var file = documents.pdf(invoice.get());
        var shown = ContentDisposition.inline().filename(file.name()).build().toString();
        return ResponseEntity.ok()
                .contentType(file.type())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .body(file.content());
    }
}
