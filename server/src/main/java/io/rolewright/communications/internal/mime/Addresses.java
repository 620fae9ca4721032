package io.rolewright.communications.internal.mime;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.jspecify.annotations.Nullable;

/** Reads lists of addresses as they stand in header fields. */
final class Addresses {
    private static final int LONGEST_NAME = 200;
    private static final int MOST = 100;
    private static final Pattern WHOLE = Pattern.compile("(?=.{3,254}$)[^\\s@<>\\p{Cntrl}]++@[^\\s@<>\\p{Cntrl}]++");

    private Addresses() {}

    /** The addresses that are some; the first hundred. */
    static List<MailAddress> of(String value) {
        try {
            return LenientAddressParser.DEFAULT.parseAddressList(value).flatten().stream()
                    .filter(one -> WHOLE.matcher(one.getAddress()).matches())
                    .limit(MOST)
                    .map(Addresses::address)
                    .toList();
        } catch (RuntimeException wrong) {
            return List.of();
        }
    }

    private static MailAddress address(Mailbox one) {
        return new MailAddress(one.getAddress(), name(one.getName()));
    }

    private static @Nullable String name(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var name = PlainText.line(HeaderText.decoded(written), LONGEST_NAME);
        return name.isEmpty() ? null : name;
    }
}
