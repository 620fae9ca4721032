package io.rolewright.communications.internal.conversations;

import io.rolewright.communications.ContactPoint;
import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.Preview;
import io.rolewright.communications.internal.templates.Templates;
import io.rolewright.events.communications.Channel;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.MessageId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What all our messages have: words of a template with the names in them, a way that fits, and a header of ours. */
@Component
class Stationery {
    private final Templates templates;
    private final Agency agency;

    Stationery(Templates templates, Agency agency) {
        this.templates = templates;
        this.agency = agency;
    }

    /** Fills a template in for somebody. */
    Preview filled(String template, Map<String, String> values, ContactPoints known) {
        var all = new HashMap<>(values);
        all.putIfAbsent("name", Objects.requireNonNullElse(known.name(), ""));
        all.putIfAbsent("agency", agency.name());
        return templates.fill(template, all);
    }

    /**
     * Where somebody is reached best.
     *
     * @param channel how; absent: by e-mail where there is an address, else by text message
     * @throws ContractException {@code communications.no-address} (422)
     */
    static ContactPoint point(@Nullable Channel channel, ContactPoints known) {
        var ways = channel == null ? Stream.of(Channel.EMAIL, Channel.SMS) : Stream.of(channel);
        return ways.flatMap(way -> known.points().stream().filter(point -> point.channel() == way))
                .findFirst()
                .orElseThrow(() -> ContractException.invalid("communications.no-address"));
    }

    /** The same however often a message is handed over, so that who gets it twice can tell; absent unless it is an e-mail. */
    @Nullable
    String header(MessageId id, Channel channel) {
        return channel == Channel.EMAIL ? "<" + id.text() + "@" + agency.domain() + ">" : null;
    }
}
