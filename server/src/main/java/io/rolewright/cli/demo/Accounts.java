package io.rolewright.cli.demo;

import io.rolewright.cli.PlatformClient;
import io.rolewright.integrations.twins.Twins;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The agency's accounts with boards, with Google, with a telephone company and for card payments. */
final class Accounts {
    private static final String TELEPHONE = "twilio";
    private static final String CARDS = "stripe";
    private static final List<String> PARTNERS =
            List.of("seek", "linkedin-jobs", "indeed", "google-indexing", "gmail", "google-calendar", TELEPHONE, CARDS);
    private static final Set<String> SECRETS =
            Set.of("clientId", "clientSecret", "keyFile", "authToken", "secretKey", "webhookSecret");
    private static final Set<String> FACTS =
            Set.of("hirerId", "jobCategoryId", "locationId", "organization", "accountSid", "from");

    private Accounts() {}

    /**
     * Keeps the accounts that the twins know.
     *
     * @param site where the telephone company tells and asks what to do, and where is told of card payments
     */
    static void keep(PlatformClient administrator, Twins twins, URI site) {
        for (var partner : PARTNERS) {
            var account = twins.twin(partner).account();
            var facts = among(FACTS, account);
            if (partner.equals(TELEPHONE)) {
                facts.put("webhookUrl", site.resolve("/hooks/twilio").toString());
            }
            administrator.put(
                    "/integrations/" + partner + "/account",
                    Map.of("facts", facts, "secrets", among(SECRETS, account)));
        }
        twins.stripe().hookAt(site.resolve("/hooks/stripe"));
    }

    private static Map<String, String> among(Set<String> names, Map<String, String> account) {
        return account.entrySet().stream()
                .filter(one -> names.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
    }
}
