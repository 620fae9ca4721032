package io.rolewright.cli.demo;

import io.rolewright.cli.PlatformClient;
import io.rolewright.integrations.twins.Twins;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The agency's accounts with boards and with Google's index. */
final class Accounts {
    private static final List<String> PARTNERS = List.of("seek", "linkedin-jobs", "indeed", "google-indexing");
    private static final Set<String> SECRETS = Set.of("clientId", "clientSecret", "keyFile");
    private static final Set<String> FACTS = Set.of("hirerId", "jobCategoryId", "locationId", "organization");

    private Accounts() {}

    /** Keeps the accounts that the twins know. */
    static void keep(PlatformClient administrator, Twins twins) {
        for (var partner : PARTNERS) {
            var account = twins.twin(partner).account();
            administrator.put(
                    "/integrations/" + partner + "/account",
                    Map.of("facts", among(FACTS, account), "secrets", among(SECRETS, account)));
        }
    }

    private static Map<String, String> among(Set<String> names, Map<String, String> account) {
        return account.entrySet().stream()
                .filter(one -> names.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
