package io.rolewright.integrations.twins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings by which a server asks twins instead of the real ones. */
final class AskedTwins {
    private static final Map<String, String> BOARDS = Map.of(
            "greenhouse", "/v1/boards/{}",
            "lever", "/v0/postings/{}",
            "ashby", "/posting-api/job-board/{}",
            "smartrecruiters", "/v1/companies/{}",
            "workable", "/api/v3/accounts/{}",
            "recruitee", "",
            "linkedin", "/jobs-guest/jobs/api");
    private static final List<String> PARTNERS = List.of(
            "seek",
            "linkedin-jobs",
            "indeed",
            "google-indexing",
            "google-calendar",
            "gmail",
            "openai",
            "ollama",
            "anthropic",
            "twilio",
            "stripe");
    private static final Map<String, String> SIGN_INS = Map.of(
            "seek", "/oauth/token",
            "linkedin-jobs", "/oauth/v2/accessToken",
            "indeed", "/oauth/v2/tokens",
            "google-indexing", "/token",
            "google-calendar", "/token",
            "gmail", "/token");

    /** Nobody has to be gentle with a twin. */
    private static final String PER_SECOND = "1000";

    private AskedTwins() {}

    static Map<String, String> settings(Twins twins) {
        var settings = new LinkedHashMap<String, String>();
        BOARDS.forEach(
                (board, path) -> settings.put("rolewright.jobs.sources.boards." + board, twins.address(board) + path));
        PARTNERS.forEach(partner -> {
            settings.put(
                    "rolewright.integrations.addresses." + partner,
                    twins.address(partner).toString());
            settings.put("rolewright.integrations.per-second." + partner, PER_SECOND);
        });
        settings.put("rolewright.integrations.keys.gmail", twins.address("gmail") + "/oauth2/v3/certs");
        SIGN_INS.forEach((partner, path) ->
                settings.put("rolewright.integrations.sign-ins." + partner, twins.address(partner) + path));
        return settings;
    }
}
