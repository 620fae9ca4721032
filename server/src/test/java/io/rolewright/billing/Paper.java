package io.rolewright.billing;

import io.rolewright.events.billing.CreditReason;
import io.rolewright.shared.InvoiceId;
import io.rolewright.shared.Money;
import io.rolewright.shared.Page;
import io.rolewright.shared.PlacementId;
import io.rolewright.support.PlainDoor;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** Invoices over HTTP, as tests ask for them. */
public final class Paper {
    public static final String INVOICES = "/api/v1/billing/invoices";
    public static final String NOTES = "/api/v1/billing/credit-notes";

    private final Accountant accountant;

    public Paper(Accountant accountant) {
        this.accountant = accountant;
    }

    /** Tells anew who the agency is: registered for GST in Sydney, say. */
    public static void sell(Accountant accountant, JdbcClient jdbc, String country, String number, boolean isTaxed) {
        jdbc.sql("delete from billing.seller").update();
        var address = new Address("1 Macquarie Street", "Town", "2000", null, country);
        var party = new Party("Harbour Recruitment", number, country, address);
        accountant
                .put("/api/v1/billing/seller", null, new SellerDetails(party, null, isTaxed))
                .expectStatus()
                .isOk();
    }

    public Invoice invoice(InvoiceId id) {
        return read(accountant.get(INVOICES + "/" + id));
    }

    /** All of a placement, the oldest first. */
    public List<Invoice> of(PlacementId placement) {
        return list("placementId=" + placement).reversed();
    }

    /** Those that a question finds, newest first. */
    public List<Invoice> list(String question) {
        Page<Invoice> page =
                accountant.read(new TypeReference<>() {}, accountant.get(INVOICES + "?limit=200&" + question));
        return page.items();
    }

    public Invoice approve(Invoice draft) {
        return read(approval(draft.id()));
    }

    public ResponseSpec approval(InvoiceId id) {
        return accountant.post(INVOICES + "/" + id + "/approval", null);
    }

    public ResponseSpec discard(Invoice draft, String reason) {
        return accountant.post(INVOICES + "/" + draft.id() + "/discard", Map.of("reason", reason));
    }

    public Invoice read(ResponseSpec answer) {
        return accountant.read(new TypeReference<>() {}, answer);
    }

    /** All of a placement that were not thrown away, the oldest first. */
    public List<CreditNote> notes(PlacementId placement) {
        return noteList("state=DRAFT&state=ISSUED&placementId=" + placement).reversed();
    }

    /** Those that a question finds, newest first. */
    public List<CreditNote> noteList(String question) {
        Page<CreditNote> page =
                accountant.read(new TypeReference<>() {}, accountant.get(NOTES + "?limit=200&" + question));
        return page.items();
    }

    public CreditNote approve(CreditNote draft) {
        return note(approval(draft));
    }

    public ResponseSpec approval(CreditNote draft) {
        return accountant.post(NOTES + "/" + draft.id() + "/approval", null);
    }

    public ResponseSpec discard(CreditNote draft, String reason) {
        return accountant.post(NOTES + "/" + draft.id() + "/discard", Map.of("reason", reason));
    }

    public ResponseSpec giveBack(InvoiceId invoice, CreditReason reason, Money net) {
        return accountant.post(NOTES, new NewCreditNote(invoice, reason, "As agreed", net));
    }

    public CreditNote note(ResponseSpec answer) {
        return accountant.read(new TypeReference<>() {}, answer);
    }

    /** Asks for something with a key, as a program does that may have to ask again. */
    public static ResponseSpec keyed(RestTestClient http, String path, String key, Object body) {
        return http.post()
                .uri(path)
                .header(PlainDoor.USER, Accountant.ID.text())
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
