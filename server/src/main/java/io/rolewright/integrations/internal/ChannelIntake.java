package io.rolewright.integrations.internal;

import io.rolewright.events.integrations.WebhookReceived;
import io.rolewright.integrations.ChannelToken;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.runtime.cipher.KeyedHash;
import io.rolewright.runtime.cipher.MasterKey;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.HookId;
import io.rolewright.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what partners tell by channels: that something changed and no more, with the token that we gave them, each once. */
@Component
class ChannelIntake {
    /** What partners send besides is neither stored nor told. */
    private static final Pattern WORD = Pattern.compile("[\\w.:-]{1,100}");

    private final Providers providers;
    private final Hooks hooks;
    private final EventLog events;
    private final TransactionOperations transactions;
    private final KeyedHash hash;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    ChannelIntake(
            Providers providers,
            Hooks hooks,
            EventLog events,
            TransactionOperations transactions,
            MasterKey master,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.providers = providers;
        this.hooks = hooks;
        this.events = events;
        this.transactions = transactions;
        this.hash = new KeyedHash(master, "integrations.channel");
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether a partner tells by channels. */
    boolean serves(String partner) {
        return providers.find(partner).channel() != null;
    }

    /** @throws ContractException {@code integrations.provider-unknown} (404) */
    ChannelToken token(String partner, String channel) {
        names(partner);
        return new ChannelToken(Secret.of(hash.of(partner + " " + channel)).text());
    }

    /** @param header the value of a header, by its name */
    void take(String partner, UnaryOperator<@Nullable String> header) {
        var names = names(partner);
        var channel = word(header.apply(names.id()));
        var number = word(header.apply(names.number()));
        var state = word(header.apply(names.state()));
        if (!isRight(token(partner, channel), header.apply(names.token()))) {
            throw ContractException.unauthenticated("integrations.signature-wrong");
        }
        var body = json.writeValueAsString(Map.of("channel", channel, "number", number, "state", state));
        var received = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var event = new PartnerEvent(ids.next(HookId::new), partner, channel + " " + number, state, body, received);
        transactions.executeWithoutResult(status -> {
            if (hooks.add(event)) {
                events.append(new WebhookReceived(event.id(), partner, state));
            }
        });
    }

    private Provider.Channel names(String partner) {
        var names = providers.find(partner).channel();
        if (names == null) {
            throw ContractException.notFound("integrations.provider-unknown", partner);
        }
        return names;
    }

    private static String word(@Nullable String sent) {
        if (sent == null || !WORD.matcher(sent).matches()) {
            throw ContractException.unreadable("integrations.hook-unreadable");
        }
        return sent;
    }

    private static boolean isRight(ChannelToken right, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        right.text().getBytes(StandardCharsets.US_ASCII), sent.getBytes(StandardCharsets.UTF_8));
    }
}
