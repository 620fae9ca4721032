package io.rolewright.billing.internal.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.billing.Accountant;
import io.rolewright.billing.Address;
import io.rolewright.billing.BankAccount;
import io.rolewright.billing.BilledClients;
import io.rolewright.billing.BillingTest;
import io.rolewright.billing.Buyer;
import io.rolewright.billing.BuyerDetails;
import io.rolewright.billing.Party;
import io.rolewright.billing.Seller;
import io.rolewright.billing.SellerDetails;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Ids;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import tools.jackson.core.type.TypeReference;

/** Who the agency and its clients are on invoices. */
@BillingTest
class SellerAndBuyersTest {
    private static final String SELLER = "/api/v1/billing/seller";
    private static final BankAccount AUD = new BankAccount("AUD", "Harbour", "12345678", "062000");

    @Autowired
    Accountant accountant;

    @Autowired
    BilledClients clients;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    @BeforeEach
    void forgetTheSeller() {
        jdbc.sql("delete from billing.seller").update();
    }

    @Test
    void keepsWhoTheAgencyIs() {
        accountant.refused(accountant.get(SELLER), 404, "billing.seller-missing");
        accountant.refused(keep("\"7\"", seller("47 555 222 000", "AU", true, AUD)), 412, "billing.changed");
        var told = read(keep(null, seller("47 555 222 000", "AU", true, AUD)));
        assertThat(told.party().taxNumber()).isEqualTo("47555222000");
        assertThat(told.version()).isEqualTo(1);
        accountant.refused(keep(null, seller(null, "AU", false)), 428, "billing.if-match-missing");
        accountant.refused(keep("\"2\"", seller(null, "AU", false)), 412, "billing.changed");
        assertThat(read(keep("\"1\"", seller(null, "AU", false))).taxed()).isFalse();
        var shown = accountant.get(SELLER);
        shown.expectHeader().valueEquals("ETag", "\"2\"");
        assertThat(read(shown).accounts()).isEmpty();
    }

    @Test
    void refusesASellerThatCannotStandOnInvoices() {
        accountant.refused(keep(null, seller("12345678901", "AU", true)), 422, "billing.abn-wrong");
        accountant.refused(keep(null, seller("1", "QQ", true)), 422, "billing.country-unknown");
        accountant.refused(keep(null, seller(null, "AU", true)), 422, "billing.tax-number-missing");
        accountant.refused(keep(null, seller(null, "AU", false, AUD, AUD)), 422, "billing.account-doubled");
        for (var currency : List.of("QQQ", "XAU")) {
            var account = new BankAccount(currency, "Harbour", "1", null);
            accountant.refused(keep(null, seller(null, "AU", false, account)), 422, "billing.currency-unknown");
        }
        accountant.refused(keep(null, Map.of("taxed", true)), 422, "gateway.invalid");
    }

    @Test
    void knowsAClientByWhatIsKnownOfIt() {
        var client = clients.add("Harbour Freight");
        var buyer = buyer(accountant.get(buyers(client.text())));
        assertThat(buyer)
                .isEqualTo(new Buyer(
                        client, new Party("Harbour Freight Ltd", "53 004 085 616", "AU", null), null, null, true, 0));
        accountant.refused(accountant.get(buyers(ids.next(ContactId::new).text())), 404, "hiring.client-not-found");
    }

    @Test
    void keepsHowAClientWantsItsInvoices() {
        var client = clients.add("Harbour Freight");
        var path = buyers(client.text());
        var address = new Address("20 Bond Street", "Sydney", "2000", "NSW", "AU");
        var party = new Party("Harbour Freight Group", "51 824 753 556", "AU", address);
        var told = new BuyerDetails(party, clients.contact(client), " PO 4711 ", false);
        accountant.refused(accountant.put(path, null, told), 428, "billing.if-match-missing");
        var kept = buyer(accountant.put(path, "\"0\"", told));
        assertThat(kept)
                .isEqualTo(new Buyer(
                        client,
                        new Party("Harbour Freight Group", "51824753556", "AU", address),
                        clients.contact(client),
                        "PO 4711",
                        false,
                        1))
                .isEqualTo(buyer(accountant.get(path)));
        accountant.refused(accountant.put(path, "\"0\"", told), 412, "billing.changed");
        var nothing = new BuyerDetails(null, null, null, null);
        assertThat(buyer(accountant.put(path, "\"1\"", nothing)).party().name()).isEqualTo("Harbour Freight Ltd");
        assertThat(buyer(accountant.get(path)).reminded()).isTrue();
        assertThat(accountant.facts(client)).containsExactly("billing.buyer-changed.v1", "billing.buyer-changed.v1");
    }

    @Test
    void refusesABuyerThatCannotStandOnInvoices() {
        var path = buyers(clients.add("Harbour Freight").text());
        var stranger = clients.contact(clients.add("Somebody else"));
        accountant.refused(
                accountant.put(path, "\"0\"", new BuyerDetails(null, stranger, null, null)),
                422,
                "billing.contact-elsewhere");
        var broken = new Party("Harbour", "12345678901", "AU", null);
        accountant.refused(
                accountant.put(path, "\"0\"", new BuyerDetails(broken, null, null, null)), 422, "billing.abn-wrong");
    }

    private ResponseSpec keep(@Nullable String ifMatch, Object details) {
        return accountant.put(SELLER, ifMatch, details);
    }

    private static SellerDetails seller(
            @Nullable String number, String country, boolean isTaxed, BankAccount... accounts) {
        return new SellerDetails(new Party("Harbour Recruitment", number, country, null), List.of(accounts), isTaxed);
    }

    private Seller read(ResponseSpec answer) {
        return accountant.read(new TypeReference<>() {}, answer);
    }

    private static String buyers(String client) {
        return "/api/v1/billing/clients/" + client;
    }

    private Buyer buyer(ResponseSpec answer) {
        return accountant.read(new TypeReference<>() {}, answer);
    }
}
