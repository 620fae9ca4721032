package io.rolewright.benchmarks.billing;

import io.rolewright.benchmarks.load.Request;
import io.rolewright.benchmarks.subject.RunningServer;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The accounts of an agency in Sydney with one client in Brisbane, as requests. */
final class Accounts {
    private static final String SELLER = """
            {"party": {"name": "Harbour Recruitment Pty Ltd", "taxNumber": "47555222000", "country": "AU", "address":
              {"street": "1 Macquarie Street", "city": "Sydney", "postcode": "2000", "region": "NSW", "country": "AU"}},
             "accounts": [{"currency": "AUD", "name": "Harbour Recruitment", "number": "12345678", "branch": "062000"}],
             "taxed": true}""";
    private static final String CLIENT = """
            {"name": "Riverside Logistics", "legalName": "Riverside Logistics Pty Ltd", "registrationNumber": "53004085616",
             "country": "AU"}""";

    private final String token;
    private final String client;

    private Accounts(String token, String client) {
        this.token = token;
        this.client = client;
    }

    /** Says who the agency is, and adds the client. */
    static Accounts open(RunningServer server, String token) {
        server.ask(Request.put("/api/v1/billing/seller", SELLER).with("Authorization", "Bearer " + token));
        var client = server.ask(Request.post("/api/v1/clients", CLIENT).with("Authorization", "Bearer " + token));
        return new Accounts(token, client.member("id"));
    }

    /** The same with another token. */
    Accounts with(String newToken) {
        return new Accounts(newToken, client);
    }

    /** Drafts an invoice of 1,000 dollars without tax. */
    Request draft(String key) {
        return keyed("/billing/invoice", key, """
                {"clientId": "%s", "currency": "AUD",
                 "lines": [{"words": "Interview training", "price": {"amount": "1000.00", "currency": "AUD"}}]}""".formatted(client));
    }

    /** Issues it. */
    Request approve(String invoice, String key) {
        return keyed("/billing/invoices/" + invoice + "/approval", key, "");
    }

    /** The client pays more than it owes, and the invoice of it. */
    Request pay(String invoice, String key) {
        return keyed("/billing/payments", key, """
                {"clientId": "%s", "amount": {"amount": "1150.00", "currency": "AUD"}, "receivedOn": "%s", "way": "BANK",
                 "invoices": [{"invoiceId": "%s", "amount": {"amount": "1100.00", "currency": "AUD"}}]}""".formatted(client, LocalDate.now(ZoneOffset.UTC), invoice));
    }

    /** What it paid too much goes back. */
    Request refund(String payment, String key) {
        return keyed("/billing/refunds", key, """
                {"paymentId": "%s", "amount": {"amount": "50.00", "currency": "AUD"}, "way": "BANK", "madeOn": "%s"}""".formatted(payment, LocalDate.now(ZoneOffset.UTC)));
    }

    private Request keyed(String path, String key, String body) {
        return Request.post("/api/v1" + path, body)
                .with("Authorization", "Bearer " + token)
                .with("Idempotency-Key", key);
    }
}
