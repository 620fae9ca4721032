package io.rolewright.communications.internal.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import io.rolewright.communications.ContactPoint;
import io.rolewright.events.communications.Channel;
import io.rolewright.shared.ContractException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address or a telephone number in the form in which it is stored and written to.
 *
 * @param text an e-mail address as its owner writes it, or a number in E.164
 */
public record Address(Channel channel, String text) {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    /** What libphonenumber calls the region of numbers like those of satellites. */
    private static final String WHOLE_WORLD = "001";

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    /** What RFC 5322 calls a dot-atom, also beyond ASCII (RFC 6531). */
    private static final Pattern LOCAL = Pattern.compile(
            "[\\w!#$%&'*+/=?^`{|}~\\x{80}-\\x{10FFFF}-]++(?:\\.[\\w!#$%&'*+/=?^`{|}~\\x{80}-\\x{10FFFF}-]++)*+");

    private static final Pattern DOMAIN = Pattern.compile(
            "[a-z0-9\\x{80}-\\x{10FFFF}](?:[a-z0-9\\x{80}-\\x{10FFFF}-]*+)(?:\\.[a-z0-9\\x{80}-\\x{10FFFF}-]++)*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BROKEN_LABEL = Pattern.compile("(?:^|\\.)-|-(?:\\.|$)|[^.]{64}");

    /** @throws ContractException {@code communications.address-malformed} (422) */
    public Address {
        text = channel == Channel.EMAIL ? email(text) : number(text);
    }

    /** Reads an e-mail address; nothing when it is none. */
    public static Optional<Address> ofEmail(String written) {
        try {
            return Optional.of(new Address(Channel.EMAIL, written));
        } catch (ContractException malformed) {
            return Optional.empty();
        }
    }

    /** @throws ContractException {@code communications.address-malformed} (422) */
    public static Address of(ContactPoint point) {
        return new Address(point.channel(), point.address());
    }

    private static String email(String written) {
        var text = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
        var at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || text.length() > LONGEST || !hasParts(text, at)) {
            throw malformed();
        }
        return text;
    }

    private static boolean hasParts(String text, int at) {
        var domain = text.substring(at + 1);
        return LOCAL.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(domain).matches()
                && !BROKEN_LABEL.matcher(domain).find()
                && text.codePoints().noneMatch(point -> Character.isWhitespace(point) || Character.isISOControl(point));
    }

    private static String number(String written) {
        try {
            var number = NUMBERS.parse(written, null);
            if (NUMBERS.isPossibleNumber(number) && !number.hasExtension()) {
                return NUMBERS.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException none) {
            throw malformed();
        }
        throw malformed();
    }

    private static ContractException malformed() {
        return ContractException.invalid("communications.address-malformed");
    }

    /** The country of a number, as ISO 3166; absent of an e-mail address, and of a number that is no country's. */
    public Optional<String> country() {
        if (channel == Channel.EMAIL) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(NUMBERS.getRegionCodeForNumber(NUMBERS.parse(text, null)))
                    .filter(region -> !region.equals(WHOLE_WORLD));
        } catch (NumberParseException impossible) {
            throw new IllegalStateException("a number that was read before", impossible);
        }
    }

    /** The one spelling by which addresses are told to be the same; a number is the same on every channel. */
    String same() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Without the address, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Address by " + channel;
    }
}
