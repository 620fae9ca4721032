package io.rolewright.cli.demo;

import io.rolewright.integrations.twins.workspace.SentMail;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The client is sent an invoice for her, and pays it by card. Then she takes another job: by the ladder that was signed half of
 * the fee goes back, and the books say where every cent is.
 */
final class Charging {
    /** 18.5 % of the pay and a tenth of that as tax, in cents. */
    private static final long INVOICED = 1_933_250;
    /** Half of it. */
    private static final long GIVEN_BACK = 966_625;

    /** A number that Stripe keeps for tests. */
    private static final String CARD = "4242424242424242";

    private final Scene scene;
    private final SignedClient client;
    private final String placement;

    Charging(Scene scene, SignedClient client, JsonNode placement) {
        this.scene = scene;
        this.client = client;
        this.placement = placement.get("id").asString();
    }

    void play(LocalDate today) throws IOException, InterruptedException, NothingCameException {
        scene.text().title("The client pays");
        introduce();
        var invoice = issued();
        pay(invoice);
        rebate(today);
        show();
    }

    /** Who we are on invoices, and who the client is. */
    private void introduce() {
        var country = scene.country();
        scene.accountant()
                .put(
                        "/billing/seller",
                        Map.of(
                                "party",
                                party("Harbour Recruitment Pty Ltd", "47555222000", country),
                                "accounts",
                                List.of(Map.of(
                                        "currency", scene.currency(),
                                        "name", "Harbour Recruitment",
                                        "number", "12345678",
                                        "branch", "062-000")),
                                "taxed",
                                true));
        scene.accountant()
                .put(
                        "/billing/clients/" + client.id(),
                        0,
                        Map.of(
                                "party",
                                party(client.name() + " Pty Ltd", "53004085616", country),
                                "contactId",
                                client.contact()));
    }

    private static Map<String, Object> party(String name, String number, String country) {
        return Map.of(
                "name",
                name,
                "taxNumber",
                number,
                "country",
                country,
                "address",
                Map.of(
                        "street", "1 Macquarie Street",
                        "city", "Sydney",
                        "postcode", "2000",
                        "region", "NSW",
                        "country", country));
    }

    private JsonNode issued() throws IOException, InterruptedException, NothingCameException {
        scene.stage().begin("an invoice");
        var draft = scene.await(
                "her placement drafts an invoice",
                () -> items("/billing/invoices").findFirst());
        var id = draft.get("id").asString();
        var invoice = scene.accountant().post("/billing/invoices/" + id + "/approval");
        scene.stage().end();
        var file = scene.folder().resolve("invoice.pdf");
        scene.accountant().download("/billing/invoices/" + id, "application/pdf", file);
        scene.text()
                .line(
                        "invoice",
                        "%s, %s with tax, due on %s"
                                .formatted(
                                        invoice.get("number").asString(),
                                        money(invoice.get("gross")),
                                        invoice.get("dueOn").asString()));
        scene.text().line("page", file.toString());
        scene.facts().note("the invoice is right, in cents", INVOICED, Placing.cents(invoice.get("gross")));
        return invoice;
    }

    private void pay(JsonNode invoice) throws IOException, InterruptedException, NothingCameException {
        scene.stage().begin("a payment by card");
        var link = scene.await("the invoice reaches the client", this::link);
        var visitor = new Visitor();
        var till = visitor.send(visitor.open(link), "");
        visitor.send(till, "number=" + CARD);
        var path = "/billing/invoices/" + invoice.get("id").asString();
        scene.await(
                "the invoice is paid",
                () -> Optional.of(scene.accountant().get(path))
                        .filter(now -> now.get("state").asString().equals("PAID")));
        scene.stage().end();
        scene.text().line("paid", "by card, from the link on the invoice: " + link);
        scene.facts()
                .note(
                        "Stripe charged the client's card once",
                        1,
                        scene.twins().stripe().events("charge.succeeded").size());
    }

    private Optional<URI> link() {
        return scene.mails(client.email()).stream()
                .map(SentMail::text)
                .flatMap(text -> Scene.link("/pay/", text).stream())
                .findFirst();
    }

    private void rebate(LocalDate today) throws IOException, InterruptedException, NothingCameException {
        scene.stage().begin("a rebate");
        scene.recruiter()
                .post(
                        "/placements/" + placement + "/departure",
                        Map.of("leftOn", today.toString(), "reason", "NEVER_CAME"));
        var draft = scene.await(
                "her leaving drafts a credit note",
                () -> items("/billing/credit-notes").findFirst());
        var id = draft.get("id").asString();
        var note = scene.accountant().post("/billing/credit-notes/" + id + "/approval");
        scene.stage().end();
        var file = scene.folder().resolve("credit-note.pdf");
        scene.accountant().download("/billing/credit-notes/" + id, "application/pdf", file);
        scene.text()
                .line(
                        "rebate",
                        "%s, %s with tax: she never came, and 50 %% were agreed on"
                                .formatted(note.get("number").asString(), money(note.get("gross"))));
        scene.text().line("page", file.toString());
        scene.facts().note("the rebate is right, in cents", GIVEN_BACK, Placing.cents(note.get("gross")));
        var balance = scene.accountant().get("/billing/clients/" + client.id() + "/balance");
        scene.facts()
                .note(
                        "what the client paid too much stands to its credit, in cents",
                        GIVEN_BACK,
                        Placing.cents(balance.at("/currencies/0/credit")));
    }

    private Stream<JsonNode> items(String path) {
        return Answers.items(scene.accountant().get(path + "?placementId=" + placement)).stream();
    }

    /** How the agency did, as a picture. */
    private void show() throws IOException, InterruptedException, NothingCameException {
        scene.stage().begin("the dashboard");
        var file = scene.folder().resolve("dashboard.png");
        scene.await(
                "the dashboard knows of the placement",
                () -> Optional.of(placements()).filter(count -> count > 0));
        scene.accountant().download("/analytics/dashboard", "image/png", file);
        scene.stage().end();
        scene.text().line("dashboard", file.toString());
    }

    private long placements() {
        for (var figure : scene.accountant().get("/analytics/dashboard").get("figures")) {
            if (figure.get("metric").asString().equals("placements")) {
                return figure.at("/value/number").asLong();
            }
        }
        return 0;
    }

    private static String money(JsonNode money) {
        return money.get("amount").asString() + " " + money.get("currency").asString();
    }
}
