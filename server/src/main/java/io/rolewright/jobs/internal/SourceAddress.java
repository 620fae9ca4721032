package io.rolewright.jobs.internal;

import io.rolewright.jobs.SourceKind;
import io.rolewright.shared.ContractException;
import java.util.regex.Pattern;

/** Where a source is, in the form that its kind asks for. */
final class SourceAddress {
    private static final Pattern URL = Pattern.compile("(?i)https?://[^\\s/]+.*");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private SourceAddress() {}

    /** @throws ContractException {@code jobs.source-address} (422) */
    static String of(SourceKind kind, String written) {
        var address = written.strip();
        var fits = switch (kind) {
            case SITE, PAGE, FEED, CSV -> URL.matcher(address).matches();
            case GREENHOUSE, LEVER, ASHBY, SMARTRECRUITERS, WORKABLE, RECRUITEE ->
                TOKEN.matcher(address).matches();
            case LINKEDIN -> !address.isEmpty();
        };
        if (!fits) {
            throw ContractException.invalid("jobs.source-address", kind.name());
        }
        return address;
    }
}
