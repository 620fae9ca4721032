package io.rolewright.cli;

import io.rolewright.integrations.twins.TwinSettings;
import io.rolewright.integrations.twins.Twins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Twins in the place of all partners and boards, and the settings by which a server asks them. */
final class TwinnedPartners implements AutoCloseable {
    private static final Map<String, String> BOARDS = Map.of(
            "greenhouse", "/v1/boards/{}",
            "lever", "/v0/postings/{}",
            "ashby", "/posting-api/job-board/{}",
            "smartrecruiters", "/v1/companies/{}",
            "workable", "/api/v3/accounts/{}",
            "recruitee", "",
            "linkedin", "/jobs-guest/jobs/api");
    private static final List<String> PARTNERS =
            List.of("seek", "linkedin-jobs", "indeed", "google-indexing", "openai", "ollama", "anthropic");
    private static final Map<String, String> SIGN_INS = Map.of(
            "seek", "/oauth/token",
            "linkedin-jobs", "/oauth/v2/accessToken",
            "indeed", "/oauth/v2/tokens",
            "google-indexing", "/token");
    /** Twins stand on this machine, and no stranger is hurt by haste. */
    private static final int PER_SECOND = 500;

    private final Twins twins = Twins.start(TwinSettings.usual());

    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("rolewright.integrations.web.inner-hosts", "127.0.0.1,localhost");
        settings.put("rolewright.integrations.web.paces[127.0.0.1]", Integer.toString(PER_SECOND));
        settings.put("rolewright.jobs.sources.linkedin", "true");
        BOARDS.forEach(
                (board, path) -> settings.put("rolewright.jobs.sources.boards." + board, twins.address(board) + path));
        PARTNERS.forEach(partner -> settings.put(
                "rolewright.integrations.addresses." + partner,
                twins.address(partner).toString()));
        SIGN_INS.forEach((partner, path) ->
                settings.put("rolewright.integrations.sign-ins." + partner, twins.address(partner) + path));
        return settings;
    }

    /** A line for each twin: its name, where it listens, and what it wants to be told. */
    List<String> lines() {
        return twins.names().stream()
                .map(name -> "%-16s %s %s"
                        .formatted(
                                name,
                                twins.address(name),
                                shown(twins.twin(name).account())))
                .toList();
    }

    private static Map<String, String> shown(Map<String, String> account) {
        var shown = new LinkedHashMap<>(account);
        shown.computeIfPresent("keyFile", (name, file) -> "(GET /_twin/ tells it)");
        return shown;
    }

    @Override
    public void close() {
        twins.close();
    }
}
