package io.rolewright.communications.internal.calls;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.PartnerAccount;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.WantedSound;
import io.rolewright.integrations.twins.wire.Twin;
import io.rolewright.integrations.twins.wire.TwinClock;
import io.rolewright.integrations.twins.words.LanguageModel;
import io.rolewright.integrations.twins.words.OpenAiTwin;
import io.rolewright.integrations.twins.words.Prompt;
import io.rolewright.integrations.twins.words.Reply;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ExchangeId;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The twin of a language model, called as {@code integrations} calls it. */
final class TalkingModel implements CallsInternal, AutoCloseable {
    private final TwinClock clock = TwinClock.standing(Instant.parse("2026-11-27T01:00:00Z"));
    private final OpenAiTwin model = new OpenAiTwin(clock);
    private final Twin twin = Twin.start(model, clock, 1);
    private final HttpClient web = HttpClient.newHttpClient();

    void says(Reply reply) {
        model.script().always(reply);
    }

    /** Everything that it was asked. */
    String heard() {
        return model.script().heard().stream().map(Prompt::text).collect(Collectors.joining("\n"));
    }

    @Override
    public ProviderAnswer call(String service, ProviderCall call) {
        var request = HttpRequest.newBuilder(twin.address().resolve(call.path()))
                .header("Authorization", "Bearer " + twin.account().get("apiKey"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(String.valueOf(call.body())))
                .build();
        try {
            var answer = web.send(request, HttpResponse.BodyHandlers.ofString());
            var outcome = answer.statusCode() < 400 ? Outcome.ANSWERED : Outcome.FAILED;
            return new ProviderAnswer(
                    new ExchangeId(UUID.randomUUID()), outcome, answer.statusCode(), answer.body(), null, null);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public PartnerSound sound(String service, KeyName key, WantedSound wanted) {
        throw new IllegalStateException("a language model makes no sound");
    }

    @Override
    public PartnerAccount account(String service) {
        return new PartnerAccount(service, Map.of("model", LanguageModel.MODEL), List.of("apiKey"), 1, Instant.EPOCH);
    }

    @Override
    public void close() {
        twin.close();
        web.close();
    }
}
